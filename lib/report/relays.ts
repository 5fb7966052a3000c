import * as v from 'valibot';
import { browser } from '../browser.ts';
import { readPolicy } from '../policy.ts';
import { readSettings } from '../settings.ts';
import { permissionForRelay, type Relay, relaysSchema } from '../words/relay.ts';
import { oneGateway } from './relay-entry.ts';

/** Those that this build was made with; `wxt.config.ts` has validated them. */
const BUILT_IN = v.parse(relaysSchema, import.meta.env.TELLTALE_RELAYS ?? []);

/**
 * The relays that reports may go through: the policy's, the build's, the user's. All of them lead to the gateway of
 * the first, for a report that two gateways got would be counted twice.
 */
export async function relaysInForce(): Promise<Relay[]> {
  const [policy, { settings }] = await Promise.all([readPolicy(), readSettings()]);
  return oneGateway([...(policy.relays ?? []), ...BUILT_IN, ...settings.relays]);
}

/** Whether the user lets Telltale ask this relay. */
export function isPermitted(relay: Relay): Promise<boolean> {
  return browser.permissions.contains({ origins: [permissionForRelay(relay)] });
}
