import type { Prefix } from './prefix.ts';

/** Prefixes that are told apart in an hour; what comes beyond is refused until the next. */
const MOST_PREFIXES = 1_000_000;

/**
 * So many requests an hour from one prefix. A /24 may be a whole town behind one address, so it is a bound on floods
 * and not on votes: those are one an hour whatever comes.
 */
export class PrefixLimit {
  readonly #perHour: number;
  #hour = 0;
  #seen = new Map<string, number>();

  constructor(perHour: number) {
    this.#perHour = perHour;
  }

  /** Whether one more may pass, in this hour (since the epoch); counts it. */
  allows({ version, name }: Prefix, hour: number): boolean {
    if (hour !== this.#hour) {
      this.#hour = hour;
      this.#seen = new Map();
    }
    const key = `${version} ${name}`;
    const count = this.#seen.get(key) ?? 0;
    if (count >= this.#perHour || (count === 0 && this.#seen.size >= MOST_PREFIXES)) return false;
    this.#seen.set(key, count + 1);
    return true;
  }
}
