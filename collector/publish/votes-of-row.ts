import type { Service } from '../../lib/words/service.ts';
import { columnOf } from '../store/count-columns.ts';
import type { CountColumn, Counts } from '../store/tables.ts';
import { STORED_SERVICES } from '../store/vote.ts';
import type { Votes } from './votes.ts';

/** Names are put together once: the world summary reads some ten thousand of these. */
const COLUMNS = new Map<Service, Record<keyof Votes, CountColumn>>(
  STORED_SERVICES.map((service) => [
    service,
    {
      open: columnOf(service, 'open'),
      partial: columnOf(service, 'partial'),
      blocked: columnOf(service, 'blocked'),
      slow: columnOf(service, 'slow'),
    },
  ]),
);

/** A service's votes in a row of counts. */
export function votesOfRow(row: Omit<Counts, 'prefixes'>, service: Service): Votes {
  const columns = COLUMNS.get(service);
  if (columns === undefined) throw new Error(`no columns for ${service}`);
  return {
    open: row[columns.open],
    partial: row[columns.partial],
    blocked: row[columns.blocked],
    slow: row[columns.slow],
  };
}
