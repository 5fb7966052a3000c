/** What is needed of Binary HTTP (RFC 9292): requests of known length in, responses of known length out. */

const REQUEST_KNOWN_LENGTH = 0;
const RESPONSE_KNOWN_LENGTH = 1;
/** All answers have this size, padded with zeroes (RFC 9292 §3.8), so that their length does not tell the status. */
export const RESPONSE_BYTES = 32;

export interface BinaryRequest {
  method: string;
  path: string;
  content: Buffer;
}

/** A request, or null for bytes that are none. Scheme, authority and fields are passed over: nothing is forwarded. */
export function decodeRequest(bytes: Buffer): BinaryRequest | null {
  const parts: Buffer[] = [];
  let at = 1;
  if (bytes[0] !== REQUEST_KNOWN_LENGTH) return null;
  // Method, scheme, authority, path, fields, content, trailers; what a message lacks at its end is empty.
  while (parts.length < 7 && at < bytes.length) {
    const length = readLength(bytes, at);
    if (length === null) return null;
    const from = at + length.size;
    at = from + length.value;
    if (at > bytes.length) return null;
    parts.push(bytes.subarray(from, at));
  }
  if (bytes.subarray(at).some((byte) => byte !== 0)) return null;
  const [method, , , path, , content] = parts;
  if (method === undefined || path === undefined) return null;
  return {
    method: method.toString('latin1'),
    path: path.toString('latin1'),
    content: content ?? Buffer.alloc(0),
  };
}

/** A response without fields or content. */
export function encodeResponse(status: number): Buffer {
  const response = Buffer.alloc(RESPONSE_BYTES);
  response.writeUInt8(RESPONSE_KNOWN_LENGTH, 0);
  response.writeUInt16BE(0x4000 | status, 1);
  return response;
}

/** A variable-length integer of up to four bytes (RFC 9000 §16). */
function readLength(bytes: Buffer, at: number): { value: number; size: number } | null {
  const size = 1 << ((bytes[at] ?? 0) >> 6);
  if (size > 4 || at + size > bytes.length) return null;
  const all = bytes.readUIntBE(at, size);
  return { value: size === 1 ? all & 0x3f : all & (size === 2 ? 0x3fff : 0x3fffffff), size };
}
