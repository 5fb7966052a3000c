import { createHmac, randomBytes } from 'node:crypto';
import { TAG_BYTES } from '../wire/relay-note.ts';
import type { Prefix } from './prefix.ts';

/** More prefixes than this a day are not told apart any more: they count as having reported, which adds no vote. */
const MOST_PREFIXES = 2_000_000;

/**
 * Lets prefixes be counted that nobody can name. The key is made here and dies with the process: without it a tag
 * could be turned back by trying all sixteen million prefixes, with it nobody else can.
 */
export class Tags {
  readonly #key = randomBytes(32);
  /** Prefixes that have reported about a day, each as a mark that means nothing on another day. */
  readonly #days = new Map<number, Set<string>>();

  /** Of a prefix in one hour (since the epoch), in hex. Two hours' tags of one prefix have nothing in common. */
  tag(prefix: Prefix, hour: number): string {
    return this.#mark('hour', prefix, hour);
  }

  /** Whether this prefix had not yet reported about this day. What comes of the report decides whether it stays so. */
  claimDay(prefix: Prefix, day: number): { isFirst: boolean; giveBack(): void } {
    const seen = this.#days.get(day) ?? new Set();
    this.#days.set(day, seen);
    const mark = this.#mark('day', prefix, day);
    if (seen.has(mark) || seen.size >= MOST_PREFIXES) return { isFirst: false, giveBack() {} };
    seen.add(mark);
    return { isFirst: true, giveBack: () => seen.delete(mark) };
  }

  /** Forgets the days before this one. */
  forget(firstDay: number): void {
    for (const day of this.#days.keys()) if (day < firstDay) this.#days.delete(day);
  }

  #mark(kind: 'hour' | 'day', { version, name }: Prefix, time: number): string {
    const text = `${kind} ${version} ${name} ${time}`;
    const mac = createHmac('sha256', this.#key).update(text).digest();
    return mac.toString('hex', 0, TAG_BYTES);
  }
}
