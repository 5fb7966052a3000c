import { SERVICES, type Service } from '../../lib/words/service.ts';
import type { ServiceState, Snapshot } from '../../lib/words/snapshot.ts';

const NOW = Date.UTC(2026, 5, 1, 12);

/** A snapshot as the worker writes it after one check that found Telegram open, with some parts otherwise. */
export function snapshotWith(changes: Partial<Snapshot>): Snapshot {
  const never: ServiceState = {
    verdict: 'none',
    method: null,
    confidence: null,
    reason: null,
    checkedAt: null,
  };
  const services = Object.fromEntries(SERVICES.map((name) => [name, never])) as Record<
    Service,
    ServiceState
  >;
  services.web = { ...never, verdict: 'open', checkedAt: NOW };
  return {
    verdict: 'open',
    method: null,
    confidence: null,
    reason: { key: 'all-answered', params: {} },
    checkedAt: NOW,
    since: { at: NOW, atLeast: true },
    services,
    viaProxy: false,
    checking: null,
    day: [],
    dayEnd: NOW,
    nextCheckAt: null,
    reporting: { state: 'off', waiting: 0, lastSharedAt: null, trouble: null },
    crowd: null,
    troubles: [],
    ...changes,
  };
}
