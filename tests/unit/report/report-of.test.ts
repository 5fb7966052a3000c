import { describe, expect, test } from 'vitest';
import { newReportId, reportOf } from '../../../lib/report/report-of.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import type { Finding } from '../../../lib/words/diagnosis.ts';

const AT = Date.UTC(2026, 10, 25, 14, 37);
const PLACE = { asn: 44244, id: '0123456789abcdef0123456789abcdef' };
const reason = { key: 'all-answered' as const, params: {} };
const OPEN: Finding = { verdict: 'open', method: null, confidence: null, reason, evidence: [] };
const BLOCKED: Finding = { ...OPEN, verdict: 'blocked', method: 'tls', confidence: 'confirmed' };
const SUSPECTED: Finding = { ...BLOCKED, confidence: 'suspected' };
const UNSURE: Finding = { ...OPEN, verdict: 'unsure' };

function check(
  services: Partial<Record<'web' | 'app' | 'links', Finding & { observedAt?: number }>>,
  overall: Finding = OPEN,
  changes: Partial<FinishedCheck> = {},
): FinishedCheck {
  const found = Object.entries(services).map(([name, one]) => [name, { observedAt: AT, ...one }]);
  return {
    outcome: 'finished',
    startedAt: AT,
    finishedAt: AT + 5000,
    trigger: 'alarm',
    network: 'home',
    country: 'IR',
    observations: [],
    diagnosis: { overall, services: Object.fromEntries(found), viaProxy: false },
    ...changes,
  };
}

describe('the report of a check', () => {
  test('says the hour, the place, and what is certain of each service', () => {
    expect(reportOf(check({ web: BLOCKED, app: OPEN, links: UNSURE }, BLOCKED), PLACE)).toEqual({
      schema: 1,
      country: 'IR',
      asn: 44244,
      hour: '2026-11-25T14:00Z',
      services: { web: { verdict: 'blocked', method: 'tls' }, app: { verdict: 'open' } },
      id: PLACE.id,
    });
  });

  test('leaves out what an earlier check saw', () => {
    const made = reportOf(check({ web: OPEN, app: { ...OPEN, observedAt: AT - 1 } }), PLACE);
    expect(made?.services).toEqual({ web: { verdict: 'open' } });
  });

  test.each(['secure-dns-avoids', 'answered-inspected'] as const)(
    'says of nothing that it is open where that is not clean: %s',
    (key) => {
      const unclean = { ...OPEN, reason: { key, params: { host: 't.me' } } };
      expect(reportOf(check({ links: unclean }, unclean), PLACE)).toBeNull();
      expect(reportOf(check({ web: OPEN, links: unclean }, unclean), PLACE)).toBeNull();
      const made = reportOf(check({ web: BLOCKED, app: OPEN, links: unclean }, BLOCKED), PLACE);
      expect(made?.services).toEqual({ web: { verdict: 'blocked', method: 'tls' } });
      const earlier = { ...unclean, observedAt: AT - 1 };
      expect(reportOf(check({ web: OPEN, links: earlier }, OPEN), PLACE)).not.toBeNull();
    },
  );

  test('waits while a block is suspected', () => {
    expect(reportOf(check({ web: SUSPECTED, app: OPEN }, SUSPECTED), PLACE)).toBeNull();
  });

  test('leaves out what is only suspected beside a block that is confirmed', () => {
    const made = reportOf(check({ web: BLOCKED, links: SUSPECTED }, BLOCKED), PLACE);
    expect(Object.keys(made?.services ?? {})).toEqual(['web']);
  });

  const { country: _, ...nowhere } = check({ web: OPEN });
  const viaProxy = check({ web: OPEN });
  viaProxy.diagnosis.viaProxy = true;
  test.each([
    ['through a proxy', viaProxy],
    ['without a country', nowhere],
    ['that is certain of nothing', check({ web: UNSURE }, UNSURE)],
    ['of no service', check({})],
    ['behind a portal', check({ web: OPEN }, { ...OPEN, verdict: 'captive-portal' })],
    ['in an outage', check({ links: OPEN }, { ...OPEN, verdict: 'outage' })],
    ['with trouble on the device', check({ links: OPEN }, { ...OPEN, verdict: 'local' })],
  ])('is none for a check %s', (_title, one) => {
    expect(reportOf(one, PLACE)).toBeNull();
  });

  test('has an id of its own', () => {
    expect(newReportId()).toMatch(/^[0-9a-f]{32}$/);
    expect(newReportId()).not.toBe(newReportId());
  });
});
