/** How often each name was in a handshake. */
export class Turns {
  readonly #seen = new Map<string, number>();

  /** Counts a handshake with this name; says which one it is, the first being 1. */
  next(name: string | null): number {
    const key = name ?? '';
    const turn = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, turn);
    return turn;
  }
}
