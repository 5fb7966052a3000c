import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuietAt, type Notice, noticeAfter } from '../../../lib/monitor/notices.ts';
import type { Told } from '../../../lib/told.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import type { Service } from '../../../lib/words/service.ts';
import { BLOCKED, checkAt, OPEN } from '../history/made-checks.ts';

const MINUTE_MS = 60_000;
const START = Date.UTC(2026, 5, 1, 12);
const SUSPECTED = { ...BLOCKED, confidence: 'suspected' } as const;
const SLOW = { ...BLOCKED, verdict: 'slow', method: 'throttling' } as const;
const PARTIAL = { ...BLOCKED, verdict: 'partial' } as const;
const FINDINGS = {
  open: OPEN,
  blocked: BLOCKED,
  suspected: SUSPECTED,
  slow: SLOW,
  partial: PARTIAL,
};
type Seen = keyof typeof FINDINGS;

interface Step {
  web?: Seen;
  app?: Seen;
  network?: string;
  viaProxy?: boolean;
  isQuiet?: boolean;
}

function checkOf(
  { web, app, network = 'home', viaProxy = false }: Step,
  at: number,
): FinishedCheck {
  const services: FinishedCheck['diagnosis']['services'] = {};
  for (const [service, seen] of Object.entries({ web, app }) as [Service, Seen | undefined][])
    if (seen !== undefined) services[service] = { ...FINDINGS[seen], observedAt: at };
  return checkAt(at, { network, diagnosis: { overall: OPEN, services, viaProxy } });
}

/** What is told after each of these checks, five minutes apart. Each starts from what is stored, as a new worker does. */
function toldAfter(steps: readonly Step[]): (Notice | null)[] {
  let stored = '{}';
  return steps.map((step, index) => {
    const check = checkOf(step, START + index * 5 * MINUTE_MS);
    const { told, notice } = noticeAfter(JSON.parse(stored) as Told, check, step.isQuiet ?? false);
    stored = JSON.stringify(told);
    return notice;
  });
}

const both = (seen: Seen, others: Step = {}): Step => ({ web: seen, app: seen, ...others });

test('a service that is switched off is in no trouble, and its end is nothing to be told', () => {
  const partly: Step = { web: 'blocked', app: 'open' };
  let told: Told = {};
  const notices: (Notice | null)[] = [];
  const steps: [Step, boolean][] = [
    [partly, true],
    [partly, true],
    [{ app: 'open' }, false],
    [{ app: 'open' }, false],
    [{ app: 'blocked' }, false],
  ];
  steps.forEach(([step, web], index) => {
    const check = checkOf(step, START + index * 5 * MINUTE_MS);
    const after = noticeAfter(told, check, false, { web });
    told = after.told;
    notices.push(after.notice);
  });
  expect(notices).toEqual(['partial', null, null, null, 'blocked']);
});

describe('what is told', () => {
  test('a block when it is confirmed, and once; open again after two good checks, and once', () => {
    const blocked = [both('open'), both('suspected'), both('blocked'), both('blocked')];
    const lifted = [both('open'), both('open'), both('open')];
    expect(toldAfter([...blocked, ...lifted])).toEqual([
      null,
      null,
      'blocked',
      null,
      null,
      'open',
      null,
    ]);
  });

  test('part of it, and slowness', () => {
    expect(toldAfter([{ web: 'blocked', app: 'open' }])).toEqual(['partial']);
    expect(toldAfter([{ web: 'open', app: 'partial' }])).toEqual(['partial']);
    expect(toldAfter([both('slow')])).toEqual(['slow']);
    expect(toldAfter([both('slow'), both('blocked')])).toEqual(['slow', 'blocked']);
  });

  test('services that are confirmed one after the other are one change', () => {
    expect(toldAfter([{ web: 'blocked', app: 'suspected' }, both('blocked')])).toEqual([
      null,
      'blocked',
    ]);
  });

  test('a suspicion that goes on for long is not waited for', () => {
    const step: Step = { web: 'blocked', app: 'suspected' };
    expect(toldAfter([step, step, step, step, step])).toEqual([null, null, null, 'partial', null]);
  });
});

describe('what is not told', () => {
  test('on and off every other check', () => {
    const steps = Array.from({ length: 10 }, (_, n) => both(n % 2 === 0 ? 'suspected' : 'open'));
    expect(new Set(toldAfter(steps))).toEqual(new Set([null]));
  });

  test('a single good check within a block', () => {
    expect(toldAfter([both('blocked'), both('open'), both('suspected'), both('blocked')])).toEqual([
      'blocked',
      null,
      null,
      null,
    ]);
  });

  test('a VPN that is switched on and off: the block is told once, and not as ended', () => {
    const vpn = [
      both('open', { network: 'vpn' }),
      both('open', { network: 'vpn' }),
      both('open', { viaProxy: true }),
    ];
    const steps = [both('blocked'), ...vpn, both('blocked'), ...vpn, both('blocked')];
    expect(toldAfter(steps).filter((notice) => notice !== null)).toEqual(['blocked']);
  });

  test('a service that was not asked anew', () => {
    const check = checkOf(both('blocked'), START);
    const later = { ...check, startedAt: START + MINUTE_MS };
    expect(noticeAfter({}, later, false).notice).toBeNull();
  });
});

test('in quiet hours nothing is told, and afterwards what is another state still', () => {
  const quiet = both('blocked', { isQuiet: true });
  expect(toldAfter([quiet, quiet, both('blocked'), both('blocked')])).toEqual([
    null,
    null,
    'blocked',
    null,
  ]);
  const over = both('open', { isQuiet: true });
  expect(toldAfter([quiet, over, over, both('open')])).toEqual([null, null, null, null]);
});

test('whatever happens, no two notices in a row on a network are alike, and nothing is kept of what is well', () => {
  const step = fc.record({
    web: fc.constantFrom(...(Object.keys(FINDINGS) as Seen[])),
    app: fc.constantFrom(...(Object.keys(FINDINGS) as Seen[])),
    isQuiet: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const notices = toldAfter(steps).filter((notice) => notice !== null);
      let last: Notice = 'open';
      for (const notice of notices) {
        expect(notice).not.toBe(last);
        last = notice;
      }
    }),
  );
  const good = Array.from({ length: 4 }, (_, n) => checkOf(both('open'), START + n));
  const told = good.reduce(
    (before, check) => noticeAfter(before, check, false).told,
    noticeAfter({}, checkOf(both('blocked'), START - 1), false).told,
  );
  expect(told).toEqual({});
});

test.each([
  [23, { from: 22, to: 8 }, true],
  [7, { from: 22, to: 8 }, true],
  [8, { from: 22, to: 8 }, false],
  [12, { from: 22, to: 8 }, false],
  [13, { from: 13, to: 15 }, true],
  [15, { from: 13, to: 15 }, false],
  [3, null, false],
])('%i o’clock in %o: %s', (hour, quiet, isQuiet) => {
  expect(isQuietAt(hour, quiet)).toBe(isQuiet);
});
