/** The header in which a relay tells the gateway what it may know of a connection. */
export const NOTE_HEADER = 'telltale-note';
export const SECRET_HEADER = 'telltale-relay';
/** Bytes of a prefix's tag. */
export const TAG_BYTES = 8;

const NOTE = /^(\d{1,7}) ([0-9a-f]{16}) ([A-Z]{2}) (\d{1,10}) ([01])$/;

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

export function encodeNote({ hour, tag, country, asn, isFirstOfDay }: RelayNote): string {
  return `${hour} ${tag} ${country} ${asn} ${isFirstOfDay ? 1 : 0}`;
}

/** Null for what is no note. */
export function decodeNote(text: string | undefined): RelayNote | null {
  const [, hour, tag, country, asn, first] = NOTE.exec(text ?? '') ?? [];
  if (hour === undefined || tag === undefined || country === undefined) return null;
  return { hour: Number(hour), tag, country, asn: Number(asn), isFirstOfDay: first === '1' };
}
