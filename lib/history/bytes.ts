const FIRST_ROOM = 1024;

/** A whole number of either sign as one that is not negative, near 0 when it is near 0: 0, -1, 1, -2, … */
export function folded(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unfolded(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_ROOM);
  #length = 0;

  /** A whole number from 0 to `Number.MAX_SAFE_INTEGER`, seven bits a byte, lowest first. */
  whole(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** A whole number of either sign: small ones stay short. */
  signed(value: number): void {
    this.whole(folded(value));
  }

  float(value: number): void {
    const eight = new Uint8Array(8);
    new DataView(eight.buffer).setFloat64(0, value);
    this.all(eight);
  }

  byte(value: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  all(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written so far. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote. Throws a `RangeError` at the end of the bytes. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new RangeError('The bytes end too early');
    this.#at += 1;
    return value;
  }

  whole(): number {
    let value = this.byte();
    // Most are one byte.
    if (value < 128) return value;
    value -= 128;
    for (let scale = 128; ; scale *= 128) {
      const byte = this.byte();
      value += (byte % 128) * scale;
      if (byte < 128) return value;
      if (scale > Number.MAX_SAFE_INTEGER) throw new RangeError('A number is too long');
    }
  }

  signed(): number {
    return unfolded(this.whole());
  }

  float(): number {
    const eight = this.all(8);
    return new DataView(eight.buffer, eight.byteOffset, 8).getFloat64(0);
  }

  all(length: number): Uint8Array {
    if (length > this.left) throw new RangeError('The bytes end too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
