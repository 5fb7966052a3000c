import { TRANSFER_CONTROLS } from '../../targets/controls.ts';
import { hostOf, type Target } from '../../targets/endpoint.ts';
import { TARGETS } from '../../targets/targets.ts';
import type { TargetRule } from '../cause.ts';
import type { Evidence, Seen } from '../evidence.ts';
import { placesOf } from '../front.ts';

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

const SILENT = 'generic_timeout_error';
/** Frozen bodies bring less. */
const WHOLE_BYTES = 65_536;

/**
 * Headers came, then nothing for ten seconds, while a large file from elsewhere came whole: it starts to load and
 * freezes. Where the large files freeze too it is done to all foreign sites, and is no accusation. A name that may have
 * been asked over a connection that froze so got no headers for the same cause.
 */
export const stalls: TargetRule = (target, { observation, index }, evidence) => {
  if (observation.failure !== SILENT) return null;
  const beside = observation.status === undefined ? frozenBeside(target, evidence) : undefined;
  if (observation.status === undefined && beside === undefined) return null;
  const downloads = TRANSFER_CONTROLS.map(({ id }) => evidence.find(id));
  const whole = downloads.filter((seen) => {
    return seen?.observation.failure === null && (seen.observation.bytes ?? 0) >= WHOLE_BYTES;
  });
  const params = { host: hostOf(target) };
  const places = [index, ...placesOf(beside, ...downloads)];
  if (whole.length === 0) {
    const total = placesOf(...downloads).length;
    const reason = {
      key: 'controls-fail-too' as const,
      params: { ...params, count: total, total },
    };
    return { target, verdict: 'unsure', method: null, reason, evidence: places };
  }
  const reason = { key: 'stalls' as const, params };
  return { target, verdict: 'slow', method: 'stall', reason, evidence: places };
};

/** Another name on its front whose body froze: browsers ask both over one connection once it stands (HTTP/2). */
function frozenBeside({ id, front }: Target, { find }: Evidence): Seen | undefined {
  if (front === undefined) return undefined;
  return TARGETS.filter((other) => other.front === front && other.id !== id)
    .map((other) => find(other.id))
    .find((seen) => seen?.observation.status !== undefined && seen.observation.failure === SILENT);
}
