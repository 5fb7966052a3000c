import ipaddr from 'ipaddr.js';
import { CLASS_IN, HEADER_BYTES, RECORD_TYPES, type RecordType } from './dns-message.ts';
import { readName } from './dns-message-name.ts';

/** A resolver's answer: `rcode` as in RFC 1035 (0 no error, 2 server failure, 3 no such name), addresses as text. */
export interface DnsAnswer {
  rcode: number;
  addresses: string[];
}

interface ResourceRecord {
  owner: string;
  type: number;
  data: { address: string } | { alias: string } | null;
}

const CNAME = 5;
const RESPONSE = 0x8000;
const TRUNCATED = 0x0200;
const OPCODE = 0x7800;
/** Answers about Telegram's names have a handful; a hostile count costs no more than this. */
const MAX_RECORDS = 128;
/** After the owner: type (2), class (2), ttl (4), length (2). */
const RECORD_FIXED_BYTES = 10;

/**
 * Reads the answer to `encodeQuery(name, type)`. Addresses are those that the name has itself or through aliases
 * (CNAME), each once, in order. null for what is not a whole, well-formed answer to exactly this question.
 * Never throws.
 */
export function decodeAnswer(bytes: Uint8Array, name: string, type: RecordType): DnsAnswer | null {
  if (bytes.length < HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint16(2);
  const isAnswer = (flags & RESPONSE) !== 0 && (flags & (TRUNCATED | OPCODE)) === 0;
  if (!isAnswer || view.getUint16(0) !== 0 || view.getUint16(4) !== 1) return null;
  const asked = name.replace(/\.$/, '').toLowerCase();
  const question = readName(bytes, HEADER_BYTES);
  if (question === null || question.name !== asked || question.next + 4 > bytes.length) return null;
  if (view.getUint16(question.next) !== RECORD_TYPES[type]) return null;
  if (view.getUint16(question.next + 2) !== CLASS_IN) return null;
  const records = readRecords(bytes, view, question.next + 4, view.getUint16(6));
  if (records === null) return null;
  return { rcode: flags & 0x000f, addresses: addressesOf(asked, RECORD_TYPES[type], records) };
}

function readRecords(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  count: number,
): ResourceRecord[] | null {
  if (count > MAX_RECORDS) return null;
  const records: ResourceRecord[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const owner = readName(bytes, at);
    if (owner === null || owner.next + RECORD_FIXED_BYTES > bytes.length) return null;
    const type = view.getUint16(owner.next);
    const dataAt = owner.next + RECORD_FIXED_BYTES;
    const end = dataAt + view.getUint16(owner.next + 8);
    if (end > bytes.length) return null;
    if (view.getUint16(owner.next + 2) === CLASS_IN) {
      records.push({ owner: owner.name, type, data: readData(bytes, type, dataAt, end) });
    }
    at = end;
  }
  return records;
}

function readData(
  bytes: Uint8Array,
  type: number,
  start: number,
  end: number,
): ResourceRecord['data'] {
  if (type === CNAME) {
    const alias = readName(bytes, start);
    return alias !== null && alias.next === end ? { alias: alias.name } : null;
  }
  const size = type === RECORD_TYPES.A ? 4 : type === RECORD_TYPES.AAAA ? 16 : null;
  if (end - start !== size) return null;
  return { address: ipaddr.fromByteArray([...bytes.subarray(start, end)]).toString() };
}

/** Records may stand in any order, so aliases are followed until no name is new; each name once ends loops. */
function addressesOf(asked: string, type: number, records: ResourceRecord[]): string[] {
  const names = new Set([asked]);
  // A set visits what is added while it is walked.
  for (const name of names) {
    for (const { owner, data } of records) {
      if (owner === name && data !== null && 'alias' in data) names.add(data.alias);
    }
  }
  const found = records.flatMap((record) =>
    record.type === type && names.has(record.owner) && record.data && 'address' in record.data
      ? [record.data.address]
      : [],
  );
  return [...new Set(found)];
}
