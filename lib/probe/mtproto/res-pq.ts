import { KNOWN_KEYS } from './known-keys.ts';
import { HEADER_BYTES, NONCE_BYTES } from './req-pq.ts';

/** What came back for a `req_pq_multi`. */
export type MtprotoReply =
  /** A well-formed `resPQ`. Telegram itself answered when both are true. */
  | { state: 'answer'; nonceEchoed: boolean; knownKey: boolean }
  /** The transport's own refusal, e.g. -404 or -429 (flood): something that speaks MTProto is alive. */
  | { state: 'transport-error'; code: number }
  /** Anything else. */
  | { state: 'foreign' };

const FOREIGN: MtprotoReply = { state: 'foreign' };
const RES_PQ = 0x05162463;
const VECTOR = 0x1cb5c415;
const FINGERPRINT_BYTES = 8;
/** pq is at most 2^63-1 (core.telegram.org/mtproto/auth_key). */
const MAX_PQ_BYTES = 8;
/** Far above the three that are served; keeps a hostile count from costing anything. */
const MAX_FINGERPRINTS = 64;
const PQ_AT = HEADER_BYTES + 4 + 2 * NONCE_BYTES;
/** Header, constructor, two nonces, the shortest pq and an empty vector. */
const SHORTEST_BYTES = PQ_AT + 4 + 8;

/**
 * Reads the reply to a `req_pq_multi` that carried `nonce`: the body of the HTTP answer, or one frame's payload.
 * Never throws; every size is checked, and a `resPQ` must fill the bytes exactly.
 * Layout: core.telegram.org/mtproto/auth_key and /mtproto/mtproto-transports ("Transport errors").
 */
export function readReply(bytes: Uint8Array, nonce: Uint8Array): MtprotoReply {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length === 4) return readTransportError(view.getInt32(0, true));
  if (bytes.length < SHORTEST_BYTES) return FOREIGN;
  if (view.getBigUint64(0, true) !== 0n) return FOREIGN;
  if (view.getUint32(16, true) !== bytes.length - HEADER_BYTES) return FOREIGN;
  if (view.getUint32(HEADER_BYTES, true) !== RES_PQ) return FOREIGN;
  const fingerprints = readFingerprints(view);
  if (fingerprints === null) return FOREIGN;
  const echoAt = HEADER_BYTES + 4;
  const nonceEchoed =
    nonce.length === NONCE_BYTES && nonce.every((byte, index) => bytes[echoAt + index] === byte);
  return {
    state: 'answer',
    nonceEchoed,
    knownKey: fingerprints.some((key) => KNOWN_KEYS.has(key)),
  };
}

/** The codes are HTTP's with a minus; four other bytes are somebody else's. */
function readTransportError(code: number): MtprotoReply {
  return code <= -400 && code >= -599 ? { state: 'transport-error', code } : FOREIGN;
}

function readFingerprints(view: DataView): bigint[] | null {
  const pqBytes = view.getUint8(PQ_AT);
  if (pqBytes === 0 || pqBytes > MAX_PQ_BYTES) return null;
  const vectorAt = PQ_AT + paddedTo4(1 + pqBytes);
  if (vectorAt + 8 > view.byteLength || view.getUint32(vectorAt, true) !== VECTOR) return null;
  const count = view.getUint32(vectorAt + 4, true);
  const first = vectorAt + 8;
  if (count > MAX_FINGERPRINTS) return null;
  if (first + count * FINGERPRINT_BYTES !== view.byteLength) return null;
  return Array.from({ length: count }, (_, index) =>
    view.getBigUint64(first + index * FINGERPRINT_BYTES, true),
  );
}

function paddedTo4(size: number): number {
  return Math.ceil(size / 4) * 4;
}
