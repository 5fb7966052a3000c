import { INSPECTED_DETAIL } from '../../words/inspected.ts';
import type { TargetRule } from '../cause.ts';
import { answeringPages } from '../evidence.ts';

/** How whoever opens connections refuses one; silence is another's doing. */
const REFUSALS = /^(ssl_|connection_reset$|eof_error$)/;

/**
 * Where whatever answers was answered under an authority that was added to this device, somebody here opens all
 * encrypted connections, and may be who refuses Telegram's: a company's filter, a school's, a guard against viruses.
 */
export const inspectedHere: TargetRule = (target, { index, observation }, evidence) => {
  if (!REFUSALS.test(observation.failure ?? '')) return null;
  const pages = answeringPages(evidence);
  const isInspected = pages.every(({ observation }) => observation.detail === INSPECTED_DETAIL);
  if (pages.length === 0 || !isInspected) return null;
  return {
    target,
    verdict: 'local',
    method: null,
    reason: { key: 'tls-inspected-everywhere', params: {} },
    evidence: [index, ...pages.map((control) => control.index)],
  };
};
