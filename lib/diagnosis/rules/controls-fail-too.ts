import { hostOf } from '../../targets/endpoint.ts';
import type { TargetRule } from '../cause.ts';
import { areControlsSound } from '../evidence.ts';

/** Where hosts that nobody blocks fail too, a failure is no accusation. The control decides more than the error. */
export const controlsFailToo: TargetRule = (target, { index }, evidence) => {
  if (areControlsSound(evidence)) return null;
  const failed = evidence.controls.filter(({ observation }) => observation.failure !== null);
  return {
    target,
    verdict: 'unsure',
    method: null,
    reason: {
      key: 'controls-fail-too',
      params: { host: hostOf(target), count: failed.length, total: evidence.controls.length },
    },
    evidence: [index, ...failed.map((control) => control.index)],
  };
};
