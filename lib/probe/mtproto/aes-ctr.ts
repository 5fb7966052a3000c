const BLOCK_BYTES = 16;

/** One direction of a connection: every call goes on where the one before it stopped. */
export type Cipher = (data: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * A continuous AES-256-CTR stream; key of 32 bytes, first counter of 16. WebCrypto begins each call at a block,
 * so the place in the stream is kept here: the counter is moved on and the spent part of a block is fed as zeros.
 * The place is taken before the first await: calls may overlap.
 */
export async function startCipher(key: Uint8Array, counter: Uint8Array): Promise<Cipher> {
  const imported = await crypto.subtle.importKey('raw', Uint8Array.from(key), 'AES-CTR', false, [
    'encrypt',
  ]);
  let offset = 0;
  return async (data) => {
    const spent = offset % BLOCK_BYTES;
    const from = counterAfter(counter, Math.floor(offset / BLOCK_BYTES));
    offset += data.length;
    const padded = new Uint8Array(spent + data.length);
    padded.set(data, spent);
    const algorithm = { name: 'AES-CTR', counter: from, length: 8 * BLOCK_BYTES };
    return new Uint8Array(await crypto.subtle.encrypt(algorithm, imported, padded)).slice(spent);
  };
}

/** The 128-bit big-endian counter, so many blocks later; it wraps. */
export function counterAfter(counter: Uint8Array, blocks: number): Uint8Array<ArrayBuffer> {
  const moved = Uint8Array.from(counter);
  let carry = blocks;
  for (let index = BLOCK_BYTES - 1; index >= 0 && carry > 0; index--) {
    const sum = (moved[index] ?? 0) + carry;
    moved[index] = sum % 256;
    carry = Math.floor(sum / 256);
  }
  return moved;
}
