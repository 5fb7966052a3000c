import { hostOf } from '../targets/endpoint.ts';
import { ENDPOINTS } from '../targets/permissions.ts';
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
