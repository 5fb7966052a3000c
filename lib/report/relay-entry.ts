import * as v from 'valibot';
import { type Relay, relaySchema } from '../words/relay.ts';
import { readGatewayKey } from './gateway-key.ts';

/** Those of the first's gateway, each once. */
export function oneGateway(relays: readonly Relay[]): Relay[] {
  const sound = relays.filter((relay) => gatewayKeyOf(relay) !== null);
  const same = sound.filter(({ key }) => key === sound[0]?.key);
  return [...new Map(same.map((relay) => [relay.origin, relay])).values()];
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

/** What reports are sealed for that go through this relay. */
export function gatewayKeyOf({ key }: Relay) {
  return readGatewayKey(
    Uint8Array.from(key.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
  );
}
