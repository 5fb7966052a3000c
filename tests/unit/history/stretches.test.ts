import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../../lib/history/hour-counts.ts';
import {
  checksIn,
  type Stretch,
  stretchesOfChecks,
  stretchesOfHours,
} from '../../../lib/history/stretches.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import { BLOCKED, checkAt, OPEN } from './made-checks.ts';
import { randomHistoryWith } from './random-history.ts';

const MINUTE_MS = 60_000;
const NOON = Date.UTC(2026, 5, 1, 12);
const FRAME = { from: NOON, to: NOON + 4 * HOUR_MS, reachMs: 45 * MINUTE_MS };

function linksAt(minutes: number, finding = OPEN): FinishedCheck {
  const startedAt = NOON + minutes * MINUTE_MS;
  const services = { links: { ...finding, observedAt: startedAt } };
  return checkAt(startedAt, { diagnosis: { overall: finding, services, viaProxy: false } });
}

function inMinutes(stretches: readonly Stretch[]) {
  return stretches.map(({ from, to, seen }) => [
    (from - NOON) / MINUTE_MS,
    (to - NOON) / MINUTE_MS,
    seen,
  ]);
}

describe('out of checks', () => {
  test('a check speaks until the next one, and what nobody looked at is a gap', () => {
    const checks = [linksAt(10), linksAt(25), linksAt(40, BLOCKED), linksAt(200, BLOCKED)];
    expect(inMinutes(stretchesOfChecks(checks, 'links', FRAME))).toEqual([
      [0, 10, {}],
      [10, 40, { open: 2 }],
      [40, 85, { blocked: 1 }],
      [85, 200, {}],
      [200, 240, { blocked: 1 }],
    ]);
  });

  test('a check from before the range speaks into it', () => {
    const stretches = stretchesOfChecks([linksAt(-30)], 'links', FRAME);
    expect(inMinutes(stretches)[0]).toEqual([0, 15, { open: 1 }]);
  });

  test('a service that a check did not ask is not spoken of', () => {
    const asked = linksAt(0);
    const old = { ...OPEN, observedAt: asked.startedAt };
    const later = checkAt(NOON + 60 * MINUTE_MS, {
      diagnosis: { overall: OPEN, services: { links: old }, viaProxy: false },
    });
    const stretches = stretchesOfChecks([asked, later], 'links', FRAME);
    expect(inMinutes(stretches)[0]).toEqual([0, 45, { open: 1 }]);
    expect(stretches).toHaveLength(2);
  });

  test('stretches cover their range without a hole or an overlap', () => {
    fc.assert(
      fc.property(randomHistoryWith(24 * HOUR_MS), (checks) => {
        const finished = checks.filter((check) => check.outcome === 'finished');
        const from = (finished[0]?.startedAt ?? NOON) + HOUR_MS;
        const to = from + 6 * HOUR_MS;
        const stretches = stretchesOfChecks(finished, 'overall', { ...FRAME, from, to });
        expect(stretches[0]?.from).toBe(from);
        expect(stretches.at(-1)?.to).toBe(to);
        for (const [index, { from: begin }] of stretches.entries())
          if (index > 0) expect(begin).toBe(stretches[index - 1]?.to);
      }),
      { numRuns: 50 },
    );
  });
});

describe('out of the counts of hours', () => {
  const starts = [0, 2, 4, 6].map((hour) => NOON + hour * HOUR_MS);
  const to = NOON + 7.5 * HOUR_MS;
  const hours = (...counts: number[]) =>
    Uint32Array.from({ length: 8 }, (_, at) => counts[at] ?? 0);

  test('cells that saw the same are joined, and one that saw both says how often', () => {
    const shades = { open: hours(4, 4, 4, 4, 1), blocked: hours(0, 0, 0, 0, 0, 3) };
    expect(inMinutes(stretchesOfHours(shades, starts, to))).toEqual([
      [0, 240, { open: 16 }],
      [240, 360, { open: 1, blocked: 3 }],
      [360, 450, {}],
    ]);
  });

  test('the hour that is not over yet counts, and ends now', () => {
    const stretches = stretchesOfHours({ open: hours(0, 0, 0, 0, 0, 0, 0, 2) }, starts, to);
    expect(stretches.at(-1)).toEqual({ from: starts[3], to, seen: { open: 2 } });
  });

  test('no check is lost or counted twice', () => {
    const counts = fc.array(fc.nat({ max: 9 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(counts, counts, (open, blocked) => {
        const shades = { open: Uint32Array.from(open), blocked: Uint32Array.from(blocked) };
        const sum = stretchesOfHours(shades, starts, to).reduce(
          (before, { seen }) => before + checksIn(seen),
          0,
        );
        expect(sum).toBe([...open, ...blocked].reduce((before, count) => before + count, 0));
      }),
    );
  });
});
