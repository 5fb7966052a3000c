import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_OUTBOX, type Outbox, put } from '../../../lib/report/outbox.ts';
import { hourOf, type Payload } from '../../../lib/report/payload.ts';
import { Reporter } from '../../../lib/report/reporter.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import type { Finding } from '../../../lib/words/diagnosis.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 25, 14, 30);

const ANSWER = said({ country: 'IR', asn: 44244 });

function said(answer: object) {
  return { status: 200, body: new TextEncoder().encode(JSON.stringify(answer)) };
}

const stand = vi.hoisted(() => {
  const area = () => {
    let kept: Record<string, unknown> = {};
    return {
      get: async (key: string) => ({ [key]: kept[key] }),
      set: async (items: object) => void Object.assign(kept, structuredClone(items)),
      clear: () => {
        kept = {};
      },
    };
  };
  const alarms = { create: vi.fn(), clear: vi.fn() };
  return { storage: { local: area(), session: area() }, alarms };
});
const standing = vi.hoisted(() => ({ state: 'on', relays: [{ origin: 'https://relay.example' }] }));
const sendReport = vi.hoisted(() => vi.fn());
const askRelay = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/browser.ts', () => ({ browser: stand }));
vi.mock('../../../lib/policy.ts', () => ({ policyTold: async () => {} }));
vi.mock('../../../lib/report/consent.ts', () => ({
  reportStanding: async () => ({ ...standing }),
}));
vi.mock('../../../lib/report/send-report.ts', () => ({ sendReport }));
vi.mock('../../../lib/report/ask-relay.ts', () => ({ askRelay }));

const reporter = new Reporter(() => {});

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  stand.storage.local.clear();
  stand.storage.session.clear();
  stand.alarms.create.mockClear();
  standing.state = 'on';
  sendReport.mockReset().mockResolvedValue('counted');
  askRelay.mockReset().mockResolvedValue(ANSWER);
});

function report(id: number, timeMs: number): Payload {
  const services = { web: { verdict: 'open' as const } };
  const place = { country: 'IR', asn: id, hour: hourOf(timeMs) };
  return { schema: 1, ...place, services, id: id.toString(16).padStart(32, '0') };
}

/** Six of six hours, each due half an hour after it was made; the last of them at NOW + 5:30. */
async function fillOutbox(): Promise<void> {
  let outbox: Outbox = EMPTY_OUTBOX;
  for (let id = 1; id <= 6; id++) {
    const at = NOW + (id - 1) * HOUR;
    outbox = put(outbox, report(id, at), at, 0.5);
  }
  await stand.storage.local.set({ outbox });
}

/** When the alarm comes next, as it was last planned. */
function plannedAt(): number {
  return stand.alarms.create.mock.lastCall?.[1].when;
}

describe('reports that were due while the device slept', () => {
  test('go out one an alarm, at random times of the next hour', async () => {
    await fillOutbox();
    const morning = NOW + 12 * HOUR;
    vi.setSystemTime(morning);
    await reporter.send();
    expect(sendReport).not.toHaveBeenCalled();
    for (let alarms = 0; alarms < 40 && sendReport.mock.calls.length < 6; alarms++) {
      const before = sendReport.mock.calls.length;
      expect(plannedAt()).toBeGreaterThanOrEqual(Date.now() + MINUTE);
      vi.setSystemTime(plannedAt());
      await reporter.send();
      expect(sendReport.mock.calls.length - before).toBeLessThanOrEqual(1);
    }
    expect(sendReport).toHaveBeenCalledTimes(6);
  });

  test('are not sent by a worker that begins, and have an alarm then', async () => {
    await fillOutbox();
    vi.setSystemTime(NOW + 12 * HOUR);
    await reporter.wake();
    expect(plannedAt()).toBeGreaterThanOrEqual(NOW + 12 * HOUR + MINUTE);
    await reporter.send();
    expect(sendReport).not.toHaveBeenCalled();
  });
});

test('of a day without a relay, one goes at once and the others in the hour that follows', async () => {
  let outbox: Outbox = EMPTY_OUTBOX;
  for (let id = 1; id <= 15; id++) {
    const at = NOW + (id - 1) * HOUR;
    outbox = put(outbox, report(id, at), at, 0.5);
  }
  await stand.storage.local.set({ outbox });
  const morning = NOW + 27 * HOUR;
  vi.setSystemTime(morning);
  await reporter.wake();
  const sentAt: number[] = [];
  while (sentAt.length < 15) {
    vi.setSystemTime(plannedAt());
    const before = sendReport.mock.calls.length;
    await reporter.send();
    if (sendReport.mock.calls.length > before) sentAt.push((Date.now() - morning) / MINUTE);
  }
  expect(sentAt[0]).toBeLessThanOrEqual(6);
  // Were they sent as fast as may be, a minute apart, all would be gone.
  expect(sentAt.filter((minutes) => minutes <= 16).length).toBeLessThan(15);
});

