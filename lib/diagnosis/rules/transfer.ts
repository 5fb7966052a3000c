import { TRANSFER_CONTROLS } from '../../targets/controls.ts';
import { hostOf } from '../../targets/endpoint.ts';
import { goodputOf } from '../../words/goodput.ts';
import type { Observation } from '../../words/observation.ts';
import type { TargetRule } from '../cause.ts';
import { placesOf } from '../front.ts';

/** In kbit/s. Throttlers gave 130 to 150 in 2021 (Xue et al., IMC 2021). */
const THROTTLED_BELOW = 200;
const CONTROL_ABOVE = 1_000;
const TIMES_SLOWER = 5;
/** Less than this, brought quicker than that, says nothing about speed. */
const ENOUGH_BYTES = 100_000;
const ENOUGH_MS = 5_000;

/**
 * A large download of a service. Slow, while one from ordinary foreign hosting was quick in the same check: it is
 * slowed down on its way (or its server is overloaded, which looks alike and passes). Frozen or cut: see `body.ts`.
 * Where no control was quick, and where nothing came at all, it proves nothing; and a quick one proves nothing about
 * new connections, which the service's pages do.
 */
export const transfer: TargetRule = (target, { observation, index }, evidence) => {
  if (target.kind !== 'transfer') return null;
  const params = { host: hostOf(target) };
  const quick = TRANSFER_CONTROLS.flatMap(({ id }) => {
    const seen = evidence.find(id);
    const rate = seen?.observation.failure === null ? goodputOf(seen.observation) : null;
    return seen === undefined || rate === null || rate < CONTROL_ABOVE ? [] : [{ seen, rate }];
  });
  const [control] = quick;
  const rate = isEnough(observation) ? goodputOf(observation) : null;
  if (
    control === undefined ||
    rate === null ||
    observation.failure !== null ||
    rate >= THROTTLED_BELOW ||
    rate * TIMES_SLOWER >= control.rate
  ) {
    const isBegun = observation.failure !== null && observation.status !== undefined;
    // A body that froze or was cut is for the next rules.
    if (isBegun) return null;
    const reason = { key: 'all-answered' as const, params };
    return { target, verdict: 'unobserved', method: null, reason, evidence: [index] };
  }
  return {
    target,
    verdict: 'slow',
    method: 'throttling',
    reason: {
      key: 'throttled',
      params: { ...params, kilobits: Math.round(rate), others: Math.round(control.rate) },
    },
    evidence: [index, ...placesOf(control.seen)],
  };
};

function isEnough({ bytes = 0, durationMs }: Observation): boolean {
  return bytes >= ENOUGH_BYTES || durationMs >= ENOUGH_MS;
}
