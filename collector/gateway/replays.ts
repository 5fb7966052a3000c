/** Keys of sealed requests that are remembered, at most: some 30 MB. */
const REMEMBERED = 200_000;

/**
 * Which sealed requests were seen (RFC 9458 §6.5). A client seals anew for every try, so the same bytes twice are no
 * client's. What was forgotten, here or with the process, is still caught by the id inside and counted once.
 */
export class Replays {
  #older = new Set<string>();
  #newer = new Set<string>();

  /** Whether this request was seen before; remembers it. */
  isReplay(encapsulatedKey: Buffer): boolean {
    const key = encapsulatedKey.toString('latin1');
    if (this.#newer.has(key) || this.#older.has(key)) return true;
    if (this.#newer.size >= REMEMBERED / 2) {
      this.#older = this.#newer;
      this.#newer = new Set();
    }
    this.#newer.add(key);
    return false;
  }
}
