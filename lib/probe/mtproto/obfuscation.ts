import { startCipher } from './aes-ctr.ts';
import { encodeFrame, startFrameReader } from './frames.ts';
import { OPENING_BYTES } from './opening.ts';

/** The client's end of an obfuscated connection, the transport of Telegram's WebSockets. */
export interface Obfuscation {
  /** The first 64 bytes to send. */
  opening: Uint8Array<ArrayBuffer>;
  /** A payload as bytes to send; send them in the order of the calls. */
  seal(payload: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
  /** The payloads that a received piece completes; null once the stream is not MTProto's. */
  unseal(piece: Uint8Array): Promise<Uint8Array[] | null>;
}

/**
 * Derives both streams from an opening in clear (`drawOpening`). Outgoing: key from byte 8, counter from byte 40.
 * Incoming: the same places of the opening read backwards. The opening itself runs through the outgoing stream,
 * of which only its last 8 bytes are sent encrypted. Throws a RangeError when it is not 64 bytes.
 * Source: core.telegram.org/mtproto/mtproto-transports ("Transport obfuscation").
 */
export async function obfuscate(clear: Uint8Array): Promise<Obfuscation> {
  if (clear.length !== OPENING_BYTES) throw new RangeError('an opening has 64 bytes');
  const backwards = Uint8Array.from(clear).reverse();
  const encrypt = await startCipher(clear.subarray(8, 40), clear.subarray(40, 56));
  const decrypt = await startCipher(backwards.subarray(8, 40), backwards.subarray(40, 56));
  const opening = Uint8Array.from(clear);
  opening.set((await encrypt(clear)).subarray(56), 56);
  const read = startFrameReader();
  // WebCrypto may finish a later call first: pieces are read strictly one after the other.
  let last: Promise<unknown> = Promise.resolve();
  return {
    opening,
    seal: (payload) => encrypt(encodeFrame(payload)),
    unseal(piece) {
      const deciphered = decrypt(piece);
      const payloads = last.then(async () => read(await deciphered));
      last = payloads.catch(() => null);
      return payloads;
    },
  };
}
