import { describe, expect, test } from 'vitest';
import { wishesAfter } from '../../../lib/monitor/wishes.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import type { ServiceFinding } from '../../../lib/words/diagnosis.ts';
import { FLOOD_DETAIL } from '../../../lib/words/flood.ts';
import type { Observation } from '../../../lib/words/observation.ts';

const MINUTE = 60_000;
const NOW = 1_000 * MINUTE;

function seen(target: string, more: Partial<Observation> = {}): Observation {
  const base = { kind: 'page', startedAt: 0, durationMs: 1, failure: null } as const;
  return { target, ...base, detail: '', reused: false, ...more };
}

function check(
  minutesAgo: number,
  observations: Observation[] = [],
  more: Partial<FinishedCheck> = {},
): FinishedCheck {
  const startedAt = NOW - minutesAgo * MINUTE;
  const reason = { key: 'all-answered' as const, params: {} };
  const open = { verdict: 'open' as const, method: null, confidence: null, reason, evidence: [] };
  return {
    outcome: 'finished',
    startedAt,
    finishedAt: startedAt,
    trigger: 'alarm',
    network: 'home',
    observations,
    diagnosis: { overall: open, services: {}, viaProxy: false },
    ...more,
  };
}

const wishes = (recent: FinishedCheck[], trigger: 'alarm' | 'click' = 'alarm') =>
  wishesAfter(recent, { now: NOW, trigger, timeZone: 'Asia/Tehran' });
const silent = { failure: 'generic_timeout_error' } as const;
const measured = seen('site/transfer', { kind: 'transfer' });

describe('what failed before', () => {
  test('until it answers, and on this network', () => {
    expect([...wishes([check(9, [seen('links/t.me', silent)])]).again]).toEqual(['links/t.me']);
    const answered = check(8, [seen('links/t.me')]);
    expect(wishes([check(9, [seen('links/t.me', silent)]), answered]).again.size).toBe(0);
    const elsewhere = check(9, [seen('links/t.me', silent)], { network: 'cafe' });
    expect(wishes([elsewhere, check(8)]).again.size).toBe(0);
  });

  test('is not forgotten over what proves nothing', () => {
    for (const more of [{ reused: true }, { failure: 'not-made' as const }]) {
      const recent = [check(9, [seen('links/t.me', silent)]), check(8, [seen('links/t.me', more)])];
      expect([...wishes(recent).again]).toEqual(['links/t.me']);
    }
  });
});

describe('a settled history', () => {
  test('is three open checks in a row, the last not long ago', () => {
    expect(wishes([check(45), check(30), check(15)]).settled).toBe(true);
    expect(wishes([check(30), check(15)]).settled).toBe(false);
    expect(wishes([check(300), check(280), check(200)]).settled).toBe(false);
    const other = check(15, [], { network: 'cafe' });
    expect(wishes([check(45), check(30), other]).settled).toBe(false);
  });
});

describe('speed is measured', () => {
  const services = (recent: FinishedCheck[], trigger?: 'click') =>
    wishes(recent, trigger).transfers;

  test('at first, then every six hours, on request every half hour', () => {
    expect(services([])).toEqual(['site', 'web']);
    expect(services([check(359, [measured])])).toEqual([]);
    expect(services([check(360, [measured])])).toEqual(['site', 'web']);
    expect(services([check(29, [measured])], 'click')).toEqual([]);
    expect(services([check(30, [measured])], 'click')).toEqual(['site', 'web']);
  });

  test('in each check while slowness is suspected, hourly while it lasts', () => {
    const slow = (minutesAgo: number, confidence: ServiceFinding['confidence']) => {
      const one = check(minutesAgo, [measured]);
      const { overall } = one.diagnosis;
      const finding = { ...overall, verdict: 'slow', method: 'throttling', confidence } as const;
      one.diagnosis.services = { site: { ...finding, observedAt: one.startedAt } };
      return one;
    };
    expect(services([slow(2, 'suspected')])).toEqual(['site']);
    expect(services([slow(59, 'confirmed')])).toEqual([]);
    expect(services([slow(60, 'confirmed')])).toEqual(['site']);
  });
});

test('the key exchange rests for an hour after it was told to', () => {
  const flooded = (minutesAgo: number) =>
    check(minutesAgo, [seen('web/mtproto/venus', { kind: 'mtproto', detail: FLOOD_DETAIL })]);
  expect(wishes([flooded(59)]).resting.has('app/149.154.175.50:80/mtproto')).toBe(true);
  expect(wishes([flooded(59)]).resting.has('app/149.154.175.50:80/post')).toBe(false);
  expect(wishes([flooded(60)]).resting.size).toBe(0);
});

test('hosts at home are those of the country last seen, else of the time zone', () => {
  const countries = (recent: FinishedCheck[]) => [
    ...new Set(wishes(recent).domestic.map(({ country }) => country)),
  ];
  expect(countries([check(9, [], { country: 'RU' }), check(8)])).toEqual(['RU']);
  expect(countries([])).toEqual(['IR']);
  const utc = wishesAfter([], { now: NOW, trigger: 'alarm', timeZone: 'UTC' }).domestic;
  expect(utc.map(({ country }) => country)).toEqual(['RU', 'IR', 'CN', 'TR']);
});
