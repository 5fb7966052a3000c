import type { Observation } from '../words/observation.ts';

/** The two clocks of a device agree to within this, unless one of them was set or it slept. */
const TOLERATED_MS = 5_000;

/**
 * Watches for what makes a check worthless: the wall clock jumped, the device slept, the network changed or was gone
 * for a moment. Chromium ends requests when the network changes; Firefox does not, but says that it went offline.
 * @returns asks once whether it happened since, given what the check saw
 */
export function watchForDisturbance(): (observations: readonly Observation[]) => boolean {
  const drift = () => Date.now() - performance.now();
  const before = drift();
  let wentOffline = false;
  const note = () => {
    wentOffline = true;
  };
  globalThis.addEventListener('offline', note);
  return (observations) => {
    globalThis.removeEventListener('offline', note);
    return (
      wentOffline ||
      Math.abs(drift() - before) > TOLERATED_MS ||
      observations.some(({ failure }) => failure === 'interrupted')
    );
  };
}
