/** VPN clients (Clash, sing-box) hand out addresses of these ranges as stand-ins for names. */
export const FAKE_IP_NETWORKS: readonly string[] = ['198.18.0.0/15', 'fc00::/18'];

/** NAT64's well-known prefix (RFC 6052): the last 32 bits are the IPv4 address. */
export const NAT64_NETWORK = '64:ff9b::/96';

/** The only IPv6 space handed out for public hosts (IANA, IPv6 global unicast). */
export const GLOBAL_IPV6 = '2000::/3';

/**
 * Networks without public hosts: IANA's special-purpose registries for IPv4, and those for IPv6 that lie inside
 * the global space. 6to4 and Teredo are among them: no name of ours has such an address.
 */
export const BOGON_NETWORKS: readonly string[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '2001::/32',
  '2001:2::/48',
  '2001:10::/28',
  '2001:20::/28',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
];
