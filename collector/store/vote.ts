import type { Payload, SharedVerdict } from '../../lib/report/payload.ts';
import type { Service } from '../../lib/words/service.ts';
import type { Method } from '../../lib/words/verdict.ts';

/**
 * How far the relay's look-up of the connection agrees with the report. Only what the relay sees in the country
 * counts there, and only what it sees in the network counts for the network: otherwise five addresses anywhere could
 * speak for any place. A report through a VPN is taken and acknowledged, and counts nowhere.
 */
export const PLACES = ['elsewhere', 'country', 'network'] as const;
export type Place = (typeof PLACES)[number];

/** A report on its way into the store. */
export interface Vote {
  /** Half of the SHA-256 of the report's id, in hex. */
  id: string;
  /** Whole hours since the epoch. */
  hour: number;
  /** The relay's tag of the prefix in this hour, in hex: one vote for each. */
  tag: string;
  country: string;
  asn: number;
  place: Place;
  /** Whether it is the prefix's first report about this day: one vote for each in counts of days. */
  isFirstOfDay: boolean;
  services: Payload['services'];
}

/** Services in the order of their bits below; the order is stored nowhere but fixed in the function of the migration. */
export const STORED_SERVICES = ['web', 'app', 'links', 'site', 'media', 'bots'] as const;
const VERDICT_BITS: Record<SharedVerdict, number> = { open: 1, partial: 2, blocked: 3, slow: 4 };
/** Numbers as the database keeps them: a new method gets a new number, no old one changes. */
export const STORED_METHODS: Record<Method, number> = {
  http: 1,
  dns: 2,
  'tls-interception': 3,
  'tcp-reset': 4,
  tls: 5,
  ip: 6,
  stall: 7,
  throttling: 8,
  unknown: 9,
};

/** Three bits for each service: 0 when it says nothing. */
export function packVerdicts(services: Payload['services']): number {
  return pack(services, 3, (service) => VERDICT_BITS[service.verdict]);
}

/** Four bits for each service: 0 when there is no method. */
export function packMethods(services: Payload['services']): number {
  return pack(services, 4, (service) =>
    service.verdict === 'open' ? 0 : STORED_METHODS[service.method],
  );
}

function pack(
  services: Payload['services'],
  bits: number,
  codeOf: (finding: NonNullable<Payload['services'][Service]>) => number,
): number {
  return STORED_SERVICES.reduce((packed, name, i) => {
    const finding = services[name];
    return finding === undefined ? packed : packed | (codeOf(finding) << (i * bits));
  }, 0);
}
