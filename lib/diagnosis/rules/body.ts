import { hostOf } from '../../targets/endpoint.ts';
import type { TargetRule } from '../cause.ts';

/** Headers came and the body broke off: a reset that spares the handshake and strikes the page. */
export const resetInBody: TargetRule = (target, { observation, index }) => {
  const { failure, status } = observation;
  if (status === undefined || !['connection_reset', 'eof_error'].includes(failure ?? ''))
    return null;
  return {
    target,
    verdict: 'blocked',
    method: 'tcp-reset',
    reason: { key: 'reset-in-body', params: { host: hostOf(target) } },
    evidence: [index],
  };
};

/** Headers came, then nothing for ten seconds: it starts to load and freezes. */
export const stalls: TargetRule = (target, { observation, index }) => {
  if (observation.status === undefined || observation.failure !== 'generic_timeout_error')
    return null;
  return {
    target,
    verdict: 'slow',
    method: 'stall',
    reason: { key: 'stalls', params: { host: hostOf(target) } },
    evidence: [index],
  };
};
