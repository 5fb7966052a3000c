import ipaddr from 'ipaddr.js';
import { BOGON_NETWORKS, FAKE_IP_NETWORKS, GLOBAL_IPV6, NAT64_NETWORK } from './bogon-networks.ts';
import { FORGED_ADDRESSES } from './forged-addresses.ts';
import { TELEGRAM_NETWORKS } from './networks.ts';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

const NAT64 = ipaddr.parseCIDR(NAT64_NETWORK);

/** Whether an address belongs to Telegram's networks, also when reached through NAT64. False for what is no address. */
export function isTelegram(address: string): boolean {
  return isInside(address, TELEGRAM_NETWORKS);
}

/** Whether an address is a VPN client's stand-in for a name. */
export function isFakeIp(address: string): boolean {
  return isInside(address, FAKE_IP_NETWORKS);
}

/**
 * Whether no public host can have this address: private, loopback, reserved, multicast. Stand-ins of VPN clients
 * are not counted: they are in every list of bogons, but mean a tunnel (`isFakeIp`). False for what is no address.
 */
export function isBogon(address: string): boolean {
  const parsed = parse(address);
  if (parsed === null || isFakeIp(address)) return false;
  if (parsed.kind() === 'ipv6' && !isInside(address, [GLOBAL_IPV6])) return true;
  return isInside(address, BOGON_NETWORKS);
}

/** Whether censors are known to hand out this address in forged answers or to serve block pages from it. */
export function isForged(address: string): boolean {
  const parsed = parse(address);
  return parsed !== null && FORGED_ADDRESSES.includes(parsed.toString());
}

function isInside(address: string, networks: readonly string[]): boolean {
  const parsed = parse(address);
  if (parsed === null) return false;
  return networks.some((network) => {
    const [base, length] = ipaddr.parseCIDR(network);
    return base.kind() === parsed.kind() && parsed.match([base, length]);
  });
}

/** IPv4 wherever the address stands for one. Only four decimal parts: shorter forms are no browser's. */
function parse(address: string): Address | null {
  const bare = address.replace(/^\[|\]$/g, '');
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return null;
  const parsed = ipaddr.process(bare);
  if (parsed.kind() !== 'ipv6' || !parsed.match(NAT64)) return parsed;
  return ipaddr.fromByteArray(parsed.toByteArray().slice(12));
}
