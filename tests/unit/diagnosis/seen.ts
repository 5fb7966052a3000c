import { DOMESTIC_HOSTS } from '../../../lib/targets/domestic.ts';
import { LOOK_UP_CONTROLS, LOOK_UP_WAYS, lookUpId } from '../../../lib/targets/look-ups.ts';
import { ENDPOINTS } from '../../../lib/targets/permissions.ts';
import { lookUpAt, RESOLVERS } from '../../../lib/targets/resolvers.ts';
import type { Observation } from '../../../lib/words/observation.ts';

const LOOK_UPS = RESOLVERS.map((resolver) => lookUpAt(resolver, 't.me'));
/** What the browser's own resolver is asked. */
const OWN_LOOK_UPS = ['t.me', 'telegram.org', 'web.telegram.org', ...LOOK_UP_CONTROLS].flatMap(
  (host) => LOOK_UP_WAYS.map((way) => ({ id: lookUpId(host, way), kind: 'look-up' as const })),
);
const ASKED = [...ENDPOINTS, ...DOMESTIC_HOSTS, ...LOOK_UPS, ...OWN_LOOK_UPS];
const FRONT = '149.154.167.99';

/** What a healthy check sees, by endpoint. */
export const HEALTHY: Record<string, Partial<Observation>> = {
  'web/root': { status: 200, ip: FRONT },
  'links/t.me': { status: 302, ip: FRONT },
  'site/telegram.org': { status: 200, ip: FRONT },
  'control/google': { status: 204, ip: '142.250.74.99' },
  'control/apple': { status: 200, ip: '17.253.57.197' },
  'control/amazon': { status: 200, ip: '52.49.171.24' },
  'control/cloudflare': { status: 200, ip: '104.16.124.96' },
  'control/mozilla': { status: 200, ip: '34.107.221.82', body: 'expected' },
  'control/microsoft': { status: 200, ip: '13.107.4.52', body: 'expected' },
};

/** Observations of a check: as in a healthy one, with these differences. `null` leaves an endpoint out. */
export function seen(differences: Record<string, Partial<Observation> | null> = {}): Observation[] {
  return Object.entries({ ...HEALTHY, ...differences }).flatMap(([target, difference]) => {
    const endpoint = ASKED.find(({ id }) => id === target);
    if (endpoint === undefined) throw new Error(`No endpoint ${target}`);
    if (difference === null) return [];
    const observation: Observation = {
      target,
      kind: endpoint.kind,
      startedAt: 1_000,
      durationMs: 100,
      failure: null,
      detail: '',
      reused: false,
      ...(difference.failure === undefined ? HEALTHY[target] : {}),
      ...difference,
    };
    return [observation];
  });
}

/** The three names of Telegram failing alike. */
export function namesFail(difference: Partial<Observation>): Record<string, Partial<Observation>> {
  return { 'web/root': difference, 'links/t.me': difference, 'site/telegram.org': difference };
}

/** The address of Telegram is reached over TLS and http; so is the literal control. */
export const FRONT_ALIVE: Record<string, Partial<Observation>> = {
  'front/main/https': { failure: 'ssl_invalid_hostname' },
  'front/main/http': { status: 301, ip: FRONT },
  'plain/t.me': { status: 301, ip: FRONT, detail: '→ https://t.me/' },
  'control/literal-https': { status: 200, ip: '1.1.1.1' },
  'control/literal-http': { status: 301, ip: '1.1.1.1' },
  'control/post': { status: 400, ip: '1.1.1.1' },
};

/** The address of Telegram fails like this, the literal control is reached. */
export function frontFails(difference: Partial<Observation>): Record<string, Partial<Observation>> {
  return {
    ...FRONT_ALIVE,
    'front/main/https': difference,
    'front/main/http': difference,
    'plain/t.me': difference,
  };
}
