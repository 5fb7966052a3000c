import * as v from 'valibot';
import { type Relay, relaySchema } from '../words/relay.ts';
import { readGatewayKey } from './gateway-key.ts';

/**
 * Those of the first's gateway, each once, as the first that names it does. A gateway that changes its key has two for
 * a while; a relay belongs to it that has one of them.
 */
export function oneGateway(relays: readonly Relay[]): Relay[] {
  const sound = relays.filter((relay) => gatewayKeyOf(relay) !== null);
  const keys = new Set(sound[0]?.key.split(','));
  const same = sound.filter(({ key }) => key.split(',').some((config) => keys.has(config)));
  return same.filter(
    ({ origin }, index) => same.findIndex((one) => one.origin === origin) === index,
  );
}

/** A relay as a user enters it; null for what is none, or a key that reports cannot be sealed for. */
export function relayFrom(origin: string, key: string): Relay | null {
  const entry = {
    origin: origin.trim().replace(/\/$/, ''),
    key: key.replace(/\s/g, '').toLowerCase(),
  };
  const read = v.safeParse(relaySchema, entry);
  return read.success && gatewayKeyOf(read.output) !== null ? read.output : null;
}

/** What reports are sealed for that go through this relay: its gateway's newest key. */
export function gatewayKeyOf({ key }: Relay) {
  return readGatewayKey(
    Uint8Array.from(key.split(',')[0]?.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
  );
}
