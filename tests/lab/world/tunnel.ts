import * as dnsPacket from 'dns-packet';
import { type DnsReply, replyToDns } from './dns-answer.ts';

import { genuineAddresses, type WorldState } from './state.ts';

/** Seconds; VPN clients keep it short, because a stand-in is worth nothing once they are gone. */
const TTL = 1;

/** What a VPN client answers to every question for an address: a stand-in, whether the name exists or not. */
export function fakeReply(state: WorldState, message: Buffer): DnsReply | undefined {
  const name = dnsPacket.decode(message).questions?.[0]?.name.toLowerCase();
  if (name === undefined) return undefined;
  const addresses = [state.fakeNames.addressFor(name)];
  return replyToDns(state, [{ names: ['*'], answer: { addresses, ttl: TTL } }], message);
}

/** Where a connection to this address really goes: through a stand-in, to the name behind it. */
export function behindStandIn(state: WorldState, address: string): string | undefined {
  const name = state.fakeNames.nameAt(address);
  if (name === undefined) return address;
  return genuineAddresses(state.world, name)[0];
}
