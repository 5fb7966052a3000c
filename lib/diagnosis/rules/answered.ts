import { hostOf } from '../../targets/endpoint.ts';
import { INSPECTED_DETAIL } from '../../words/inspected.ts';
import type { TargetRule } from '../cause.ts';
import { isProof } from '../evidence.ts';

/** What a front says when the servers behind it are down: neither fine nor blocked. */
const SERVER_DOWN = [502, 503, 504];

/**
 * A whole answer over a valid certificate is genuine, whatever its status: who forges one needs the host's key.
 * Over a connection that stood before the check it proves nothing about new ones, which are what a censor stops.
 */
export const answered: TargetRule = (target, { observation, index }) => {
  if (observation.failure !== null) return null;
  const isInspected = observation.detail === INSPECTED_DETAIL;
  const host = hostOf(target);
  const status = observation.status ?? 0;
  if (SERVER_DOWN.includes(status)) {
    return {
      target,
      verdict: 'outage',
      method: null,
      reason: { key: 'server-errors', params: { host, status } },
      evidence: [index],
    };
  }
  return {
    target,
    verdict: observation.reused ? 'unobserved' : 'open',
    method: null,
    reason: { key: isInspected ? 'answered-inspected' : 'all-answered', params: { host } },
    evidence: [index],
  };
};

/** A probe that was not made, or that this device itself ended, says nothing of the network. */
export const notMade: TargetRule = (target, { observation, index }) => {
  if (isProof(observation)) return null;
  const isLocal = observation.failure === 'local_error';
  return {
    target,
    verdict: isLocal ? 'local' : 'unobserved',
    method: null,
    reason: { key: 'not-made', params: { host: hostOf(target) } },
    evidence: [index],
  };
};
