import { encodeName } from './dns-message-name.ts';

/** The record types that are asked for. */
export const RECORD_TYPES = { A: 1, AAAA: 28 } as const;
export type RecordType = keyof typeof RECORD_TYPES;

export const HEADER_BYTES = 12;
export const CLASS_IN = 1;

const RECURSION_DESIRED = 0x0100;
const OPT = 41;
const PADDING = 12;
/** What an OPT record says of the answers that can be taken; over HTTP nobody minds, this is the usual value. */
const UDP_PAYLOAD_BYTES = 1232;
/** OPT without data: root name, type, class, ttl, length. */
const OPT_BYTES = 11;
const OPTION_HEADER_BYTES = 4;
/** Queries are padded to a multiple of this (RFC 8467), so that their size does not tell the name. */
const PADDED_BLOCK_BYTES = 128;

/**
 * A query for a name's addresses in wire format, as DNS over HTTPS takes it: id 0 (RFC 8484, so that equal
 * questions are equal bytes), recursion desired, padded by EDNS (RFC 7830).
 * Throws a RangeError for what is no host name.
 */
export function encodeQuery(name: string, type: RecordType): Uint8Array<ArrayBuffer> {
  const encodedName = encodeName(name);
  const unpadded = HEADER_BYTES + encodedName.length + 4 + OPT_BYTES + OPTION_HEADER_BYTES;
  const message = new Uint8Array(Math.ceil(unpadded / PADDED_BLOCK_BYTES) * PADDED_BLOCK_BYTES);
  const view = new DataView(message.buffer);
  view.setUint16(2, RECURSION_DESIRED);
  view.setUint16(4, 1);
  view.setUint16(10, 1);
  message.set(encodedName, HEADER_BYTES);
  const typeAt = HEADER_BYTES + encodedName.length;
  view.setUint16(typeAt, RECORD_TYPES[type]);
  view.setUint16(typeAt + 2, CLASS_IN);
  const optAt = typeAt + 4;
  view.setUint16(optAt + 1, OPT);
  view.setUint16(optAt + 3, UDP_PAYLOAD_BYTES);
  const paddingBytes = message.length - unpadded;
  view.setUint16(optAt + 9, OPTION_HEADER_BYTES + paddingBytes);
  view.setUint16(optAt + 11, PADDING);
  view.setUint16(optAt + 13, paddingBytes);
  return message;
}
