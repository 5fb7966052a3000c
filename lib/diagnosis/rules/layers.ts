import { hostOf } from '../../targets/endpoint.ts';
import type { ReasonKey } from '../../words/reason.ts';
import type { Method } from '../../words/verdict.ts';
import type { Cause, TargetRule } from '../cause.ts';
import { areLiteralsSound } from '../evidence.ts';
import { allEnded, frontOf, isAnswered, isTlsReached, placesOf } from '../front.ts';

/** How a connection ends when somebody stops it after the name was seen. */
const STOPPED = [
  'connection_reset',
  'connection_aborted',
  'eof_error',
  'ssl_failed_handshake',
  'generic_timeout_error',
];
const SILENT = 'generic_timeout_error';
const BROKEN = ['connection_reset', 'eof_error', 'connection_aborted'] as const;
const REFUSED = ['connection_refused', 'host_unreachable'] as const;

/**
 * With the name in the handshake the connection is stopped; to the same address without the name it stands. The name
 * is what triggers it. (Where the name also fails without TLS, its address is not the one that was tried: no proof.)
 */
export const nameInHandshake: TargetRule = (target, { observation, index }, evidence) => {
  if (!STOPPED.includes(observation.failure ?? '')) return null;
  const { https, http, plain } = frontOf(target, evidence);
  const plainFailsToo = plain !== undefined && plain.observation.failure === observation.failure;
  if (!isTlsReached(https) || plainFailsToo) return null;
  const places = [index, ...placesOf(https, http, plain)];
  return cause(target, 'tls', 'name-in-handshake', places);
};

/** Reset by name and by address alike: the address is what triggers it, after the connection stood. */
export const resetByAddress: TargetRule = (target, { observation, index }, evidence) => {
  if (!isOneOf(observation.failure, BROKEN) || !areLiteralsSound(evidence)) return null;
  const { https, http, plain } = frontOf(target, evidence);
  const byAddress = isTlsReached(https) ? [plain] : [https];
  if (!allEnded(byAddress, BROKEN)) return null;
  return cause(target, 'tcp-reset', 'reset-by-address', [index, ...placesOf(https, http, plain)]);
};

/** Refused or unreachable by name and by address alike, while every control is reached. */
export const addressRefused: TargetRule = (target, { observation, index }, evidence) => {
  if (!isOneOf(observation.failure, REFUSED) || !areLiteralsSound(evidence)) return null;
  const { https, http } = frontOf(target, evidence);
  if (!allEnded([https, http], [...REFUSED, SILENT])) return null;
  return cause(target, 'ip', 'address-refused', [index, ...placesOf(https, http)]);
};

/**
 * Silent by name and by address alike, while every control is reached. From one place an outage would look alike;
 * the reason says so.
 */
export const addressSilent: TargetRule = (target, { observation, index }, evidence) => {
  if (observation.failure !== SILENT || !areLiteralsSound(evidence)) return null;
  const { https, http, plain } = frontOf(target, evidence);
  // A front of its own: silent with and without TLS, while the look-up is known to work only if http was answered.
  const byAddress = isTlsReached(https) ? [plain] : [https];
  if (!allEnded(byAddress, [SILENT, 'host_unreachable', 'connection_refused'])) return null;
  const key = isAnswered(http) ? 'cause-unclear' : 'address-silent';
  return cause(target, 'ip', key, [index, ...placesOf(https, http, plain)]);
};

/** It fails while all else answers, and no contrast says by what. */
export const causeUnclear: TargetRule = (target, { observation, index }, evidence) => {
  const { https, http, plain } = frontOf(target, evidence);
  const isKnown = isOneOf(observation.failure, [...BROKEN, ...REFUSED, SILENT]);
  return {
    ...cause(target, 'unknown', 'cause-unclear', [index, ...placesOf(https, http, plain)]),
    ...(isKnown ? {} : { verdict: 'unsure', method: null }),
  };
};

function cause(target: Cause['target'], method: Method, key: ReasonKey, evidence: number[]): Cause {
  const reason = { key, params: { host: hostOf(target) } };
  return { target, verdict: 'blocked', method, reason, evidence };
}

function isOneOf(failure: string | null, failures: readonly string[]): boolean {
  return failure !== null && failures.includes(failure);
}
