import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_OUTBOX, type Outbox, put } from '../../../lib/report/outbox.ts';
import { hourOf, type Payload } from '../../../lib/report/payload.ts';
import { Reporter } from '../../../lib/report/reporter.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 25, 14, 30);

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
const sendReport = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/browser.ts', () => ({ browser: stand }));
vi.mock('../../../lib/policy.ts', () => ({ policyTold: async () => {} }));
vi.mock('../../../lib/report/consent.ts', () => ({
  reportStanding: async () => ({ state: 'on', relays: [{ origin: 'https://relay.example' }] }),
}));
vi.mock('../../../lib/report/send-report.ts', () => ({ sendReport }));

const reporter = new Reporter(() => {});

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  stand.storage.local.clear();
  stand.storage.session.clear();
  stand.alarms.create.mockClear();
  sendReport.mockReset().mockResolvedValue('counted');
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
