import { HOUR_MS } from './hour-counts.ts';

const DAY_MS = 24 * HOUR_MS;

/** What the timeline shows: this long before now. */
export const RANGES = ['day', 'week', 'month', 'year'] as const;
export type Range = (typeof RANGES)[number];

const DAYS: Readonly<Record<Range, number>> = { day: 1, week: 7, month: 30, year: 365 };
/** Hours of a cell, where cells are made of hours; the longest cadence leaves none of them empty. */
const CELL_HOURS = { month: 4, year: 24 } as const;

/** How fine the times to the first byte are. Longer ranges show none: they are kept in the checks only. */
export const LATENCY_CELL_MS = { day: HOUR_MS / 2, week: 3 * HOUR_MS } as const;

/** Ranges that are read from checks, each stretch of them to the second; the others from counts by hours. */
export function isOfChecks(range: Range): range is 'day' | 'week' {
  return range === 'day' || range === 'week';
}

/** Milliseconds since the epoch. */
export function rangeStart(range: Range, now: number): number {
  return now - DAYS[range] * DAY_MS;
}

/**
 * When the cells of a range begin, milliseconds since the epoch: by the days of this device's clock, also across a
 * change to summer time, down to whole hours of UTC, as history counts.
 */
export function cellStarts(range: 'month' | 'year', now: number): number[] {
  const step = CELL_HOURS[range];
  const first = new Date(rangeStart(range, now));
  const starts: number[] = [];
  for (let hours = 0; ; hours += step) {
    const start = new Date(first.getFullYear(), first.getMonth(), first.getDate(), hours).getTime();
    if (start >= now) return starts;
    starts.push(start - (start % HOUR_MS));
  }
}
