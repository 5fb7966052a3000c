import { hostOf } from '../../targets/endpoint.ts';
import type { TargetRule } from '../cause.ts';
import { answeringPages } from '../evidence.ts';

/** So many times as long as the controls took must a silence last. */
const TIMES_LONGER = 2;

/**
 * Silence accuses where it lasted far longer than answers of others took. On a line that is filled, or hardly there,
 * they take nearly as long as a probe waits (seen at 128 kbit/s beside a download that had been given up: controls
 * after 5 s, of 6).
 */
export const lineTooSlow: TargetRule = (target, { index, observation }, evidence) => {
  const isSilent =
    observation.failure === 'generic_timeout_error' && observation.status === undefined;
  if (!isSilent) return null;
  // One that was answered over a connection that stood says nothing of the line.
  const answered = answeringPages(evidence)
    .filter((control) => !control.observation.reused)
    .sort((a, b) => a.observation.durationMs - b.observation.durationMs);
  const median = answered[Math.floor(answered.length / 2)];
  if (median === undefined) return null;
  const { durationMs } = median.observation;
  if (observation.durationMs >= TIMES_LONGER * durationMs) return null;
  return {
    target,
    verdict: 'unsure',
    method: null,
    reason: {
      key: 'line-too-slow',
      params: { host: hostOf(target), seconds: Math.round(durationMs / 1000) },
    },
    evidence: [index, ...answered.map((control) => control.index)],
  };
};
