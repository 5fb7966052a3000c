import type { Target } from '../targets/endpoint.ts';
import { FRONTS, PLAIN_NAMES } from '../targets/telegram.ts';
import type { Observation } from '../words/observation.ts';
import type { Evidence, Seen } from './evidence.ts';

/** What the contrast probes say of the address behind a target. */
export interface FrontSight {
  /** TLS to the bare address: a certificate for another name proves that TCP and TLS got through. */
  https: Seen | undefined;
  http: Seen | undefined;
  /** The target's own name over plain http, where browsers allow that: same address, no name in a handshake. */
  plain: Seen | undefined;
}

/** Finds the contrast probes of a target. */
export function frontOf(target: Target, evidence: Evidence): FrontSight {
  const front = FRONTS.find(({ id }) => id === target.front);
  const plain = PLAIN_NAMES.find(({ service }) => service === target.service);
  return {
    https: front && evidence.find(front.https.id),
    http: front && evidence.find(front.http.id),
    plain: plain && evidence.find(plain.id),
  };
}

/** Whether TLS reached the bare address: any certificate counts, since none can match an address. */
export function isTlsReached(seen: Seen | undefined): boolean {
  return (
    seen !== undefined &&
    [null, 'ssl_invalid_hostname', 'ssl_unknown_authority'].includes(seen.observation.failure)
  );
}

/** Whether plain http was answered. */
export function isAnswered(seen: Seen | undefined): boolean {
  return seen !== undefined && seen.observation.failure === null;
}

/** Where probes of these were made, whether all of them ended with one of these failures, and at least one did. */
export function allEnded(
  seen: readonly (Seen | undefined)[],
  failures: readonly Observation['failure'][],
): boolean {
  const made = seen.filter((one) => one !== undefined && one.observation.failure !== 'not-made');
  return (
    made.length > 0 && made.every((one) => failures.includes(one?.observation.failure ?? null))
  );
}

/** The places of those that were made. */
export function placesOf(...seen: readonly (Seen | undefined)[]): number[] {
  return seen.flatMap((one) => (one === undefined ? [] : [one.index]));
}
