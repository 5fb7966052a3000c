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
  const stopped = observations.flatMap(({ target, failure, startedAt, durationMs }) => {
    const endpoint = ENDPOINTS.find(({ id }) => id === target);
    if (endpoint === undefined || failure === null || !STOPPED.includes(failure)) return [];
    return [[hostOf(endpoint), startedAt + durationMs] as const];
  });
  return { ...stillCooling(before, now), ...Object.fromEntries(stopped) };
}

/**
 * The names that have been asked enough for a minute, silent ones too: a third check would make the handshakes for which
 * some censors ban, one or two each. In Firefox a second would, since a knock makes two.
 * @param before when names were last asked before this check
 */
export function askedEnough(before: Cooling, observations: readonly Observation[]): Cooling {
  const asked = askedIn(observations);
  if (import.meta.env.FIREFOX) return asked;
  // They rest until the earlier one is a minute ago.
  return Object.fromEntries(Object.entries(before).filter(([host]) => host in asked));
}

/** When names were last asked, after a check; those of the last minute. */
export function askedAfter(
  before: Cooling,
  observations: readonly Observation[],
  now: number,
): Cooling {
  return { ...stillCooling(before, now), ...askedIn(observations) };
}

function stillCooling(cooling: Cooling, now: number): Cooling {
  return Object.fromEntries(
    Object.entries(cooling).filter(([host]) => isCooling(cooling, host, now)),
  );
}

/** From the begin of a probe on, or a check after 70 s would come too early. */
function askedIn(observations: readonly Observation[]): Cooling {
  const asked = observations.flatMap(({ target, failure, startedAt }) => {
    const found = TARGETS.find(({ id }) => id === target);
    if (found === undefined || !needsHandshake(found) || failure === 'not-made') return [];
    return [[hostOf(found), startedAt] as const];
  });
  return Object.fromEntries(asked);
}
