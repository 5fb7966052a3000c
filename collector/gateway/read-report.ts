import { hash } from 'node:crypto';
import { decodePayload, hourNumber } from '../../lib/report/payload.ts';
import type { Place, Vote } from '../store/vote.ts';
import { isReportableHour } from '../wire/limits.ts';
import type { RelayNote } from '../wire/relay-note.ts';
import { decodeRequest } from './binary-http.ts';

/** Half of a SHA-256 suffices to tell 128 random bits apart. */
const ID_BYTES = 16;

/** A status to be answered, inside the seal: why this is no report that counts. */
export type Refusal = 400 | 404 | 422;

/** What an opened request says, held against the relay's note of its connection. Pure. */
export function readReport(message: Buffer, note: RelayNote, nowHour: number): Vote | Refusal {
  const request = decodeRequest(message);
  if (request === null) return 400;
  if (request.method !== 'POST' || request.path !== '/report') return 404;
  const report = decodePayload(request.content);
  if (report === null) return 400;
  const hour = hourNumber(report.hour);
  // The relay's tag is for one hour: with another one a prefix could vote as often as it finds hours.
  if (hour === null || hour !== note.hour || !isReportableHour(hour, nowHour)) return 422;
  return {
    id: hash('sha256', Buffer.from(report.id, 'hex')).slice(0, 2 * ID_BYTES),
    hour,
    tag: note.tag,
    country: report.country,
    asn: report.asn,
    place: placeOf(report, note),
    isFirstOfDay: note.isFirstOfDay,
    services: report.services,
  };
}

function placeOf(report: { country: string; asn: number }, note: RelayNote): Place {
  if (report.country !== note.country) return 'elsewhere';
  return report.asn !== 0 && report.asn === note.asn ? 'network' : 'country';
}
