import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestCheckAt, nextCheckAt } from '../../../lib/monitor/schedule.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import type { Service } from '../../../lib/words/service.ts';
import type { Confidence } from '../../../lib/words/verdict.ts';

const MINUTE = 60_000;
const SECOND = 1_000;
const NOW = 1_000 * MINUTE;
const watching = { watch: 'watching', cadenceMinutes: 15, pausedUntil: null } as const;

function check(startedAt: number, confidence: Confidence | null): FinishedCheck {
  const finding = {
    verdict: confidence === null ? 'open' : 'blocked',
    method: confidence === null ? null : 'tls',
    confidence,
    reason: { key: 'all-answered', params: {} },
    evidence: [],
  } as const;
  return {
    outcome: 'finished',
    startedAt,
    finishedAt: startedAt,
    trigger: 'alarm',
    network: 'unknown',
    observations: [],
    diagnosis: {
      overall: { ...finding, evidence: [] },
      services: { web: { ...finding, evidence: [], observedAt: startedAt } },
      viaProxy: false,
    },
  };
}

describe('the next check', () => {
  test('never comes by itself unless it was asked to keep watching', () => {
    for (const watch of ['unasked', 'by-hand'] as const) {
      const settings = { ...watching, watch };
      expect(nextCheckAt({ now: NOW, settings, recent: [], random: 0.5 })).toBeNull();
    }
  });

  test('waits for the end of a pause', () => {
    const settings = { ...watching, pausedUntil: NOW + 5 * MINUTE };
    expect(nextCheckAt({ now: NOW, settings, recent: [], random: 0 })).toBe(NOW + 5 * MINUTE);
  });

  test('comes a cadence after the last one, give or take a fifth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (random) => {
        const recent = [check(NOW, null)];
        const at = nextCheckAt({ now: NOW, settings: watching, recent, random }) ?? 0;
        expect(at - NOW).toBeGreaterThanOrEqual(12 * MINUTE);
        expect(at - NOW).toBeLessThanOrEqual(18 * MINUTE);
      }),
    );
  });

  test('is never later than the latest that there is', () => {
    const time = fc.integer({ min: 0, max: 2_000 * MINUTE });
    const random = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        time,
        fc.option(time),
        fc.boolean(),
        random,
        (last, pausedUntil, isBad, chance) => {
          const settings = { ...watching, pausedUntil };
          const recent = [check(last, isBad ? 'suspected' : null)];
          const at = nextCheckAt({ now: NOW, settings, recent, random: chance });
          expect(at).toBeLessThanOrEqual(latestCheckAt(NOW, settings));
        },
      ),
    );
    expect(latestCheckAt(NOW, watching)).toBe(NOW + 18 * MINUTE);
  });

  test('comes soon where the last one is long ago, as after a night', () => {
    const recent = [check(NOW - 600 * MINUTE, null)];
    expect(nextCheckAt({ now: NOW, settings: watching, recent, random: 0.5 })).toBe(
      NOW + 30 * SECOND,
    );
  });

  test('comes a cadence after one that came to nothing, too', () => {
    const random = 0.5;
    const next = (recent: FinishedCheck[], begunAt: number | null) =>
      (nextCheckAt({ now: NOW, settings: watching, recent, begunAt, random }) ?? 0) - NOW;
    const begunAt = NOW - 20 * SECOND;
    expect(next([check(NOW - 20 * MINUTE, null)], begunAt)).toBe(15 * MINUTE - 20 * SECOND);
    expect(next([], begunAt)).toBe(15 * MINUTE - 20 * SECOND);
    // One re-check is cut short: the next comes in its place.
    const suspected = [check(NOW - 95 * SECOND, 'suspected')];
    expect(next(suspected, begunAt)).toBe(1.075 * 200 * SECOND - 95 * SECOND);
    // Before the clock was set back.
    expect(next([], NOW + 60 * MINUTE)).toBe(15 * MINUTE);
    expect(next([check(NOW - 14 * MINUTE, null)], NOW + 60 * MINUTE)).toBe(MINUTE);
    expect(next([check(NOW, null)], null)).toBe(15 * MINUTE);
  });

  test('comes 70 s, 200 s and 6 min after a first suspicion, never sooner', () => {
    const begun = NOW - 5 * SECOND;
    const next = (checks: FinishedCheck[], now: number, random: number) =>
      ((nextCheckAt({ now, settings: watching, recent: checks, random }) ?? 0) - begun) / SECOND;
    const first = check(begun, 'suspected');
    const second = check(begun + 75 * SECOND, 'suspected');
    const third = check(begun + 205 * SECOND, 'suspected');
    expect(next([first], NOW, 0)).toBe(70);
    expect(next([first], NOW, 1)).toBeCloseTo(80.5);
    expect(next([first, second], NOW + 75 * SECOND, 0)).toBe(200);
    expect(next([first, second, third], NOW + 205 * SECOND, 0)).toBe(360);
  });

  /** What was suspected before is carried on where it was not observed anew. */
  const suspecting = (second: number, suspicions: Partial<Record<Service, number>>) => {
    const made = check(NOW + second * SECOND, null);
    const { web } = check(NOW, 'suspected').diagnosis.services;
    if (web === undefined) throw new Error('Nothing is found.');
    for (const [service, observed] of Object.entries(suspicions)) {
      made.diagnosis.services[service as Service] = { ...web, observedAt: NOW + observed * SECOND };
    }
    return made;
  };
  /** In seconds since the last check. */
  const nextAfter = (checks: FinishedCheck[]) => {
    const last = checks.at(-1)?.startedAt ?? 0;
    const now = last + 15 * SECOND;
    const at = nextCheckAt({ now, settings: watching, recent: checks, random: 0.5 }) ?? 0;
    return (at - last) / SECOND;
  };

  test.each([
    ['was suspected and not observed since', () => 0],
    ['is suspected anew each time', (second: number) => second],
  ])('comes 70 s after a suspicion beside what for an hour %s', (_, observed) => {
    const site = [0, 900, 1_800, 2_700].map((at) => suspecting(at, { site: observed(at) }));
    expect(nextAfter(site)).toBe(900);
    const both = suspecting(3_600, { site: observed(3_600), web: 3_600 });
    expect(nextAfter([...site, both])).toBeCloseTo(75, 0);
  });

  test('is back at the cadence where another service fails in every check', () => {
    const row = [0, 75, 215, 387].map((at, index) => {
      return suspecting(at, { [index % 2 === 0 ? 'web' : 'links']: at });
    });
    expect(nextAfter(row)).toBe(900);
  });

  test('is back at the cadence once it is confirmed', () => {
    const recent = [check(NOW - MINUTE, 'suspected'), check(NOW, 'confirmed')];
    const at = nextCheckAt({ now: NOW, settings: watching, recent, random: 0.5 });
    expect(at).toBe(NOW + 15 * MINUTE);
  });
});
