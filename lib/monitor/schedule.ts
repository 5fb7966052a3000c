import type { Settings } from '../settings.ts';
import type { FinishedCheck } from '../words/check.ts';
import { SERVICES, type Service } from '../words/service.ts';

const MINUTE_MS = 60_000;
/** A check is no recognisable beat. */
const JITTER = 0.2;
/** While something is suspected: so long after the first failing check. Jitter goes upwards only. */
const RECHECKS_MS = [70_000, 200_000, 360_000];
const RECHECK_JITTER = 0.15;
/** Chromium lets no alarm come earlier. */
const SOONEST_MS = 30_000;

export interface ScheduleInput {
  now: number;
  settings: Pick<Settings, 'watch' | 'cadenceMinutes' | 'pausedUntil'>;
  /** Of the last day, oldest first. */
  recent: readonly FinishedCheck[];
  /** When the last check began, whatever came of it: what is cut short makes its handshakes all the same. */
  begunAt?: number | null;
  /** From 0 to 1, both random. */
  random: number;
}

/** When to check next by itself, in milliseconds since the epoch; null: not at all. */
export function nextCheckAt({
  now,
  settings,
  recent,
  begunAt = null,
  random,
}: ScheduleInput): number | null {
  if (settings.watch !== 'watching') return null;
  const pause = settings.pausedUntil ?? 0;
  if (pause > now) return pause;
  const beat = settings.cadenceMinutes * MINUTE_MS * (1 + JITTER * (2 * random - 1));
  // From a clock that was ahead it says nothing.
  const begun = begunAt !== null && begunAt <= now ? begunAt : 0;
  const last = Math.min(Math.max(recent.at(-1)?.startedAt ?? 0, begun) || now, now);
  const suspicion = suspectedSince(recent);
  const recheck =
    suspicion === null
      ? Number.POSITIVE_INFINITY
      : (RECHECKS_MS.map((afterMs) => suspicion + afterMs * (1 + RECHECK_JITTER * random)).find(
          (at) => at > last + SOONEST_MS,
        ) ?? Number.POSITIVE_INFINITY);
  return Math.round(Math.max(now + SOONEST_MS, Math.min(recheck, last + beat)));
}

/** The latest time that `nextCheckAt` can have named by now; an alarm beyond it was set by a clock that was wrong. */
export function latestCheckAt(now: number, settings: ScheduleInput['settings']): number {
  const beat = settings.cadenceMinutes * MINUTE_MS * (1 + JITTER);
  return Math.max(settings.pausedUntil ?? 0, now + beat);
}

/**
 * When the row of checks began whose last one suspects something new; null if it does not. A row of any service, not of
 * each: on a line that loses, another fails in every check, and re-checks would never end.
 */
export function suspectedSince(recent: readonly FinishedCheck[]): number | null {
  let since: number | null = null;
  for (const [index, check] of [...recent.entries()].toReversed()) {
    const upTo = recent.slice(0, index + 1);
    if (!SERVICES.some((service) => isNew(suspicionOf(service, upTo), check))) break;
    since = check.startedAt;
  }
  return since;
}

/** What has been suspected for longer has had its re-checks, and is not to hide what begins now. */
function isNew(suspicion: number | null, { startedAt }: FinishedCheck): boolean {
  const longest = Math.max(...RECHECKS_MS) * (1 + RECHECK_JITTER);
  return suspicion !== null && startedAt - suspicion <= longest;
}

/** Since when a service is suspected in a row, by the checks that observed it: others carry on what was found before. */
function suspicionOf(service: Service, checks: readonly FinishedCheck[]): number | null {
  let since: number | null = null;
  for (const { startedAt, diagnosis } of checks.toReversed()) {
    const finding = diagnosis.services[service];
    if (finding?.confidence !== 'suspected') break;
    if (finding.observedAt === startedAt) since = startedAt;
  }
  return since;
}
