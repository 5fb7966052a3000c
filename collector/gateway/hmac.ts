import { hash } from 'node:crypto';

const BLOCK_BYTES = 64;
const HASH_BYTES = 32;
const INNER = 0x36;
const OUTER = 0x5c;

/**
 * HMAC-SHA-256 (RFC 2104) of one message under many keys, from two one-shot hashes: a third of the price of
 * `createHmac` for the short messages of a key schedule, of which every report takes eight. A digest as a string costs
 * half of one as a buffer.
 */
export class Hmac {
  readonly #inner: Buffer;
  readonly #outer = Buffer.alloc(BLOCK_BYTES + HASH_BYTES);

  constructor(message: Uint8Array) {
    this.#inner = Buffer.concat([Buffer.alloc(BLOCK_BYTES), message]);
  }

  /** Under a key of at most a block. */
  under(key: Uint8Array): Buffer {
    this.#inner.fill(INNER, key.length, BLOCK_BYTES);
    this.#outer.fill(OUTER, key.length, BLOCK_BYTES);
    for (let i = 0; i < key.length; i++) {
      const byte = key[i] as number;
      this.#inner[i] = byte ^ INNER;
      this.#outer[i] = byte ^ OUTER;
    }
    this.#outer.write(hash('sha256', this.#inner, 'binary'), BLOCK_BYTES, 'latin1');
    return Buffer.from(hash('sha256', this.#outer, 'binary'), 'latin1');
  }
}

/** HKDF-Expand (RFC 5869 §2.3) of one info under many keys, for what fits into one block. */
export class Expand {
  readonly #hmac: Hmac;
  readonly #bytes: number;

  constructor(info: Uint8Array, bytes: number) {
    this.#hmac = new Hmac(Buffer.concat([info, Buffer.of(1)]));
    this.#bytes = bytes;
  }

  under(key: Uint8Array): Buffer {
    return this.#hmac.under(key).subarray(0, this.#bytes);
  }
}
