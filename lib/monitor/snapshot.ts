import type { FinishedCheck } from '../words/check.ts';
import { SERVICES, type Service } from '../words/service.ts';
import type { ServiceState, Snapshot, Trouble } from '../words/snapshot.ts';
import { dayBefore } from './day.ts';

export interface SnapshotInput {
  now: number;
  /** The latest finished check, however old; undefined before the first. */
  latest: FinishedCheck | undefined;
  /** Finished checks of the last day, oldest first. */
  recent: readonly FinishedCheck[];
  /** What is switched off is not shown. */
  services: Readonly<Record<Service, boolean>>;
  since: Snapshot['since'];
  /** How long a check speaks for the time after it, milliseconds. */
  reachMs: number;
  nextCheckAt: number | null;
  reporting: Snapshot['reporting'];
  crowd: Snapshot['crowd'];
  troubles: readonly Trouble[];
}

const UNSEEN: ServiceState = {
  verdict: 'none',
  method: null,
  confidence: null,
  reason: null,
  checkedAt: null,
};

/** All that a page paints. Pure. */
export function snapshotFrom(input: SnapshotInput): Snapshot {
  const { now, latest, recent, since, reachMs, nextCheckAt, reporting, crowd, troubles } = input;
  const diagnosis = latest?.diagnosis;
  return {
    verdict: diagnosis?.overall.verdict ?? 'none',
    method: diagnosis?.overall.method ?? null,
    confidence: diagnosis?.overall.confidence ?? null,
    reason: diagnosis?.overall.reason ?? null,
    checkedAt: latest?.startedAt ?? null,
    since,
    services: Object.fromEntries(
      SERVICES.map((service) => {
        const found = diagnosis?.services[service];
        if (found === undefined || !input.services[service]) return [service, UNSEEN];
        const { verdict, method, confidence, reason, observedAt } = found;
        return [service, { verdict, method, confidence, reason, checkedAt: observedAt }];
      }),
    ) as Snapshot['services'],
    viaProxy: diagnosis?.viaProxy ?? false,
    checking: null,
    day: dayBefore(now, recent, reachMs),
    dayEnd: now,
    nextCheckAt,
    reporting,
    crowd,
    troubles: [...troubles],
  };
}
