import { CANARIES } from './canary.ts';
import { CONTROLS, LITERAL_CONTROLS, TRANSFER_CONTROLS } from './controls.ts';
import { type Endpoint, hostOf } from './endpoint.ts';
import { RESOLVERS } from './resolvers.ts';
import { TARGETS } from './targets.ts';
import { FRONTS, LABEL_PARENT, PLAIN_NAMES, TELEGRAM_DOMAINS } from './telegram.ts';
import { TRANSFERS } from './transfers.ts';

/**
 * Every endpoint that a check may ask and that needs a permission; of the random names, one that stands for all.
 */
export const ENDPOINTS: readonly Endpoint[] = [
  ...TARGETS,
  ...FRONTS.flatMap((front) => [front.https, front.http]),
  ...PLAIN_NAMES,
  { id: 'label/telegram.org', kind: 'label', url: `https://label.${LABEL_PARENT}/` },
  ...CONTROLS,
  ...LITERAL_CONTROLS,
  ...CANARIES,
  ...TRANSFERS,
  ...TRANSFER_CONTROLS,
  ...RESOLVERS,
];

/**
 * The manifest's host permissions: whole domains of Telegram, single hosts otherwise, never a port
 * (Firefox matches no pattern that has one; without it all ports are covered in both browsers).
 */
export const HOST_PERMISSIONS: readonly string[] = [
  ...new Set(ENDPOINTS.map(permissionFor)),
].sort();

/** The host permission that asking this endpoint needs. */
export function permissionFor(endpoint: Endpoint): string {
  const host = hostOf(endpoint);
  const domain = TELEGRAM_DOMAINS.find((name) => host === name || host.endsWith(`.${name}`));
  return domain === undefined ? `*://${host}/*` : `*://*.${domain}/*`;
}
