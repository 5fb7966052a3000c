import * as v from 'valibot';
import { relaysSchema } from './relay.ts';

/** What whoever administers this browser has laid down (docs/policy.md); what is absent is the user's choice. */
export interface Policy {
  /** Whether reports may be turned on; turning them on stays the user's. */
  reports?: boolean;
  cadenceMinutes?: number;
  relays?: v.InferOutput<typeof relaysSchema>;
}

const cadence = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(120));

/** Reads a policy entry by entry: one of the wrong shape counts as absent, but an unreadable `reports` forbids them. */
export function parsePolicy(stored: Readonly<Record<string, unknown>>): Policy {
  const policy: Policy = {};
  if (stored.reports !== undefined) policy.reports = stored.reports === true;
  if (v.is(cadence, stored.cadenceMinutes)) policy.cadenceMinutes = stored.cadenceMinutes;
  if (v.is(relaysSchema, stored.relays)) policy.relays = stored.relays;
  return policy;
}
