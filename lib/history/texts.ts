import { type ByteReader, ByteWriter } from './bytes.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Texts that are kept once and named by number. */
export class TextWriter {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** All of them, as `TextReader` reads them. */
  taken(): Uint8Array {
    const out = new ByteWriter();
    out.whole(this.#numbers.size);
    for (const text of this.#numbers.keys()) {
      const bytes = encoder.encode(text);
      out.whole(bytes.length);
      out.all(bytes);
    }
    return out.taken();
  }
}

/** The texts at the reader's place. */
export class TextReader {
  readonly #texts: readonly string[];

  constructor(from: ByteReader) {
    const texts: string[] = [];
    for (let left = from.whole(); left > 0; left -= 1)
      texts.push(decoder.decode(from.all(from.whole())));
    this.#texts = texts;
  }

  at(number: number): string {
    const text = this.#texts[number];
    if (text === undefined) throw new RangeError(`No text has the number ${number}`);
    return text;
  }
}
