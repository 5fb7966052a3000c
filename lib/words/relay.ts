import * as v from 'valibot';

/** Where a relay of one's own may be tried without a certificate; nothing leaves the device. */
const OWN_MACHINE = 'http://127.0.0.1';

/** Whether this is a relay's address: an https origin and nothing behind it, or a port of this machine. */
export function isRelayOrigin(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.origin !== text) return false;
  return url.protocol === 'https:' || `${url.protocol}//${url.hostname}` === OWN_MACHINE;
}

/**
 * A relay, and the key configurations of the gateway that it leads to (RFC 9458 §3.1) in hex, by commas: reports are
 * sealed for the first, the others are its older ones, by which relays that still have those are known to lead there
 * too. They come with the entry and are never asked of the relay: a key made for one user would name him in everything
 * sealed for it.
 */
export const relaySchema = v.strictObject({
  origin: v.pipe(v.string(), v.maxLength(200), v.check(isRelayOrigin, 'not a relay’s address')),
  key: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{2}){41,200}(?:,(?:[0-9a-f]{2}){41,200}){0,3}$/)),
});
export type Relay = v.InferOutput<typeof relaySchema>;

export const relaysSchema = v.pipe(v.array(relaySchema), v.maxLength(10));

/** The host permission that asking this relay needs; Firefox matches no pattern with a port. */
export function permissionForRelay({ origin }: Relay): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
