import { browser } from '../browser.ts';
import type { Echo } from '../probe/echo.ts';
import { prefixOf } from './network-prefix.ts';

const KEY = 'network-key';
const KEY_BYTES = 32;
const ID_BYTES = 8;
export const UNKNOWN_NETWORK = 'unknown';

export interface NetworkIdentity {
  /** `unknown` where no host said who asks. */
  network: string;
  /** ISO 3166-1, two letters. */
  country: string | undefined;
}

/**
 * Which network the check ran on. Of the address that hosts abroad saw, a keyed hash of its prefix is kept and
 * nothing else; the key never leaves this device and goes with the settings.
 */
export async function identifyNetwork(echoes: readonly Echo[]): Promise<NetworkIdentity> {
  const country = echoes.find((echo) => echo.country !== null)?.country ?? undefined;
  const prefix = prefixOf(echoes.map(({ address }) => address));
  if (prefix === null) return { network: UNKNOWN_NETWORK, country };
  const name = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', await readKey(), name, false, ['sign']);
  const hash = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(prefix));
  return { network: hex(new Uint8Array(hash).subarray(0, ID_BYTES)), country };
}

async function readKey(): Promise<Uint8Array<ArrayBuffer>> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const isKey = Array.isArray(stored) && stored.length === KEY_BYTES && stored.every(isByte);
  if (isKey) return new Uint8Array(stored);
  const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  await browser.storage.local.set({ [KEY]: [...key] });
  return key;
}

function isByte(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 255;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
