import { beforeEach, expect, test, vi } from 'vitest';
import { changeSettings, DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { BLOCKED, checkAt } from '../history/made-checks.ts';

const area = vi.hoisted(() => () => {
  let kept: Record<string, unknown> = {};
  return {
    get: async (keys: string | string[]) => {
      const names = [keys].flat().filter((name) => name in kept);
      return Object.fromEntries(names.map((name) => [name, kept[name]]));
    },
    set: async (items: object) => void Object.assign(kept, structuredClone(items)),
    remove: async (key: string) => {
      delete kept[key];
    },
    clear: async () => {
      kept = {};
    },
    all: () => kept,
    onChanged: { addListener: () => {} },
  };
});
const browser = vi.hoisted(() => {
  const event = () => ({ addListener: vi.fn() });
  return {
    storage: { local: area(), session: area(), managed: { get: async () => ({}) } },
    alarms: { create: vi.fn(), clear: vi.fn(), get: async () => undefined, onAlarm: event() },
    runtime: { id: 'it', onInstalled: event(), onStartup: event(), onMessage: event() },
    notifications: { clear: vi.fn() },
    permissions: { contains: async () => false, onRemoved: event() },
  };
});
const oneCheck = vi.hoisted(() => vi.fn());
const kept = vi.hoisted(() => ({
  troubles: [],
  guard: async () => {},
  recover: async () => {},
  lastDay: async () => [],
  latest: async () => undefined,
  since: async () => null,
  start: async () => {},
  finish: vi.fn(),
  forget: () => {},
  takeBack: vi.fn(),
}));
vi.mock('../../../lib/browser.ts', () => ({ browser }));
vi.mock('../../../lib/monitor/one-check.ts', () => ({ oneCheck }));
vi.mock('../../../lib/monitor/keep-awake.ts', () => ({
  keepAwake: (work: () => Promise<void>) => work(),
}));
vi.mock('../../../lib/monitor/toolbar.ts', () => ({ showInToolbar: async () => {} }));
vi.mock('../../../lib/probe/fresh-frame.ts', () => ({
  openFreshFrame: async () => null,
  closeFreshFrame: async () => {},
}));
vi.mock('../../../lib/report/reporter.ts', () => ({
  Reporter: class {
    listen() {}
    async wake() {}
    async world() {
      return null;
    }
    async reporting() {
      return {};
    }
    async crowd() {
      return null;
    }
    async offer() {}
  },
}));
vi.mock('../../../lib/monitor/kept.ts', () => ({
  Kept: function Kept() {
    return kept;
  },
}));

const { startMonitor } = await import('../../../lib/monitor/monitor.ts');
startMonitor();
const onAlarm = browser.alarms.onAlarm.addListener.mock.lastCall?.[0];
const onMessage = browser.runtime.onMessage.addListener.mock.lastCall?.[0];

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await changeSettings({ ...DEFAULT_SETTINGS, watch: 'watching', keepDays: 7 });
  kept.finish.mockReset();
  kept.takeBack.mockReset();
});

test('a check is kept for as long as is wanted when it ends', async () => {
  oneCheck.mockImplementation(async () => {
    await changeSettings({ keepDays: 365 });
    return checkAt(Date.now());
  });
  onAlarm({ name: 'check' });
  await vi.waitFor(() => expect(kept.finish).toHaveBeenCalledWith(expect.anything(), 365));
});

test('what was told of a check goes, where everything is deleted while it is told', async () => {
  oneCheck.mockImplementation(async () => {
    const observedAt = Date.now();
    const services = { web: { ...BLOCKED, observedAt } };
    return checkAt(observedAt, {
      network: 'home',
      diagnosis: { overall: BLOCKED, services, viaProxy: false },
    });
  });
  const { set } = browser.storage.local;
  const told = vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
    if ('told' in items) {
      await onMessage({ name: 'drop-check' }, { id: 'it' });
      await browser.storage.local.clear();
    }
    await set(items);
  });
  onAlarm({ name: 'check' });
  await vi.waitFor(() => expect(kept.takeBack).toHaveBeenCalled());
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ told: expect.anything() }));
  await vi.waitFor(() => expect(browser.storage.local.all()).toEqual({}));
  told.mockRestore();
});
