import { describe, expect, test } from 'vitest';
import type { ExportedCheck, ExportedIncident } from '../../e2e/exported-history.ts';
import { judgeLongRun } from '../../lab/judge-long-run.ts';

function check(outcome: string, confidence: string | null = null): ExportedCheck {
  const web = { verdict: confidence === null ? 'open' : 'blocked', confidence };
  const overall = { verdict: 'open', reason: { key: 'all-answered' } };
  const diagnosis = { overall, services: { web }, viaProxy: false };
  const base = {
    outcome,
    network: 'f3a9',
    trigger: 'alarm',
    startedAt: '2026-03-01T10:00:00.000Z',
  };
  return outcome === 'finished' ? { ...base, diagnosis } : base;
}

const GOOD = [check('finished'), check('finished', 'suspected')];
const INCIDENT = { service: 'web' } as ExportedIncident;

describe('a long run on a merely bad line', () => {
  test('is right when nothing was confirmed, kept as an incident or told', () => {
    expect(faults(GOOD)).toEqual([]);
  });

  test.each([
    ['a check is missing', 'checks finished', faults(GOOD.slice(1))],
    ['one was killed', 'checks interrupted or discarded', faults([...GOOD, check('interrupted')])],
    [
      'one confirmed something',
      'checks with something confirmed',
      faults([check('finished'), check('finished', 'confirmed')]),
    ],
    ['there is an incident', 'incidents', faults(GOOD, [INCIDENT])],
    ['its user was told', 'notices', faults(GOOD, [], 1)],
  ])('is wrong when %s', (_, what, seen) => {
    expect(seen).toEqual([what]);
  });
});

function faults(checks: ExportedCheck[], incidents: ExportedIncident[] = [], notices = 0) {
  return judgeLongRun({ checks, incidents }, 2, notices)
    .filter(({ right }) => !right)
    .map(({ what }) => what);
}
