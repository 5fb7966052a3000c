import { hostOf } from '../../lib/targets/endpoint.ts';
import { ENDPOINTS } from '../../lib/targets/permissions.ts';
import { TELEGRAM_DOMAINS } from '../../lib/targets/telegram.ts';
import type { LabControl } from '../lab/control.ts';
import { RESOLVER_ADDRESS } from '../lab/world/lab-net.ts';

/**
 * Every address that got a packet, and every name of ours that was looked up, since the log was cleared. Chromium
 * itself looks up names of its maker now and then; the lab has no answer for them, so the resolver is all they reach.
 */
export async function contacted(control: LabControl): Promise<string[]> {
  const ours = new Set([...ENDPOINTS.map(hostOf), ...TELEGRAM_DOMAINS]);
  const names = (await control.lookUps()).map(({ name }) => name.toLowerCase());
  const addresses = Object.keys(await control.packets());
  return [
    ...addresses.filter((address) => address !== RESOLVER_ADDRESS),
    ...names.filter(
      (name) => ours.has(name) || TELEGRAM_DOMAINS.some((domain) => name.endsWith(`.${domain}`)),
    ),
  ];
}