test('what was turned off while it was put into the outbox is not there', async () => {
  askRelay.mockImplementation(async () => {
    // Whoever turns reports off holds the outbox while it is wiped.
    void navigator.locks.request('outbox', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      standing.state = 'off';
    });
    return ANSWER;
  });
  await reporter.offer(checkOn('home'));
  expect(await stand.storage.local.get('outbox')).toEqual({ outbox: undefined });
});

test('two that are due at once go out by an alarm each', async () => {
  let outbox = put(EMPTY_OUTBOX, report(1, NOW), NOW, 0.5);
  outbox = put(outbox, report(2, NOW), NOW, 0.5);
  await stand.storage.local.set({ outbox });
  vi.setSystemTime(NOW + HOUR / 2);
  await reporter.send();
  expect(sendReport).toHaveBeenCalledTimes(1);
  expect(plannedAt()).toBe(NOW + HOUR / 2 + MINUTE);
});

test('a report that cannot be sent for whatever reason leaves an alarm behind', async () => {
  await fillOutbox();
  sendReport.mockRejectedValue(new Error('no such cipher'));
  vi.setSystemTime(NOW + HOUR / 2);
  await expect(reporter.send()).rejects.toThrow('no such cipher');
  expect(plannedAt()).toBe(NOW + HOUR / 2 + MINUTE);
});

describe('the number of a network', () => {
  /** As many checks as come in these minutes, one every five, on this network. */
  async function checkFor(minutes: number, network = 'home'): Promise<void> {
    for (const end = Date.now() + minutes * MINUTE; Date.now() < end; ) {
      await reporter.offer(checkOn(network));
      vi.setSystemTime(Date.now() + 5 * MINUTE);
    }
  }

  async function placesOfLatest() {
    const { outbox } = await stand.storage.local.get('outbox');
    return (outbox as Outbox).latest.map(({ hour, asn }) => `${hour.slice(11, 13)} AS${asn}`);
  }

  test('is asked once', async () => {
    await checkFor(12 * 60);
    expect(askRelay).toHaveBeenCalledTimes(1);
    expect(await placesOfLatest()).toEqual(['02 AS44244']);
  });

  test.each([
    ['nobody answers', null],
    ['the relay is busy', { ...ANSWER, status: 429 }],
    ['the relay sees another country', said({ country: 'AE', asn: 5384 })],
    ['the relay does not know it', said({ country: 'ZZ', asn: 0 })],
    ['the answer is none', said({ asn: 'AS1' })],
  ])('is asked again after six hours where %s', async (_, answer) => {
    askRelay.mockResolvedValue(answer);
    await checkFor(6 * 60);
    expect(askRelay).toHaveBeenCalledTimes(1);
    expect(await placesOfLatest()).toEqual(['20 AS0']);
    askRelay.mockResolvedValue(ANSWER);
    await checkFor(6 * 60);
    expect(askRelay).toHaveBeenCalledTimes(2);
    expect(await placesOfLatest()).toEqual(['02 AS44244']);
  });

  test('is not asked while it may be the one that this hour has a report of', async () => {
    await checkFor(5);
    // The browser starts anew, and has forgotten it.
    stand.storage.session.clear();
    await checkFor(25);
    expect(askRelay).toHaveBeenCalledTimes(1);
    await checkFor(5);
    expect(askRelay).toHaveBeenCalledTimes(2);
  });

  test('that comes late in an hour makes no second report of it', async () => {
    askRelay.mockResolvedValue(null);
    await checkFor(5);
    stand.storage.session.clear();
    askRelay.mockResolvedValue(ANSWER);
    await checkFor(25);
    expect(await placesOfLatest()).toEqual(['14 AS0']);
  });
});

function checkOn(network: string): FinishedCheck {
  const reason = { key: 'all-answered' as const, params: {} };
  const open: Finding = { verdict: 'open', method: null, confidence: null, reason, evidence: [] };
  const startedAt = Date.now();
  const services = { web: { ...open, observedAt: startedAt } };
  const diagnosis = { overall: open, services, viaProxy: false };
  return {
    outcome: 'finished',
    startedAt,
    finishedAt: startedAt,
    trigger: 'alarm',
    network,
    country: 'IR',
    observations: [],
    diagnosis,
  };
}
