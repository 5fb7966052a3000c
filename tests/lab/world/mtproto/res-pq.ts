import { generatePrimeSync, randomBytes } from 'node:crypto';

/** Constructors, and the fingerprint of the production key (core.telegram.org/mtproto). */
const REQ_PQ_MULTI = 0xbe7e8ef1;
const RES_PQ = 0x05162463;
const VECTOR = 0x1cb5c415;
const FINGERPRINTS = [0xd09d1d85de64fd85n, 0x0bc35f3509f7b7a5n, 0xc3b42b026ce86b21n];
/** auth_key_id 8, msg_id 8, length 4, constructor 4, nonce 16. */
const REQUEST_BYTES = 40;
/** What a data centre says to a message that it does not know. */
const NOT_FOUND = -404;

/**
 * A data centre's reply to one message: `resPQ` to an unencrypted `req_pq_multi`, else four bytes with a negative
 * error. Bytes after the request (padding) are ignored.
 */
export function replyTo(message: Buffer): { known: boolean; bytes: Buffer } {
  const isRequest =
    message.length >= REQUEST_BYTES &&
    message.readBigUInt64LE(0) === 0n &&
    message.readUInt32LE(16) === 20 &&
    message.readUInt32LE(20) === REQ_PQ_MULTI;
  if (isRequest) return { known: true, bytes: resPq(message.subarray(24, REQUEST_BYTES)) };
  const error = Buffer.alloc(4);
  error.writeInt32LE(NOT_FOUND);
  return { known: false, bytes: error };
}

function resPq(nonce: Buffer): Buffer {
  const pq = Buffer.alloc(12);
  pq.writeUInt8(8);
  pq.writeBigUInt64BE(prime() * prime(), 1);
  const body = Buffer.concat([
    uint32(RES_PQ),
    nonce,
    randomBytes(16),
    pq,
    uint32(VECTOR),
    uint32(FINGERPRINTS.length),
    ...FINGERPRINTS.map(uint64),
  ]);
  return Buffer.concat([uint64(0n), uint64(messageId()), uint32(body.length), body]);
}

/** Unix time in the upper half; a server's reply to a request is 1 modulo 4. */
function messageId(): bigint {
  const [seconds, rest] = [Math.floor(Date.now() / 1000), Date.now() % 1000];
  return (BigInt(seconds) << 32n) | (BigInt(rest) << 10n) | 1n;
}

function prime(): bigint {
  return generatePrimeSync(31, { bigint: true });
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return bytes;
}
