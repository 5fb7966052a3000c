import { hostOf, needsHandshake, type Target } from '../../targets/endpoint.ts';
import { LOOK_UP_CONTROLS, lookUpId } from '../../targets/look-ups.ts';
import type { Cause, TargetRule } from '../cause.ts';
import { answeringPages, areControlsSound, type Seen } from '../evidence.ts';

const SILENT = 'generic_timeout_error';

/** Where hosts that nobody blocks fail too, a failure is no accusation. The control decides more than the error. */
export const controlsFailToo: TargetRule = (target, seen, evidence) => {
  if (areControlsSound(evidence)) return null;
  return doubt(target, seen, evidence.controls);
};

/**
 * The same of look-ups, where the browser tells of them: silence is no accusation where its resolver does not answer for
 * half of the controls' names either. The controls themselves are asked by names that the browser knows already, or over
 * connections that stand. Nor is it one that the resolver has no address, where it has none for half of the controls that
 * answer all the same; one that does not answer may itself be blocked by its name.
 */
export const lookUpsFailToo: TargetRule = (target, seen, evidence) => {
  const { failure, status } = seen.observation;
  if (status !== undefined || !needsHandshake(target)) return null;
  if (failure !== SILENT && failure !== 'dns_server_misbehaving') return null;
  const hosts =
    failure === SILENT
      ? LOOK_UP_CONTROLS
      : answeringPages(evidence).map(({ control }) => hostOf(control));
  const lookUps = hosts.flatMap((host) => evidence.find(lookUpId(host, 'usual')) ?? []);
  const failed = lookUps.filter(({ observation }) => observation.failure !== null);
  if (failed.length === 0 || 2 * failed.length < lookUps.length) return null;
  return doubt(target, seen, lookUps);
};

function doubt(target: Target, { index }: Seen, controls: readonly Seen[]): Cause {
  const failed = controls.filter(({ observation }) => observation.failure !== null);
  return {
    target,
    verdict: 'unsure',
    method: null,
    reason: {
      key: 'controls-fail-too',
      params: { host: hostOf(target), count: failed.length, total: controls.length },
    },
    evidence: [index, ...failed.map((control) => control.index)],
  };
}
