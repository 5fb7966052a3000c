import { describe, expect, test } from 'vitest';
import { dayBefore, sinceWhen } from '../../../lib/monitor/day.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import type { Verdict } from '../../../lib/words/verdict.ts';

const MINUTE = 60_000;
const REACH = 45 * MINUTE;
const NOW = 3_000 * MINUTE;

function check(minutesAgo: number, verdict: Verdict, network = 'home'): FinishedCheck {
  const startedAt = NOW - minutesAgo * MINUTE;
  return {
    outcome: 'finished',
    startedAt,
    finishedAt: startedAt,
    trigger: 'alarm',
    network,
    observations: [],
    diagnosis: {
      overall: {
        verdict,
        method: null,
        confidence: null,
        reason: { key: 'all-answered', params: {} },
        evidence: [],
      },
      services: {},
      viaProxy: false,
    },
  };
}

const minutesAgo = (at: number) => (NOW - at) / MINUTE;

describe('the last day', () => {
  const stretches = (checks: FinishedCheck[]) =>
    dayBefore(NOW, checks, REACH).map(({ from, to, verdict }) => [
      minutesAgo(from),
      minutesAgo(to),
      verdict,
    ]);

  test('joins checks that say the same', () => {
    expect(stretches([check(40, 'open'), check(25, 'open'), check(10, 'blocked')])).toEqual([
      [40, 10, 'open'],
      [10, 0, 'blocked'],
    ]);
  });

  test('tells what was suspected from what was confirmed', () => {
    const [suspected, confirmed] = [check(20, 'blocked'), check(10, 'blocked')];
    suspected.diagnosis.overall.confidence = 'suspected';
    confirmed.diagnosis.overall.confidence = 'confirmed';
    const found = dayBefore(NOW, [suspected, confirmed], REACH);
    expect(found.map(({ confidence }) => confidence)).toEqual(['suspected', 'confirmed']);
  });

  test('leaves a gap where nobody looked', () => {
    expect(stretches([check(300, 'open'), check(10, 'open')])).toEqual([
      [300, 255, 'open'],
      [10, 0, 'open'],
    ]);
  });

  test('ends at the last check’s reach', () => {
    expect(stretches([check(100, 'blocked')])).toEqual([[100, 55, 'blocked']]);
  });
});

describe('since when', () => {
  const since = (checks: FinishedCheck[]) => {
    const found = sinceWhen(checks, REACH);
    return found && [minutesAgo(found.at), found.atLeast];
  };

  test('is the first check of the row, where the one before said something else', () => {
    expect(since([check(40, 'open'), check(25, 'blocked'), check(10, 'blocked')])).toEqual([
      25,
      false,
    ]);
  });

  test('is at least since then, where the records begin or a gap hides the change', () => {
    expect(since([check(25, 'blocked'), check(10, 'blocked')])).toEqual([25, true]);
    expect(since([check(300, 'open'), check(10, 'blocked')])).toEqual([10, true]);
    expect(since([check(20, 'open', 'office'), check(10, 'blocked')])).toEqual([10, true]);
  });

  test('is unknown before the first check', () => {
    expect(since([])).toBeNull();
  });
});
