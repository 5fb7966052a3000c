import ipaddr from 'ipaddr.js';

/** What is hashed of an address: as much as one provider's customers share, so that a new lease is no new network. */
const PREFIX_BITS = { ipv4: 16, ipv6: 32 } as const;

/**
 * The prefix that stands for these addresses; null where there is none. IPv4 first: a device has both often, and
 * which of them a host sees changes from check to check.
 */
export function prefixOf(addresses: readonly string[]): string | null {
  const parsed = addresses.map((address) => ipaddr.process(address));
  const address = parsed.find((one) => one.kind() === 'ipv4') ?? parsed[0];
  if (address === undefined) return null;
  const bytes = address.toByteArray().slice(0, PREFIX_BITS[address.kind()] / 8);
  return `${address.kind()} ${bytes.join('.')}`;
}
