import { describe, expect, test } from 'vitest';
import { compareHistory, expectsHistory, type SeenHistory } from '../../lab/compare-history.ts';
import type { HistoryExpectation, Scenario, Step } from '../../lab/scenario.ts';

const TIMES = ['10:00', '10:15', '10:30', '10:45'].map((time) => `2026-03-01T${time}:00.000Z`);
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = TIMES;
const AT = TIMES.map((time) => Date.parse(time));

const SEEN: SeenHistory = {
  networks: [{ id: 'home' }],
  checks: TIMES.map((startedAt, index) => ({
    outcome: 'finished',
    network: 'f3a9',
    trigger: 'click',
    startedAt,
    diagnosis: {
      overall: { verdict: index === 1 ? 'partial' : 'open', reason: { key: 'all-answered' } },
      services: {},
      viaProxy: index === 0,
    },
  })),
  incidents: [
    {
      service: 'web',
      network: 'home',
      startedAfter: FIRST,
      startedBefore: SECOND,
      endedAfter: THIRD,
      endedBefore: FOURTH,
      methods: [
        { method: 'tls', from: SECOND },
        { method: 'dns', from: THIRD },
      ],
    },
  ],
};
const RIGHT = {
  services: ['web'],
  methods: ['tls', 'dns'],
  began: [1, 2],
  ended: [3, 4],
} as const;

describe('incidents', () => {
  test('bounded by the right steps are right', () => {
    expect(wrong({ incidents: [RIGHT] })).toEqual([]);
  });

  test('of whichever method are right where it is left open', () => {
    const { methods: _, ...open } = RIGHT;
    expect(wrong({ incidents: [open] })).toEqual([]);
    expect(wrong({ incidents: [{ ...open, ended: null }] })).toHaveLength(2);
  });

  test.each<[string, Partial<NonNullable<HistoryExpectation['incidents']>[number]>]>([
    ['another service', { services: ['links'] }],
    ['another method', { methods: ['tls'] }],
    ['another order of methods', { methods: ['dns', 'tls'] }],
    ['another last good check', { began: [null, 2] }],
    ['another first failing check', { began: [1, 3] }],
    ['another last failing check', { ended: [2, 4] }],
    ['one that lasts', { ended: null }],
  ])('%s is wrong, and both are shown', (_, different) => {
    const compared = wrong({ incidents: [{ ...RIGHT, ...different }] });
    expect(compared.map(({ what }) => what)).toEqual(['incident', 'incident']);
  });

  test('one too many is shown', () => {
    expect(wrong({ incidents: [] })).toMatchObject([
      { what: 'incidents', expected: '0', seen: '1' },
      { what: 'incident', seen: 'web/tls dns, began 1–2, ended 3–4' },
    ]);
  });

  test('the same one twice is one too many', () => {
    const twice = { ...SEEN, incidents: [...SEEN.incidents, ...SEEN.incidents] };
    expect(wrong({ incidents: [RIGHT] }, twice)).toHaveLength(2);
  });

  test('one that was never seen is shown', () => {
    const missing = wrong({ incidents: [RIGHT] }, { ...SEEN, incidents: [] });
    expect(missing.map(({ seen }) => seen)).toEqual(['0', 'none']);
  });
});

test('records are the verdicts, or why there is none', () => {
  const [first, ...rest] = SEEN.checks;
  if (first === undefined) throw new Error('no check');
  const killed = { outcome: 'interrupted', network: 'f3a9', trigger: 'click', startedAt: FIRST };
  const records = ['interrupted', 'partial', 'open', 'open'] as const;
  expect(wrong({ records }, { ...SEEN, checks: [killed, ...rest] })).toEqual([]);
  expect(wrong({ records })).toHaveLength(1);
});

test('networks are counted', () => {
  expect(wrong({ networks: 1 })).toEqual([]);
  expect(wrong({ networks: 2 })).toHaveLength(1);
});

test('a mark of a proxy is held against the check of its own step', () => {
  const steps = [true, false].map((viaProxy): Step => ({ world: {}, expect: { viaProxy } }));
  const scenario: Scenario = { name: 'any', title: 'any', steps };
  expect(expectsHistory(scenario)).toBe(true);
  const [marked, unmarked] = compareHistory(scenario, SEEN, AT);
  expect(marked?.right).toBe(true);
  expect(unmarked?.right).toBe(true);
  expect(compareHistory(scenario, SEEN, AT.slice(1))[0]?.right).toBe(false);
  expect(compareHistory(scenario, SEEN, [])[0]).toMatchObject({ seen: 'no check', right: false });
});

test('a reason is held against that of the whole', () => {
  const reasons = ['all-answered', 'secure-dns-avoids'] as const;
  const steps = reasons.map((reason): Step => ({ world: {}, expect: { reason } }));
  const scenario: Scenario = { name: 'any', title: 'any', steps };
  expect(expectsHistory(scenario)).toBe(true);
  expect(compareHistory(scenario, SEEN, AT)).toMatchObject([
    { right: true },
    { expected: 'secure-dns-avoids', seen: 'all-answered', right: false },
  ]);
});

test('a scenario that wants nothing of the history says so', () => {
  expect(expectsHistory({ name: 'any', title: 'any', steps: [] })).toBe(false);
});

function wrong(atEnd: HistoryExpectation, seen = SEEN) {
  const scenario: Scenario = { name: 'any', title: 'any', steps: [], atEnd };
  return compareHistory(scenario, seen, AT).filter(({ right }) => !right);
}
