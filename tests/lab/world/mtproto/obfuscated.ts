import { type Cipheriv, createCipheriv } from 'node:crypto';
import { replyTo } from './res-pq.ts';

const INIT_BYTES = 64;
/** Protocol tags at byte 56 of the decrypted first 64: intermediate, and the same with padding. */
const TAGS = [0xeeeeeeee, 0xdddddddd];
/** In AES-CTR deciphering is enciphering. */
const CIPHER = 'aes-256-ctr';

/**
 * The server's half of the obfuscated intermediate transport (core.telegram.org/mtproto/mtproto-transports): its key
 * material is in the client's first 64 bytes. Messages may come in any slices.
 */
export function converseObfuscated(): (message: Buffer) => Buffer | null | 'close' {
  let received = Buffer.alloc(0);
  let pending = Buffer.alloc(0);
  let ciphers: { read: Cipheriv; write: Cipheriv } | undefined;
  return (slice) => {
    if (ciphers === undefined) {
      received = Buffer.concat([received, slice]);
      if (received.length < INIT_BYTES) return null;
      ciphers = ciphersFrom(received.subarray(0, INIT_BYTES));
      const init = ciphers.read.update(received.subarray(0, INIT_BYTES));
      if (!TAGS.includes(init.readUInt32LE(56))) return 'close';
      slice = received.subarray(INIT_BYTES);
    }
    pending = Buffer.concat([pending, ciphers.read.update(slice)]);
    const replies: Buffer[] = [];
    while (pending.length >= 4 && pending.length >= 4 + pending.readUInt32LE(0)) {
      const length = pending.readUInt32LE(0);
      const { bytes } = replyTo(pending.subarray(4, 4 + length));
      const prefix = Buffer.alloc(4);
      prefix.writeUInt32LE(bytes.length);
      replies.push(prefix, bytes);
      pending = pending.subarray(4 + length);
    }
    return replies.length === 0 ? null : ciphers.write.update(Buffer.concat(replies));
  };
}

function ciphersFrom(init: Buffer): { read: Cipheriv; write: Cipheriv } {
  const material = init.subarray(8, 56);
  const reversed = Buffer.from(material).reverse();
  const cipher = (bytes: Buffer) =>
    createCipheriv(CIPHER, bytes.subarray(0, 32), bytes.subarray(32, 48));
  return { read: cipher(material), write: cipher(reversed) };
}
