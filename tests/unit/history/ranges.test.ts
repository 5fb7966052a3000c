import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../../lib/history/hour-counts.ts';
import { cellStarts } from '../../../lib/history/ranges.ts';

const NOW = Date.UTC(2026, 10, 25, 15, 20);
let zone: string | undefined;

beforeEach(() => {
  zone = process.env.TZ;
});
afterEach(() => {
  process.env.TZ = zone;
});

describe.each(['UTC', 'Europe/Moscow', 'Europe/Berlin', 'Asia/Tehran', 'America/New_York'])(
  'in %s',
  (name) => {
    test.each(['month', 'year'] as const)(
      'cells of a %s begin in order, in whole hours',
      (range) => {
        process.env.TZ = name;
        const starts = cellStarts(range, NOW);
        for (const [index, start] of starts.entries()) {
          expect(start % HOUR_MS).toBe(0);
          if (index > 0) expect(start).toBeGreaterThan(starts[index - 1] ?? 0);
        }
        expect(NOW - (starts.at(-1) ?? 0)).toBeLessThanOrEqual(25 * HOUR_MS);
      },
    );
  },
);

test('days begin at midnight also across a change to summer time', () => {
  process.env.TZ = 'Europe/Berlin';
  const hours = cellStarts('year', NOW).map((start) => new Date(start).getHours());
  expect(new Set(hours)).toEqual(new Set([0]));
  expect(hours).toHaveLength(366);
});
