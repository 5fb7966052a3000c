/** The client's address, as the world sees it: one of a Russian provider. */
export const CLIENT_ADDRESS = '95.165.10.20';
/** The provider's router, the world's end of the cable. */
export const GATEWAY_ADDRESS = '95.165.10.1';
export const LINK_PREFIX = 24;
/** The provider's resolver. */
export const RESOLVER_ADDRESS = '195.34.31.50';
/** Interface names: the world's end, the client's end. */
export const WORLD_INTERFACE = 'cable';
export const CLIENT_INTERFACE = 'eth0';

/** The same over IPv6, in worlds that have it. */
export const CLIENT_IPV6 = '2a00:1370:8110:20::20/64';
export const GATEWAY_IPV6 = 'fe80::1';
export const RESOLVER_IPV6 = '2a00:1370:8110:53::53';
/** What servers see of a client behind NAT64. */
export const NAT64_EXIT = '95.165.10.200';

/** Where a browser finds proxies that lead past the censor: HTTP (CONNECT too) and SOCKS5 without a password. */
export const PROXY_ADDRESS = '192.168.88.1';
export const HTTP_PROXY_PORT = 3128;
export const SOCKS_PROXY_PORT = 1080;
/** Where their connections, and those of a tunnel, come out. */
export const FOREIGN_EXIT = { address: '185.107.56.10', country: 'NL' } as const;

/** VPN clients hand out stand-ins for names from here. */
export const FAKE_IP_NETWORK = '198.18.0.0/15';
