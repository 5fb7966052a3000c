import ipaddr from 'ipaddr.js';
import type { EchoForm } from '../targets/endpoint.ts';

/** Who asked, as a host abroad saw it. Never stored. */
export interface Echo {
  address: string;
  /** ISO 3166-1, two letters; null where the host does not say. */
  country: string | null;
}

const NOWHERE = ['XX', 'T1'];

/** Reads what an echoing host answered; null for what is no echo. Never throws. */
export function readEcho(form: EchoForm, bytes: Uint8Array): Echo | null {
  const text = new TextDecoder().decode(bytes);
  const address = form === 'address' ? text.trim() : (line(text, 'ip') ?? '');
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return null;
  const country = form === 'address' ? null : (line(text, 'loc') ?? null);
  // Cloudflare's own codes for unknown places and for Tor.
  const isPlace = country !== null && /^[A-Z]{2}$/.test(country) && !NOWHERE.includes(country);
  return { address, country: isPlace ? country : null };
}

function line(text: string, name: string): string | undefined {
  const found = text.split('\n').find((one) => one.startsWith(`${name}=`));
  return found?.slice(name.length + 1).trim();
}
