/**
 * How reports get from a relay to the gateway: several in one request, each behind its note, and one reply for each in
 * the same order. All lengths are fixed.
 */
import { ANSWER_BYTES, SEALED_REPORT_BYTES } from './limits.ts';
import { decodeNote, encodeNote, NOTE_BYTES, type RelayNote } from './relay-note.ts';

export const BATCH_TYPE = 'application/x-telltale-reports';
export const REPLIES_TYPE = 'application/x-telltale-replies';
/** Reports in one request, at most: some 60 kB. */
export const MOST_REPORTS = 100;

const REPORT_BYTES = NOTE_BYTES + SEALED_REPORT_BYTES;
const STATUS_BYTES = 2;
const REPLY_BYTES = STATUS_BYTES + ANSWER_BYTES;

export interface NotedReport {
  note: RelayNote;
  sealed: Uint8Array;
}

/** As the gateway reads it; what is no note is null. */
export interface BroughtReport {
  note: RelayNote | null;
  sealed: Buffer;
}

export interface Reply {
  /** As HTTP has them; whatever is inside the seal stays unknown to the relay. */
  status: number;
  /** The sealed answer of a 200; null for all else. */
  answer: Uint8Array | null;
}

export function encodeBatch(reports: readonly NotedReport[]): Buffer {
  return Buffer.concat(reports.flatMap(({ note, sealed }) => [encodeNote(note), sealed]));
}

/** Whether a request of so many bytes can be a batch. */
export function isBatchLength(bytes: number): boolean {
  const reports = bytes / REPORT_BYTES;
  return Number.isInteger(reports) && reports >= 1 && reports <= MOST_REPORTS;
}

/** Reads a batch of a possible length. */
export function decodeBatch(bytes: Buffer): BroughtReport[] {
  return framesOf(bytes, REPORT_BYTES).map((frame) => ({
    note: decodeNote(frame),
    sealed: frame.subarray(NOTE_BYTES),
  }));
}

export function encodeReplies(replies: readonly Reply[]): Buffer {
  const bytes = Buffer.alloc(replies.length * REPLY_BYTES);
  for (const [i, { status, answer }] of replies.entries()) {
    bytes.writeUInt16BE(status, i * REPLY_BYTES);
    bytes.set(answer ?? [], i * REPLY_BYTES + STATUS_BYTES);
  }
  return bytes;
}

/** The replies to so many reports, or null for what is none. */
export function decodeReplies(bytes: Uint8Array, reports: number): Reply[] | null {
  if (bytes.length !== reports * REPLY_BYTES) return null;
  const replies = framesOf(Buffer.from(bytes), REPLY_BYTES).map((frame): Reply => {
    const status = frame.readUInt16BE(0);
    return { status, answer: status === 200 ? frame.subarray(STATUS_BYTES) : null };
  });
  return replies.every(({ status }) => status >= 200 && status <= 599) ? replies : null;
}

function framesOf(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: bytes.length / size }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
}
