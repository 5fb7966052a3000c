import type { Settings } from '../../lib/settings.ts';
import { SERVICES } from '../../lib/words/service.ts';
import type { DaySegment, ServiceState, Snapshot } from '../../lib/words/snapshot.ts';
import { checkAt } from '../unit/history/made-checks.ts';
import { snapshotWith } from './snapshots.ts';

const HOUR_MS = 3_600_000;

export interface PageState {
  snapshot: Snapshot;
  settings: Partial<Settings>;
  /** Whether there is a history. */
  hasHistory: boolean;
  areSitesAllowed: boolean;
}

const WATCHING: Partial<Settings> = { watch: 'watching' };

/** The states in which the pages are looked at, as of now. */
export function pageStates(now: number): Record<string, PageState> {
  const base = { settings: WATCHING, hasHistory: true, areSitesAllowed: true };
  const times = { checkedAt: now - 180_000, dayEnd: now, nextCheckAt: now + 12 * 60_000 };
  const all = (state: Partial<ServiceState>) => ({ ...times, ...allServices(now, state) });
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
  const open = { ...all({ verdict: 'open' }), day: dayWith(now, { verdict: 'open' }) };
  const never = snapshotWith({
    verdict: 'none',
    reason: null,
    checkedAt: null,
    since: null,
    dayEnd: now,
  });
  for (const service of SERVICES) never.services[service].verdict = 'none';
  return {
    'first run': { ...base, snapshot: never, settings: {}, hasHistory: false },
    none: { ...base, snapshot: never, hasHistory: false },
    open: { ...base, snapshot: snapshotWith(open) },
    checking: {
      ...base,
      snapshot: snapshotWith({ ...open, checking: { startedAt: now, done: 3, total: 20 } }),
    },
    blocked: { ...base, snapshot: snapshotWith(blocked) },
    suspected: {
      ...base,
      snapshot: snapshotWith({
        ...blocked,
        ...allServices(now, { verdict: 'blocked', method: 'tls', confidence: 'suspected' }),
        confidence: 'suspected',
        day: dayWith(now, { verdict: 'blocked', confidence: 'suspected' }),
      }),
    },
    offline: {
      ...base,
      snapshot: snapshotWith({
        ...all({ verdict: 'unsure' }),
        verdict: 'offline',
        reason: { key: 'no-control-answers', params: {} },
        day: dayWith(now, { verdict: 'offline' }),
      }),
    },
    paused: {
      ...base,
      snapshot: snapshotWith({ ...open, nextCheckAt: null }),
      settings: { ...WATCHING, pausedUntil: now + HOUR_MS },
    },
    overdue: { ...base, snapshot: snapshotWith({ ...open, nextCheckAt: now - HOUR_MS }) },
    'history empty': { ...base, snapshot: snapshotWith(open), hasHistory: false },
    troubles: {
      ...base,
      snapshot: snapshotWith({
        ...blocked,
        viaProxy: true,
        troubles: ['disk-full', 'history-lost'],
      }),
      areSitesAllowed: false,
    },
  };
}

/** A history of checks a quarter of an hour apart, with a block in it. */
export function pastChecks(now: number) {
  return Array.from({ length: 40 }, (_, index) => {
    const startedAt = now - (40 - index) * 15 * 60_000;
    // By its id, as a real one: the chart of times counts only targets that it knows.
    const observations = checkAt(startedAt).observations.map((seen) => ({
      ...seen,
      target: 'links/t.me',
    }));
    if (index < 15 || index > 25) return checkAt(startedAt, { observations });
    const finding = {
      verdict: 'blocked',
      method: 'dns',
      confidence: 'confirmed',
      reason: { key: 'name-does-not-resolve', params: { host: 't.me' } },
      evidence: [0],
    } as const;
    return checkAt(startedAt, {
      observations,
      diagnosis: {
        overall: { ...finding, evidence: [0] },
        services: { links: { ...finding, evidence: [0], observedAt: startedAt } },
        viaProxy: false,
      },
    });
  });
}

function allServices(now: number, state: Partial<ServiceState>): Pick<Snapshot, 'services'> {
  const each: ServiceState = {
    verdict: 'open',
    method: null,
    confidence: null,
    reason: null,
    checkedAt: now - 180_000,
    ...state,
  };
  const services = Object.fromEntries(SERVICES.map((service) => [service, { ...each }]));
  return { services: services as Snapshot['services'] };
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
