import { hash } from 'node:crypto';

const BLOCK_BYTES = 64;
const INNER = 0x36;
const OUTER = 0x5c;

/**
 * HMAC-SHA-256 (RFC 2104) from two one-shot hashes: a third of the price of `createHmac` for the short messages of a
 * key schedule, of which every report takes eight. No key here is longer than a block.
 */
export function hmac(key: Uint8Array, message: Uint8Array): Buffer {
  const inner = Buffer.alloc(BLOCK_BYTES + message.length, INNER);
  const outer = Buffer.alloc(BLOCK_BYTES + 32, OUTER);
  for (let i = 0; i < key.length; i++) {
    inner[i] = (key[i] ?? 0) ^ INNER;
    outer[i] = (key[i] ?? 0) ^ OUTER;
  }
  inner.set(message, BLOCK_BYTES);
  outer.set(hash('sha256', inner, 'buffer'), BLOCK_BYTES);
  return hash('sha256', outer, 'buffer');
}

/** HKDF-Expand (RFC 5869 §2.3) for what fits into one block. */
export function expand(key: Uint8Array, info: Uint8Array, bytes: number): Buffer {
  return hmac(key, Buffer.concat([info, Buffer.of(1)])).subarray(0, bytes);
}
