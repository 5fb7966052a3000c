import { CANARIES } from './canary.ts';
import { CONTROLS, DOWNLOAD_CONTROLS, LITERAL_CONTROLS } from './controls.ts';
import { type Endpoint, hostOf } from './endpoint.ts';
import { TARGETS } from './targets.ts';
import { FRONTS, LABEL_PARENT, PLAIN_NAMES, TELEGRAM_DOMAINS } from './telegram.ts';

/** Every endpoint that a check may ask; of the random names, one that stands for all. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...TARGETS,
  ...FRONTS.flatMap((front) => [front.https, front.http]),
  ...PLAIN_NAMES,
  { id: 'label/telegram.org', kind: 'label', url: `https://label.${LABEL_PARENT}/` },
  ...CONTROLS,
  ...LITERAL_CONTROLS,
  ...CANARIES,
  ...DOWNLOAD_CONTROLS,
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
