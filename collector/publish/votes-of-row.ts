import type { Service } from '../../lib/words/service.ts';
import { columnOf } from '../store/count-columns.ts';
import type { Counts } from '../store/tables.ts';
import type { Votes } from './votes.ts';

/** A service's votes in a row of counts. */
export function votesOfRow(row: Omit<Counts, 'prefixes'>, service: Service): Votes {
  return {
    open: row[columnOf(service, 'open')],
    partial: row[columnOf(service, 'partial')],
    blocked: row[columnOf(service, 'blocked')],
    slow: row[columnOf(service, 'slow')],
  };
}
