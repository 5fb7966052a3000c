import { TRANSFER_CONTROLS } from '../../targets/controls.ts';
import { hostOf } from '../../targets/endpoint.ts';
import type { TargetRule } from '../cause.ts';
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

/** Frozen bodies bring less. */
const WHOLE_BYTES = 65_536;

/**
 * Headers came, then nothing for ten seconds, while a large file from elsewhere came whole: it starts to load and
 * freezes. Where the large files freeze too it is done to all foreign sites, and is no accusation.
 */
export const stalls: TargetRule = (target, { observation, index }, evidence) => {
  if (observation.status === undefined || observation.failure !== 'generic_timeout_error')
    return null;
  const downloads = TRANSFER_CONTROLS.map(({ id }) => evidence.find(id));
  const whole = downloads.filter((seen) => {
    return seen?.observation.failure === null && (seen.observation.bytes ?? 0) >= WHOLE_BYTES;
  });
  const params = { host: hostOf(target) };
  const places = [index, ...placesOf(...downloads)];
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
