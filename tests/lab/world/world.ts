import type { AddressRule } from './censor/address.ts';
import type { DnsRule } from './censor/dns.ts';
import type { HttpRule } from './censor/http.ts';
import type { SniRule } from './censor/sni.ts';
import type { StatusRule } from './censor/status.ts';

/**
 * What the client's internet is like: a plain JSON value, so that it travels over the control socket.
 * The first rule of a list that matches decides; nothing matches, nothing happens.
 */
export interface World {
  /** `pulled`: the client's network card has lost its carrier. */
  cable: 'plugged' | 'pulled';
  /** Two letters, as `/cdn-cgi/trace` says them. */
  country: string;
  /** Whether t.me is served by the front and certificate of telegram.org, as in reality, or by its own. */
  linksFront: 'shared' | 'own';
  /** Seconds that genuine DNS answers live in the browser's cache. */
  ttl: number;
  dns: DnsRule[];
  address: AddressRule[];
  sni: SniRule[];
  http: HttpRule[];
  status: StatusRule[];
}

/** Everything works. */
export const OPEN_WORLD: World = {
  cable: 'plugged',
  country: 'RU',
  linksFront: 'shared',
  ttl: 20,
  dns: [],
  address: [],
  sni: [],
  http: [],
  status: [],
};

/** The open world with the given differences. */
export function worldWith(differences: Partial<World>): World {
  return { ...OPEN_WORLD, ...differences };
}
