import { hostOf } from '../../targets/endpoint.ts';
import type { TargetRule } from '../cause.ts';
import { answeringPages } from '../evidence.ts';

const FOREIGN = ['ssl_unknown_authority', 'ssl_invalid_hostname'];

/**
 * A certificate that no authority vouches for, or for another name, while unrelated hosts show genuine ones: somebody
 * answers in Telegram's name. When every host is treated so no control answers, and `controlsFailToo` speaks before this
 * rule is asked: the inspection is this network's or device's own.
 */
export const forgedCertificate: TargetRule = (target, { observation, index }, evidence) => {
  if (!FOREIGN.includes(observation.failure ?? '')) return null;
  return {
    target,
    verdict: 'blocked',
    method: 'tls-interception',
    reason: { key: 'forged-certificate', params: { host: hostOf(target) } },
    evidence: [index, ...answeringPages(evidence).map((control) => control.index)],
  };
};
