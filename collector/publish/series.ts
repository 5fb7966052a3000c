import { SHARED_VERDICTS } from '../../lib/report/payload.ts';
import type { Service } from '../../lib/words/service.ts';
import type { CrowdState, CrowdVotes } from '../../lib/words/world.ts';
import type { SeriesRows } from '../store/read-series.ts';
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

export interface Series {
  format: 'telltale-series';
  version: 1;
  country: string;
  licence: string;
  points: SeriesPoint[];
}

/** A country's published past. Pure. */
export function seriesOf(country: string, rows: SeriesRows): Series {
  return {
    format: 'telltale-series',
    version: 1,
    country,
    licence: LICENCE,
    points: [
      ...rows.hours.flatMap((row) => points(row, 'hour', nameOfHour(row.hour), null)),
      ...rows.days.flatMap((row) => points(row, 'day', nameOfDay(row.day), null)),
      ...rows.networkHours.flatMap((row) =>
        points(row, 'hour', nameOfHour(row.hour), Number(row.asn)),
      ),
      ...rows.networkDays.flatMap((row) => points(row, 'day', nameOfDay(row.day), Number(row.asn))),
    ],
  };
}

function points(
  row: Counts,
  span: SeriesPoint['span'],
  at: string,
  asn: number | null,
): SeriesPoint[] {
  return STORED_SERVICES.flatMap((service) => {
    const votes = votesOfRow(row, service);
    const state = crowdState(votes);
    return state === null ? [] : [{ span, at, asn, service, state, votes: publishedVotes(votes) }];
  });
}

/** The series as CSV (RFC 4180). Every cell is one of our words, a number or a time, so none needs quotes. */
export function seriesCsv({ country, licence, points }: Series): string {
  const head = ['country', 'asn', 'span', 'at', 'service', 'state', ...SHARED_VERDICTS];
  const rows = points.map(({ span, at, asn, service, state, votes }) => [
    country,
    asn ?? '',
    span,
    at,
    service,
    state,
    ...SHARED_VERDICTS.map((verdict) => votes[verdict] ?? ''),
  ]);
  return [`# ${licence}`, ...[head, ...rows].map((row) => row.join(','))]
    .join('\r\n')
    .concat('\r\n');
}
