import { type ByteReader, ByteWriter } from './bytes.ts';

const encoder = new TextEncoder();
// A byte order mark is a sign like any other.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

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
    const texts = [...this.#numbers.keys()];
    const out = new ByteWriter();
    out.whole(texts.length);
    for (const { length } of texts) out.whole(length);
    // All at once: a call of the decoder for each text took most of the time of reading.
    const bytes = encoder.encode(texts.join(''));
    out.whole(bytes.length);
    out.all(bytes);
    return out.taken();
  }
}

/** The texts at the reader's place. */
export class TextReader {
  readonly #texts: readonly string[];

  constructor(from: ByteReader) {
    const lengths: number[] = [];
    for (let left = from.whole(); left > 0; left -= 1) lengths.push(from.whole());
    const joined = decoder.decode(from.all(from.whole()));
    let at = 0;
    this.#texts = lengths.map((length) => {
      at += length;
      return joined.slice(at - length, at);
    });
  }

  at(number: number): string {
    const text = this.#texts[number];
    if (text === undefined) throw new RangeError(`No text has the number ${number}`);
    return text;
  }
}
