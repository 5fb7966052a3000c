import { jsonHistory } from '../../lib/export/json-history.ts';
import { EMPTY_OUTBOX, type Outbox } from '../../lib/report/outbox.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Policy } from '../../lib/words/policy.ts';
import { SERVICES } from '../../lib/words/service.ts';
import type { DaySegment, ServiceState, Snapshot } from '../../lib/words/snapshot.ts';
import { oneByOne } from '../unit/export/one-by-one.ts';
import { collected } from '../unit/history/collected.ts';
import { firstBlocked, pastChecks } from './past-checks.ts';
import { type PageName, until } from './shown-page.ts';
import { snapshotWith } from './snapshots.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** What a page finds of a history. `lost`: with a part that the browser lost. `newer`: of a newer Telltale. */
export type KeptHistory = 'none' | 'filled' | 'lost' | 'newer';

export interface PageState {
  /** The pages that show it; on the others nothing is to be seen of it. */
  pages: readonly PageName[];
  /** null: the worker tells none. */
  snapshot: Snapshot | null;
  settings: Partial<Settings>;
  history: KeptHistory;
  areSitesAllowed: boolean;
  policy: Policy;
  outbox: Outbox;
  /** What the page's address names, with `#`; empty: nothing. */
  place: string;
  /** What is done on the page before it is looked at. */
  act: (main: HTMLElement) => Promise<void> | void;
}

const WATCHING: Partial<Settings> = { watch: 'watching', cadenceMinutes: 30 };
/** Of a gateway's key configuration the shape is looked at, and nothing is sealed here. */
const RELAYS = [
  { origin: 'https://relay.example.org', key: `010020${'ab'.repeat(32)}000400010001` },
  { origin: 'https://another-relay.example.net', key: `010020${'ab'.repeat(32)}000400010001` },
];

