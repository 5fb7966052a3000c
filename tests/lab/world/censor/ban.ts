import { coversName, type NameList } from './name-match.ts';

/** Lets everything through, but after so many handshakes with one name that name is met with silence for a while. */
export interface BanRule {
  names: NameList;
  handshakes: number;
  /** Of the world's clock: both the span in which handshakes are counted and the length of the ban. */
  seconds: number;
}

/** Who shook hands when. */
export class Ban {
  readonly #handshakes = new Map<string, number[]>();
  readonly #bannedUntil = new Map<string, number>();

  /** Counts a handshake at `now` (ms); says whether it meets a ban, the one that brings it about included. */
  meets(rule: BanRule | null, name: string | null, now: number): boolean {
    if (rule === null || name === null || !coversName(rule.names, name)) return false;
    if (now < (this.#bannedUntil.get(name) ?? 0)) return true;
    const since = now - rule.seconds * 1000;
    const recent = [...(this.#handshakes.get(name) ?? []).filter((at) => at > since), now];
    this.#handshakes.set(name, recent);
    if (recent.length < rule.handshakes) return false;
    this.#bannedUntil.set(name, now + rule.seconds * 1000);
    return true;
  }
}
