import type { Observation } from '../words/observation.ts';

/** The two clocks of a device agree to within this, unless one of them was set or it slept. */
const TOLERATED_MS = 5_000;

/**
 * Watches for what makes a check worthless: the wall clock jumped, the device slept, the network changed.
 * @returns asks whether it happened since, given what the check saw
 */
export function watchForDisturbance(): (observations: readonly Observation[]) => boolean {
  const drift = () => Date.now() - performance.now();
  const before = drift();
  return (observations) =>
    Math.abs(drift() - before) > TOLERATED_MS ||
    observations.some(({ failure }) => failure === 'interrupted');
}
