import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { SHARED_VERDICTS } from '../../lib/report/payload.ts';
import type { Service } from '../../lib/words/service.ts';
import type { CrowdState, CrowdVotes } from '../../lib/words/world.ts';
import type { CountryRows, NetworkRows } from '../store/read-series.ts';
import type { Counts } from '../store/tables.ts';
import { STORED_SERVICES } from '../store/vote.ts';
import { nameOfDay, nameOfHour } from '../wire/spans.ts';
import { crowdState } from './crowd-state.ts';
import { LICENCE } from './licence.ts';
import { publishedVotes } from './votes.ts';
import { votesOfRow } from './votes-of-row.ts';

/** One service in one span and place: a row of a download. `asn` is null for the whole country. */
export interface SeriesPoint {
  span: 'hour' | 'day';
  at: string;
  asn: number | null;
  service: Service;
  state: CrowdState;
  votes: CrowdVotes;
}

/** A country's published past for download, compressed: some countries' is fifty megabytes of text. */
export interface SeriesFiles {
  json: Uint8Array<ArrayBuffer>;
  csv: Uint8Array<ArrayBuffer>;
}

/** What is published of these hours and days. Pure. */
export function pointsOf({ hours, days }: CountryRows | NetworkRows): SeriesPoint[] {
  return [
    ...hours.flatMap((row) => points(row, 'hour', nameOfHour(row.hour))),
    ...days.flatMap((row) => points(row, 'day', nameOfDay(row.day))),
  ];
}

function points(
  row: Counts & { asn?: string },
  span: SeriesPoint['span'],
  at: string,
): SeriesPoint[] {
  const asn = row.asn === undefined ? null : Number(row.asn);
  return STORED_SERVICES.flatMap((service) => {
    const votes = votesOfRow(row, service);
    const state = crowdState(votes);
    return state === null ? [] : [{ span, at, asn, service, state, votes: publishedVotes(votes) }];
  });
}

/**
 * The files of a country, from its points as they come. They are written part by part, so that reports are counted
 * between two of them, and compressed beside the event loop.
 */
export async function seriesFiles(
  country: string,
  parts: AsyncIterable<SeriesPoint[]> | Iterable<SeriesPoint[]>,
): Promise<SeriesFiles> {
  const head = { format: 'telltale-series', version: 1, country, licence: LICENCE };
  const names = ['country', 'asn', 'span', 'at', 'service', 'state', ...SHARED_VERDICTS];
  const json = [Buffer.from(`${JSON.stringify(head).slice(0, -1)},"points":[`)];
  const csv = [Buffer.from(`# ${LICENCE}\r\n${names.join()}\r\n`)];
  for await (const part of parts) {
    if (part.length > 0) {
      json.push(Buffer.from((json.length > 1 ? ',' : '') + JSON.stringify(part).slice(1, -1)));
      csv.push(Buffer.from(part.map((point) => csvRow(country, point)).join('')));
    }
    // The embedded database answers without a turn of the loop.
    await setImmediate();
  }
  json.push(Buffer.from(']}'));
  return { json: await compressed(json), csv: await compressed(csv) };
}

/** RFC 4180. Every cell is one of our words, a number or a time, so none needs quotes. */
function csvRow(country: string, { span, at, asn, service, state, votes }: SeriesPoint): string {
  const counts = SHARED_VERDICTS.map((verdict) => votes[verdict] ?? '');
  return `${[country, asn ?? '', span, at, service, state, ...counts].join()}\r\n`;
}

async function compressed(parts: Buffer[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await promisify(gzip)(Buffer.concat(parts)));
}
