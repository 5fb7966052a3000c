import type { PlanInput } from '../check/plan.ts';
import { domesticHostsFor } from '../targets/domestic.ts';
import { TARGETS } from '../targets/targets.ts';
import { TRANSFERS } from '../targets/transfers.ts';
import type { FinishedCheck, Trigger } from '../words/check.ts';
import { FLOOD_DETAIL } from '../words/flood.ts';
import type { Service } from '../words/service.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** So many open checks in a row, the last no longer ago than this, and a check begins with less. */
const OPEN_CHECKS = 3;
const FRESH_MS = 3 * HOUR_MS;
/** How often speed is measured: by itself, when somebody asks for a check, while a service is known to be slow. */
const SPEED_BY_ALARM_MS = 6 * HOUR_MS;
const SPEED_BY_CLICK_MS = 30 * MINUTE_MS;
const SPEED_WHILE_SLOW_MS = HOUR_MS;

/** What earlier checks say about what the next one should ask. */
export type Wishes = Pick<PlanInput, 'again' | 'resting' | 'settled' | 'domestic' | 'transfers'>;

/**
 * What the next check should ask, out of the finished checks of the last day, oldest first. Pure.
 * @param timeZone the device's, as IANA names it
 */
export function wishesAfter(
  recent: readonly FinishedCheck[],
  { now, trigger, timeZone }: { now: number; trigger: Trigger; timeZone: string },
): Wishes {
  const network = recent.at(-1)?.network;
  const here = recent.filter((check) => check.network === network && check.startedAt <= now);
  const country = recent.findLast((check) => check.country !== undefined)?.country ?? null;
  return {
    again: failedBefore(here),
    resting: floodedTargets(here, now),
    settled: isSettled(here, now),
    domestic: domesticHostsFor(country, timeZone),
    transfers: dueTransfers(here, now, trigger),
  };
}

/** Ids of targets whose last observation that proves anything is a failure. */
function failedBefore(checks: readonly FinishedCheck[]): Set<string> {
  const failed = new Set<string>();
  for (const { observations } of checks) {
    for (const { target, failure, body, reused } of observations) {
      if (failure === 'not-made' || reused) continue;
      if (failure === null && body !== 'altered') failed.delete(target);
      else failed.add(target);
    }
  }
  return failed;
}

/** Told to ask less often, the key exchange rests for an hour. */
function floodedTargets(checks: readonly FinishedCheck[], now: number): Set<string> {
  const isFlooded = checks.some(
    ({ startedAt, observations }) =>
      now - startedAt < HOUR_MS && observations.some(({ detail }) => detail === FLOOD_DETAIL),
  );
  return new Set(
    isFlooded ? TARGETS.filter(({ kind }) => kind === 'mtproto').map(({ id }) => id) : [],
  );
}

function isSettled(checks: readonly FinishedCheck[], now: number): boolean {
  const last = checks.slice(-OPEN_CHECKS);
  const isFresh = now - (last.at(-1)?.startedAt ?? 0) < FRESH_MS;
  return (
    isFresh &&
    last.length === OPEN_CHECKS &&
    last.every(({ diagnosis }) => diagnosis.overall.verdict === 'open')
  );
}

function dueTransfers(checks: readonly FinishedCheck[], now: number, trigger: Trigger): Service[] {
  const sinceMs = now - (checks.findLast(wasMeasured)?.startedAt ?? Number.NEGATIVE_INFINITY);
  const findings = checks.at(-1)?.diagnosis.services ?? {};
  const services = TRANSFERS.map(({ service }) => service);
  const longest = trigger === 'click' ? SPEED_BY_CLICK_MS : SPEED_BY_ALARM_MS;
  if (sinceMs >= longest) return services;
  return services.filter((service) => {
    const finding = findings[service];
    if (finding?.verdict !== 'slow') return false;
    return finding.confidence === 'suspected' || sinceMs >= SPEED_WHILE_SLOW_MS;
  });
}

function wasMeasured({ observations }: FinishedCheck): boolean {
  return observations.some(({ kind }) => kind === 'transfer');
}
