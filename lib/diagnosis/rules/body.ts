import { TRANSFER_CONTROLS } from '../../targets/controls.ts';
import { hostOf, type Target } from '../../targets/endpoint.ts';
import { TARGETS } from '../../targets/targets.ts';
import type { Reason } from '../../words/reason.ts';
import type { TargetRule } from '../cause.ts';
import { type Evidence, isProof, type Seen } from '../evidence.ts';
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
 * Headers came, then nothing or less than 1 kB/s for eight seconds, while a large file from elsewhere came whole, ten
 * times as quick: it starts to load and freezes. Where the large files freeze too it is done to all foreign sites, or
 * the line is slow, and is no accusation; nor is it where none was asked, for it was too late. A name that may have been
 * asked over a connection that froze so got no headers for the same cause.
 */
export const stalls: TargetRule = (target, { observation, index }, evidence) => {
  if (observation.failure !== SILENT) return null;
  const beside = observation.status === undefined ? frozenBeside(target, evidence) : undefined;
  if (observation.status === undefined && beside === undefined) return null;
  const downloads = TRANSFER_CONTROLS.flatMap(({ id }) => {
    const seen = evidence.find(id);
    return seen !== undefined && isProof(seen.observation) ? [seen] : [];
  });
  const whole = downloads.filter(({ observation: { failure, bytes = 0 } }) => {
    return failure === null && bytes >= WHOLE_BYTES;
  });
  const params = { host: hostOf(target) };
  const places = [index, ...placesOf(beside, ...downloads)];
  if (whole.length === 0) {
    const total = downloads.length;
    const reason: Reason =
      total === 0
        ? { key: 'answers-not-whole', params }
        : { key: 'controls-fail-too', params: { ...params, count: total, total } };
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
