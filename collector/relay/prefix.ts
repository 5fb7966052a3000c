import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address as the look-up and the limits take it; the address itself goes no further. */
export interface Prefix {
  version: 4 | 6;
  /** The first 32 bits of an IPv4 address, the first 48 of an IPv6 one. */
  bits: number;
  /** The /24 or /48: what one subscriber line or one small network has at least. */
  name: string;
}

/** Null for what is no address. An IPv4 address in IPv6 clothes is an IPv4 address. */
export function prefixOf(address: string | undefined): Prefix | null {
  if (address === undefined || isIP(address) === 0) return null;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) {
    const [a = 0, b = 0, c = 0, d = 0] = parsed.octets;
    return { version: 4, bits: ((a * 256 + b) * 256 + c) * 256 + d, name: `${a}.${b}.${c}` };
  }
  if (!(parsed instanceof ipaddr.IPv6)) return null;
  const [a = 0, b = 0, c = 0] = parsed.parts;
  const bits = (a * 65_536 + b) * 65_536 + c;
  return { version: 6, bits, name: bits.toString(16) };
}
