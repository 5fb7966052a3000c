import { hostOf, needsHandshake } from '../targets/endpoint.ts';
import { ENDPOINTS } from '../targets/permissions.ts';
import { TARGETS } from '../targets/targets.ts';
import type { Failure } from '../words/failure.ts';
import type { Observation } from '../words/observation.ts';
import { type Cooling, isCooling } from './plan.ts';

/** Failures of a handshake that was begun: the next one with this name has to wait. */
const STOPPED: readonly Failure[] = [
  'connection_reset',
  'connection_aborted',
  'eof_error',
  'ssl_failed_handshake',
];

/** The names to be left alone after a check, older ones that still cool included. */
export function coolingAfter(
  before: Cooling,
  observations: readonly Observation[],
  now: number,
): Cooling {
  const still = Object.entries(before).filter(([host]) => isCooling(before, host, now));
  const stopped = observations.flatMap(({ target, failure, startedAt, durationMs }) => {
    const endpoint = ENDPOINTS.find(({ id }) => id === target);
    if (endpoint === undefined || failure === null || !STOPPED.includes(failure)) return [];
    return [[hostOf(endpoint), startedAt + durationMs] as const];
  });
  return Object.fromEntries([...still, ...stopped]);
}

/**
 * The names that have been asked enough for a minute. Chromium has none. A knock of Firefox makes two handshakes, so
 * two checks within a minute would make four. From the begin of a probe on, or a check after 70 s would come too early.
 */
export function askedEnough(observations: readonly Observation[]): Cooling {
  if (!import.meta.env.FIREFOX) return {};
  const asked = observations.flatMap(({ target, failure, startedAt }) => {
    const found = TARGETS.find(({ id }) => id === target);
    if (found === undefined || !needsHandshake(found) || failure === 'not-made') return [];
    return [[hostOf(found), startedAt] as const];
  });
  return Object.fromEntries(asked);
}
