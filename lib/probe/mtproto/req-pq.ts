/** Bytes of a nonce; drawn anew for every request. */
export const NONCE_BYTES = 16;

/** An unencrypted message begins with key id (8), message id (8) and length (4). */
export const HEADER_BYTES = 20;

const REQ_PQ_MULTI = 0xbe7e8ef1;
const BODY_BYTES = 4 + NONCE_BYTES;
const TWO_TO_32 = 2 ** 32;

/**
 * The message id of a request made at `nowMs` (since the epoch): seconds in the upper 32 bits, their fraction
 * in the lower, the last two bits zero (core.telegram.org/mtproto/description, "Message Identifier").
 */
export function messageIdAt(nowMs: number): bigint {
  const seconds = Math.floor(nowMs / 1000);
  const fraction = Math.floor(((nowMs / 1000) % 1) * TWO_TO_32);
  return (BigInt(seconds) << 32n) | (BigInt(fraction) & ~3n);
}

/**
 * The unencrypted `req_pq_multi` message, 40 bytes: the first step of a key exchange, which every data centre
 * answers without account or application id. As it stands it is the body of `POST /apiw1`.
 * Throws a RangeError when the nonce is not 16 bytes.
 */
export function encodeReqPq(nonce: Uint8Array, messageId: bigint): Uint8Array<ArrayBuffer> {
  if (nonce.length !== NONCE_BYTES) throw new RangeError('a nonce has 16 bytes');
  const message = new Uint8Array(HEADER_BYTES + BODY_BYTES);
  const view = new DataView(message.buffer);
  view.setBigUint64(8, messageId, true);
  view.setUint32(16, BODY_BYTES, true);
  view.setUint32(HEADER_BYTES, REQ_PQ_MULTI, true);
  message.set(nonce, HEADER_BYTES + 4);
  return message;
}
