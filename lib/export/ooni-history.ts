import type { FinishedCheck } from '../words/check.ts';
import type { FormatInput } from './format.ts';
import { ooniMeasurements } from './ooni-measurements.ts';

/**
 * The history as JSON Lines in OONI's data format 0.2.0: one measurement a line. Checks that came to no result, and
 * those through a proxy or VPN, say nothing about a network and are left out.
 */
export async function* ooniHistory({ checks, software }: FormatInput): AsyncGenerator<string> {
  for await (const check of checks) {
    if (!isOfItsNetwork(check)) continue;
    for (const measurement of ooniMeasurements(check, software))
      yield `${JSON.stringify(measurement)}\n`;
  }
}

function isOfItsNetwork(check: { outcome: string }): check is FinishedCheck {
  return check.outcome === 'finished' && !(check as FinishedCheck).diagnosis.viaProxy;
}
