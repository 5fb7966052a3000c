/** NAT64's well-known prefix (RFC 6052); the last 32 bits are the IPv4 address. */
export const NAT64_PREFIX = '64:ff9b::';
/** Addresses of IPv6 that lead nowhere carry the IPv4 address in the same place. */
const DEAD_PREFIX = '2606:4700:dead::';

/** The IPv4 address that a socket of the world was reached at, through NAT64 or not. */
export function ipv4Of(address: string): string {
  const bare = address.replace(/^::ffff:/, '');
  if (!bare.startsWith(NAT64_PREFIX)) return bare;
  const tail = bare.slice(NAT64_PREFIX.length);
  if (tail.includes('.')) return tail;
  const groups = tail.split(':').map((group) => Number.parseInt(group, 16));
  const [low = 0, high = 0] = groups.reverse();
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** An IPv4 address as NAT64 shows it. */
export function nat64Of(ipv4: string): string {
  return `${NAT64_PREFIX}${hexOf(ipv4)}`;
}

/** An IPv6 address that nobody answers at. */
export function deadOf(ipv4: string): string {
  return `${DEAD_PREFIX}${hexOf(ipv4)}`;
}

function hexOf(ipv4: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = ipv4.split('.').map(Number);
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}