/** The states in which the pages are looked at, as of now. */
export function pageStates(now: number): Record<string, PageState> {
  const times = { checkedAt: now - 3 * MINUTE_MS, dayEnd: now, nextCheckAt: now + 12 * MINUTE_MS };
  const all = (state: Partial<ServiceState>) => ({ ...times, ...allServices(now, state) });
  const open = {
    ...all({ verdict: 'open' }),
    since: { at: now - 20 * HOUR_MS, atLeast: true },
    day: dayWith(now, { verdict: 'open' }),
  };
  const blocked = {
    ...all({ verdict: 'blocked', method: 'tls', confidence: 'confirmed' }),
    verdict: 'blocked',
    method: 'tls',
    confidence: 'confirmed',
    reason: { key: 'name-in-handshake', params: { host: 'web.telegram.org' } },
    since: { at: now - 5 * HOUR_MS, atLeast: false },
    day: dayWith(now, { verdict: 'blocked', confidence: 'confirmed' }),
    crowd: { country: 'IR', inCountry: 'blocked', onNetwork: 'blocked' },
  } as const satisfies Partial<Snapshot>;
  const suspected = {
    ...blocked,
    ...allServices(now, { verdict: 'blocked', method: 'tls', confidence: 'suspected' }),
    confidence: 'suspected',
    since: { at: now - 3 * MINUTE_MS, atLeast: false },
    day: dayWith(now, { verdict: 'blocked', confidence: 'suspected' }),
    crowd: null,
  } as const satisfies Partial<Snapshot>;
  const never = snapshotWith({
    verdict: 'none',
    reason: null,
    checkedAt: null,
    since: null,
    dayEnd: now,
  });
  never.services = allServices(now, { verdict: 'none', checkedAt: null }).services;
  const base = {
    snapshot: snapshotWith(open),
    settings: WATCHING,
    history: 'filled',
    areSitesAllowed: true,
    policy: {},
    outbox: EMPTY_OUTBOX,
    place: '',
    act: () => {},
  } as const satisfies Omit<PageState, 'pages'>;
  /** A state in which nothing of Telegram was blocked, and nothing of it proven. */
  const away = (
    verdict: 'offline' | 'captive-portal' | 'outage' | 'local' | 'restricted' | 'unsure',
    reason: NonNullable<Snapshot['reason']>,
    services: Partial<ServiceState> = { verdict: 'unsure' },
  ): PageState => ({
    ...base,
    pages: ['popup'],
    snapshot: snapshotWith({
      ...all(services),
      verdict,
      reason,
      since: { at: now - 40 * MINUTE_MS, atLeast: false },
      day: dayWith(now, { verdict }),
    }),
  });
  const slow = {
    ...open,
    verdict: 'slow',
    method: 'throttling',
    confidence: 'confirmed',
    reason: { key: 'throttled', params: { host: 'web.telegram.org', kilobits: 128, others: 9000 } },
    since: { at: now - 2 * HOUR_MS, atLeast: false },
    services: servicesBut(now, {
      web: { verdict: 'slow', method: 'throttling', confidence: 'confirmed' },
    }),
    day: dayWith(now, { verdict: 'slow', confidence: 'confirmed' }),
  } as const satisfies Partial<Snapshot>;
  const reported = {
    state: 'on',
    waiting: 2,
    lastSharedAt: now - 2 * HOUR_MS,
    trouble: null,
  } as const;
  return {
    'first run': {
      ...base,
      pages: ['popup', 'timeline', 'options', 'welcome'],
      snapshot: never,
      settings: {},
      history: 'none',
    },
    none: { ...base, pages: ['popup', 'welcome'], snapshot: never, history: 'none' },
    'first check': {
      ...base,
      pages: ['popup'],
      snapshot: { ...never, checking: { startedAt: now, done: 3, total: 20 } },
      history: 'none',
    },
    open: { ...base, pages: ['popup', 'timeline', 'options'] },
    checking: {
      ...base,
      pages: ['popup'],
      snapshot: snapshotWith({ ...open, checking: { startedAt: now, done: 12, total: 20 } }),
    },
    suspected: {
      ...base,
      pages: ['popup', 'timeline'],
      snapshot: snapshotWith(suspected),
    },
    'suspected, by hand': {
      ...base,
      pages: ['popup'],
      snapshot: snapshotWith({ ...suspected, nextCheckAt: null }),
      settings: { watch: 'by-hand' },
    },
    blocked: { ...base, pages: ['popup', 'timeline', 'options'], snapshot: snapshotWith(blocked) },
    'blocked, help open': {
      ...base,
      pages: ['popup'],
      snapshot: snapshotWith(blocked),
      act: (main) => {
        for (const help of main.querySelectorAll<HTMLDetailsElement>('.help')) help.open = true;
      },
    },
    partial: {
      ...base,
      pages: ['popup', 'timeline'],
      snapshot: snapshotWith({
        ...blocked,
        verdict: 'partial',
        reason: { key: 'web-blocked-apps-open', params: {} },
        services: servicesBut(now, {
          web: { verdict: 'blocked', method: 'tls', confidence: 'confirmed' },
          links: { verdict: 'blocked', method: 'dns', confidence: 'confirmed' },
          site: { verdict: 'partial', method: 'tls-interception', confidence: 'suspected' },
          media: { verdict: 'open', checkedAt: now - 50 * MINUTE_MS },
          bots: { verdict: 'unsure' },
        }),
        day: dayWith(now, { verdict: 'partial', confidence: 'confirmed' }),
        crowd: { country: 'IR', inCountry: 'mixed', onNetwork: null },
      }),
    },
    slow: { ...base, pages: ['popup', 'timeline'], snapshot: snapshotWith(slow) },
    freezes: {
      ...base,
      pages: ['popup'],
      snapshot: snapshotWith({
        ...slow,
        method: 'stall',
        confidence: 'suspected',
        reason: { key: 'stalls', params: { host: 'web.telegram.org' } },
        services: servicesBut(now, {
          web: { verdict: 'slow', method: 'stall', confidence: 'suspected' },
        }),
        day: dayWith(now, { verdict: 'slow', confidence: 'suspected' }),
      }),
    },
    offline: away('offline', { key: 'no-control-answers', params: {} }),
    'captive-portal': away('captive-portal', { key: 'portal-altered', params: {} }),
    outage: away(
      'outage',
      { key: 'silent-elsewhere', params: { count: 14 } },
      { verdict: 'outage' },
    ),
    local: away('local', { key: 'tls-inspected-everywhere', params: {} }, { verdict: 'local' }),
    restricted: away('restricted', { key: 'foreign-cut-off', params: {} }),
    unsure: away('unsure', {
      key: 'controls-fail-too',
      params: { host: 'web.telegram.org', count: 3, total: 9 },
    }),
    'through a VPN': {
      ...base,
      pages: ['popup'],
      snapshot: snapshotWith({ ...open, viaProxy: true }),
    },
    paused: {
      ...base,
      pages: ['popup'],
      snapshot: snapshotWith({ ...open, nextCheckAt: null }),
      settings: { ...WATCHING, pausedUntil: now + HOUR_MS },
    },
    'by hand': {
      ...base,
      pages: ['popup'],
      snapshot: snapshotWith({ ...open, nextCheckAt: null }),
      settings: { watch: 'by-hand' },
    },
    overdue: {
      ...base,
      pages: ['popup'],
      snapshot: snapshotWith({ ...open, nextCheckAt: now - HOUR_MS }),
    },
    'not permitted': {
      ...base,
      pages: ['popup', 'options'],
      snapshot: snapshotWith({
        ...open,
        reporting: { ...reported, state: 'no-permission', waiting: 0 },
      }),
      settings: { ...WATCHING, reports: true, relays: RELAYS },
      areSitesAllowed: false,
    },
    troubles: {
      ...base,
      pages: ['popup', 'timeline', 'options'],
      snapshot: snapshotWith({
        ...blocked,
        viaProxy: true,
        troubles: ['disk-full', 'history-lost'],
      }),
      history: 'lost',
      areSitesAllowed: false,
    },
    'worker silent': { ...base, pages: ['popup', 'timeline'], snapshot: null },
    'reports on': {
      ...base,
      pages: ['popup', 'options'],
      snapshot: snapshotWith({
        ...blocked,
        reporting: reported,
        crowd: { country: 'IR', inCountry: null, onNetwork: null },
      }),
      settings: { ...WATCHING, reports: true, relays: RELAYS },
      outbox: outboxAt(now),
    },
    'reports off, with a relay': {
      ...base,
      pages: ['options'],
      settings: { ...WATCHING, relays: RELAYS },
    },
    administered: {
      ...base,
      pages: ['popup', 'options'],
      snapshot: snapshotWith({
        ...open,
        reporting: { ...reported, state: 'forbidden', waiting: 0 },
      }),
      policy: { reports: false, cadenceMinutes: 30, relays: RELAYS },
    },
    'discreet, with notices': {
      ...base,
      pages: ['options'],
      settings: {
        ...WATCHING,
        discreet: true,
        notices: true,
        quietHours: { from: 22, to: 8 },
        keepDays: 30,
        networkNames: { '3f9a0be11e': 'Home', '7d21c0ffee': 'University, third floor' },
      },
    },
    'asked once more': {
      ...base,
      pages: ['timeline', 'options'],
      act: (main) => {
        for (const button of main.querySelectorAll<HTMLElement>('button.danger')) button.click();
      },
    },
    'history empty': { ...base, pages: ['timeline'], history: 'none' },
    'nothing kept': {
      ...base,
      pages: ['timeline'],
      settings: { ...WATCHING, keepDays: 0 },
      history: 'none',
    },
    'history unreadable': {
      ...base,
      pages: ['timeline'],
      snapshot: snapshotWith({ ...open, troubles: ['history-newer'] }),
      history: 'newer',
    },
    'a month': { ...base, pages: ['timeline'], place: '#range=month' },
    'one service': { ...base, pages: ['timeline'], place: '#range=week&service=web' },
    'one check': {
      ...base,
      pages: ['timeline'],
      place: `#range=day&check=${firstBlocked(pastChecks(now))}`,
    },
    'one incident': {
      ...base,
      pages: ['timeline'],
      act: async (main) => {
        main.querySelector<HTMLElement>('.incident-line')?.click();
        await until(() => main.querySelector('.incident [data-choice=tell-country]'));
      },
    },
    'import looked at': {
      ...base,
      pages: ['timeline'],
      act: async (main) => choose(main, await jsonOf(pastChecks(now - HOUR_MS / 7))),
    },
    'import refused': {
      ...base,
      pages: ['timeline'],
      act: async (main) =>
        choose(main, (await jsonOf(pastChecks(now))).replace('"page"', '"pages"')),
    },
  };
}

