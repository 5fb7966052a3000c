import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extendRun, sinceOf, type VerdictRun } from '../../../lib/history/verdict-run.ts';
import { sinceWhen } from '../../../lib/monitor/day.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import type { Verdict } from '../../../lib/words/verdict.ts';
import { BLOCKED, checkAt, OPEN } from './made-checks.ts';

const MINUTE = 60_000;

function checkWith(startedAt: number, verdict: Verdict): FinishedCheck {
  const finding = { ...(verdict === 'open' ? OPEN : BLOCKED), verdict };
  return checkAt(startedAt, { diagnosis: { overall: finding, services: {}, viaProxy: false } });
}

function runOf(checks: readonly FinishedCheck[]): VerdictRun | null {
  return checks.reduce(extendRun, null as VerdictRun | null);
}

const steps = fc.array(
  fc.record({
    gap: fc.oneof(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 30, max: 400 }),
      fc.constantFrom(45, 90, 180, 360, 361, 5000),
    ),
    verdict: fc.oneof(
      { weight: 8, arbitrary: fc.constant('blocked' as const) },
      { weight: 1, arbitrary: fc.constantFrom('open' as const, 'slow' as const) },
    ),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

test('since when a verdict holds is what a look through all checks says, whatever a check speaks for', () => {
  fc.assert(
    fc.property(steps, fc.constantFrom(45, 60, 90, 180, 333, 360), (made, reach) => {
      let at = 0;
      const checks = made.map(({ gap, verdict }) => {
        at += gap * MINUTE;
        return checkWith(at, verdict);
      });
      const run = runOf(checks);
      expect(run && sinceOf(run, reach * MINUTE)).toEqual(sinceWhen(checks, reach * MINUTE));
    }),
    { numRuns: 2000 },
  );
});

test('a year of checks by hand, hours apart, is kept in a few gaps', () => {
  const checks = Array.from({ length: 2000 }, (_, n) =>
    checkWith(n * 240 * MINUTE + (n % 7) * MINUTE, 'blocked'),
  );
  expect(runOf(checks)?.gaps.length).toBeLessThan(10);
});
