/** The header by which a gateway knows its relay. */
export const SECRET_HEADER = 'telltale-relay';
/** Bytes of a prefix's tag. */
export const TAG_BYTES = 8;
/** Hour, tag, country, network, and whether it is the first of the day. */
export const NOTE_BYTES = 4 + TAG_BYTES + 2 + 4 + 1;

const COUNTRY = /^[A-Z]{2}$/;

/** What a relay tells the gateway of a connection: all that it may know. */
export interface RelayNote {
  /** The hour that the report is about, as its sender told the relay: whole hours since the epoch. */
  hour: number;
  /** Of the prefix in this hour, in hex; means nothing in any other hour. */
  tag: string;
  /** Of the connection, by the relay's look-up; `ZZ` and 0 when unknown. */
  country: string;
  asn: number;
  /** Whether this prefix had not yet reported about this day. */
  isFirstOfDay: boolean;
}

export function encodeNote({ hour, tag, country, asn, isFirstOfDay }: RelayNote): Buffer {
  const bytes = Buffer.alloc(NOTE_BYTES);
  bytes.writeUInt32BE(hour, 0);
  bytes.write(tag, 4, 'hex');
  bytes.write(country, 12, 'latin1');
  bytes.writeUInt32BE(asn, 14);
  bytes.writeUInt8(isFirstOfDay ? 1 : 0, 18);
  return bytes;
}

/** Null for what is no note. Reads `NOTE_BYTES`. */
export function decodeNote(bytes: Buffer): RelayNote | null {
  const country = bytes.toString('latin1', 12, 14);
  const first = bytes.readUInt8(18);
  if (!COUNTRY.test(country) || first > 1) return null;
  return {
    hour: bytes.readUInt32BE(0),
    tag: bytes.toString('hex', 4, 12),
    country,
    asn: bytes.readUInt32BE(14),
    isFirstOfDay: first === 1,
  };
}
