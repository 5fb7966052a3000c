import type { Check, FinishedCheck } from '../words/check.ts';
import type { DaySegment, Snapshot } from '../words/snapshot.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A check speaks for the time until the next one, but never for longer than this. */
export function longestReachMs(cadenceMinutes: number): number {
  return Math.max(45, 3 * cadenceMinutes) * MINUTE_MS;
}

/** The last 24 hours before `now` as stretches of one verdict; what nobody looked at is left out. */
export function dayBefore(
  now: number,
  checks: readonly FinishedCheck[],
  reachMs: number,
): DaySegment[] {
  const segments: DaySegment[] = [];
  checks.forEach((check, index) => {
    const next = checks[index + 1]?.startedAt ?? now;
    const from = Math.max(check.startedAt, now - DAY_MS);
    const to = Math.min(next, check.startedAt + reachMs, now);
    if (to <= from) return;
    const { verdict, confidence } = check.diagnosis.overall;
    const before = segments.at(-1);
    const isSame = before?.verdict === verdict && before.confidence === confidence;
    if (isSame && before.to === from) before.to = to;
    else segments.push({ from, to, verdict, confidence });
  });
  return segments;
}

/** Whether it was finished. */
export function isFinished(check: Check): check is FinishedCheck {
  return check.outcome === 'finished';
}

/**
 * Since when the latest verdict holds, out of the checks up to now, oldest first. `atLeast` where the begin is
 * hidden by a time without checks, or is older than the records.
 */
export function sinceWhen(checks: readonly FinishedCheck[], reachMs: number): Snapshot['since'] {
  const latest = checks.at(-1);
  if (latest === undefined) return null;
  let earliest = latest;
  for (const check of checks.slice(0, -1).toReversed()) {
    if (earliest.startedAt - check.startedAt > reachMs) break;
    if (check.network !== latest.network) break;
    if (check.diagnosis.overall.verdict !== latest.diagnosis.overall.verdict) {
      return { at: earliest.startedAt, atLeast: false };
    }
    earliest = check;
  }
  return { at: earliest.startedAt, atLeast: true };
}
