import type { AddressRule } from './censor/address.ts';
import type { BanRule } from './censor/ban.ts';
import type { DnsRule, ResolverRule } from './censor/dns.ts';
import type { HttpRule } from './censor/http.ts';
import type { SniRule } from './censor/sni.ts';
import type { StatusRule } from './censor/status.ts';
import type { StreamRule } from './censor/stream-rule.ts';
import type { Unreliable } from './censor/unreliable.ts';
import type { WebSocketRule } from './censor/web-socket.ts';
import type { Nonsense } from './nonsense.ts';

/**
 * What the client's internet is like: a plain JSON value, so that it travels over the control socket.
 * The first rule of a list that matches decides; nothing matches, nothing happens.
 */
export interface World {
  /** `pulled`: the client's network card has lost its carrier. */
  cable: 'plugged' | 'pulled';
  /** What the line carries each way; null: as much as the machine can. */
  lineKilobitsPerSecond: number | null;
  /** Of the packets each way, so many are lost at random; 0 to 99. */
  lossPercent: number;
  /** Whether the first packet of every connection is lost; the client's second try comes a second later. */
  firstSynLost: boolean;
  /** So late does the provider's resolver answer. */
  resolverDelayMs: number;
  /** `dead`: names have IPv6 addresses, and they lead nowhere. `nat64`: the client has IPv6 only, with DNS64. */
  ipv6: 'none' | 'dead' | 'nat64';
  /** Two letters, as `/cdn-cgi/trace` says them. */
  country: string;
  /** The client's address as echoing servers say it; null: the one that it has. */
  publicAddress: string | null;
  /**
   * A VPN client on the device: every connection comes out abroad, past the censor, and names get stand-ins from
   * 198.18.0.0/15.
   */
  tunnel: boolean;
  /** Whether t.me is served by the front and certificate of telegram.org, as in reality, or by its own. */
  linksFront: 'shared' | 'own';
  /** Seconds that genuine DNS answers live in the browser's cache. */
  ttl: number;
  dns: DnsRule[];
  /** The same for the public resolvers over https. */
  doh: ResolverRule[];
  address: AddressRule[];
  sni: SniRule[];
  http: HttpRule[];
  webSocket: WebSocketRule[];
  /** What happens to connections that stand, by name or address. */
  stream: StreamRule[];
  ban: BanRule | null;
  unreliable: Unreliable | null;
  status: StatusRule[];
  /** Whether servers answer what they should. */
  nonsense: Nonsense | null;
  /**
   * What stands at the relay's address: the collector's own programs, on either of its databases, a host that never
   * answers, or a summary of a world: countries that find Telegram silent since this hour, that reach it, and that have
   * long blocked it.
   */
  relay:
    | 'none'
    | 'collector'
    | 'collector-on-postgresql'
    | 'dead'
    | { failing: string[]; open?: string[]; blocked?: string[] };
  /**
   * What OONI has measured in this hour, which the collector imports: countries in which all was in order until the
   * test found nothing but anomalies, and countries in which it still is. The month before it was in all of them.
   */
  ooni: { failing: string[]; fine: string[] };
}

/** Everything works. */
export const OPEN_WORLD: World = {
  cable: 'plugged',
  lineKilobitsPerSecond: null,
  lossPercent: 0,
  firstSynLost: false,
  resolverDelayMs: 0,
  ipv6: 'none',
  country: 'RU',
  publicAddress: null,
  tunnel: false,
  linksFront: 'shared',
  ttl: 20,
  dns: [],
  doh: [],
  address: [],
  sni: [],
  http: [],
  webSocket: [],
  stream: [],
  ban: null,
  unreliable: null,
  status: [],
  nonsense: null,
  relay: 'none',
  ooni: { failing: [], fine: [] },
};

/** The open world with the given differences. */
export function worldWith(differences: Partial<World>): World {
  return { ...OPEN_WORLD, ...differences };
}

/** The same world without its censor, as seen through a tunnel or a proxy abroad. */
export function beyondCensor(world: World): World {
  const { dns, doh, address, sni, http, webSocket, stream, ban } = OPEN_WORLD;
  return { ...world, dns, doh, address, sni, http, webSocket, stream, ban };
}
