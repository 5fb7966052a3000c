import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive, nothingDerived } from '../../../lib/history/derived.ts';
import { HOUR_MS, hoursIn, LINES, monthOf, monthStart } from '../../../lib/history/hour-counts.ts';
import type { Check } from '../../../lib/words/check.ts';
import { randomHistoryWith } from './random-history.ts';

describe('months', () => {
  test.each([
    ['2026-11-25T15:00:00Z', '2026-11-01', 720],
    ['1970-01-01T00:00:00Z', '1970-01-01', 744],
    ['2028-02-29T23:59:59Z', '2028-02-01', 696],
    ['9999-12-31T23:59:59Z', '9999-12-01', 744],
  ])('%s is in the month of %s', (at, begin, hours) => {
    const month = monthOf(Date.parse(at));
    expect(monthStart(month)).toBe(Date.parse(begin));
    expect(hoursIn(month)).toBe(hours);
  });
});

/** How many checks had each shade in each hour, counted the long way. */
function countedByHand(checks: readonly Check[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const check of checks) {
    if (check.outcome !== 'finished') continue;
    for (const line of LINES) {
      const { overall, services } = check.diagnosis;
      const finding = line === 'overall' ? overall : services[line];
      if (finding === undefined) continue;
      if ('observedAt' in finding && finding.observedAt !== check.startedAt) continue;
      const shade = `${finding.confidence === 'suspected' ? 'suspected-' : ''}${finding.verdict}`;
      const hour = new Date(check.startedAt).toISOString().slice(0, 13);
      const key = [line, check.network, hour, shade].join(' ');
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}

test('hours hold the number of checks with each verdict', () => {
  fc.assert(
    fc.property(randomHistoryWith(10 * 24 * HOUR_MS), (checks) => {
      const derived = nothingDerived();
      for (const check of checks) derive(derived, check);
      const found: Record<string, number> = {};
      for (const { line, month, network, counts } of derived.hours.values())
        for (const [shade, cells] of Object.entries(counts))
          cells.forEach((count, hour) => {
            const name = new Date(monthStart(month) + hour * HOUR_MS).toISOString().slice(0, 13);
            if (count > 0) found[[line, network, name, shade].join(' ')] = count;
          });
      expect(found).toEqual(countedByHand(checks));
    }),
    { numRuns: 50 },
  );
}, 60_000);