/** Chooses a file to import, as its user does. */
async function choose(main: HTMLElement, text: string): Promise<void> {
  const input = await until(() => main.querySelector<HTMLInputElement>('[data-action=import]'));
  const files = new DataTransfer();
  files.items.add(new File([text], 'history.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => [...main.querySelectorAll('[role=status]')].at(-1)?.textContent);
}

async function jsonOf(checks: ReturnType<typeof pastChecks>): Promise<string> {
  const software = { name: 'Telltale', version: '0.1.0' };
  const exportedAt = checks.at(-1)?.finishedAt ?? 0;
  return (await collected(jsonHistory({ checks: oneByOne(checks), software, exportedAt }))).join(
    '',
  );
}

/** Two reports wait, others were shared, one was given up. */
function outboxAt(now: number): Outbox {
  const waiting = [1, 2].map((ago) => ({
    payload: {
      schema: 1 as const,
      country: 'IR',
      asn: 64_500,
      hour: `${new Date(now - ago * HOUR_MS).toISOString().slice(0, 13)}:00Z`,
      services: {
        web: { verdict: 'blocked', method: 'tls' },
        app: { verdict: 'blocked', method: 'ip' },
        links: { verdict: 'blocked', method: 'tls' },
      } as const,
      id: `${ago}0a5c3b96d27e84f10a5c3b96d27e84f`,
    },
    addedAt: now - ago * HOUR_MS,
    dueAt: now + ago * 20 * MINUTE_MS,
    tries: 1,
  }));
  return {
    ...EMPTY_OUTBOX,
    waiting,
    ended: { counted: 31, refused: 0, expired: 1, displaced: 0 },
    lastSharedAt: now - 2 * HOUR_MS,
    trouble: 'unreachable',
  };
}

function allServices(now: number, state: Partial<ServiceState>): Pick<Snapshot, 'services'> {
  return {
    services: servicesBut(now, Object.fromEntries(SERVICES.map((service) => [service, state]))),
  };
}

/** All open, but for some. */
function servicesBut(
  now: number,
  states: Partial<Record<string, Partial<ServiceState>>>,
): Snapshot['services'] {
  const open: ServiceState = {
    verdict: 'open',
    method: null,
    confidence: null,
    reason: null,
    checkedAt: now - 3 * MINUTE_MS,
  };
  const services = SERVICES.map((service) => [service, { ...open, ...states[service] }]);
  return Object.fromEntries(services) as Snapshot['services'];
}

/** A day with a gap, some hours in another state, and one at its end. */
function dayWith(now: number, last: Partial<DaySegment>): DaySegment[] {
  const at = (hours: number) => now - hours * HOUR_MS;
  return [
    { from: at(20), to: at(9), verdict: 'open', confidence: null },
    { from: at(9), to: at(5), verdict: 'slow', confidence: 'confirmed' },
    { from: at(5), to: at(0), verdict: 'open', confidence: null, ...last },
  ];
}
