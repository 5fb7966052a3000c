import * as v from 'valibot';
import { command } from '../command.ts';
import { type AddressRule, filterStatements } from './censor/address.ts';
import { WORLD_INTERFACE } from './lab-net.ts';
import type { World } from './world.ts';

const setSchema = v.object({
  nftables: v.array(
    v.object({
      set: v.optional(
        v.object({
          elem: v.optional(
            v.array(
              v.object({
                elem: v.object({ val: v.string(), counter: v.object({ packets: v.number() }) }),
              }),
            ),
          ),
        }),
      ),
    }),
  ),
});

/** Neighbour discovery goes on, so that the client believes in its route. */
const DEAD_IPV6 = `iifname "${WORLD_INTERFACE}" meta nfproto ipv6 meta l4proto { tcp, udp } drop`;

/** A second packet of the same connection passes. */
const FIRST_SYN_LOST = `iifname "${WORLD_INTERFACE}" tcp flags & (syn | ack) == syn ip daddr . tcp sport . tcp dport != @knocked add @knocked { ip daddr . tcp sport . tcp dport } drop`;

/**
 * Replaces the packet filter. Packets from the client are counted by IPv4 address before any rule is asked; those that
 * come through NAT64 are not counted.
 */
export async function filterPackets(
  rules: readonly AddressRule[],
  line: Pick<World, 'ipv6' | 'lossPercent' | 'firstSynLost'>,
): Promise<void> {
  const dead = line.ipv6 === 'dead' ? [DEAD_IPV6] : [];
  const first = line.firstSynLost ? [FIRST_SYN_LOST] : [];
  const statements = [
    ...dead,
    ...first,
    ...lossOn('iifname', line.lossPercent),
    ...filterStatements(rules),
  ].join('\n    ');
  await command(
    'nft',
    ['-f', '-'],
    `add table inet censor
delete table inet censor
table ip ledger {
  set seen {
    type ipv4_addr
    size 65536
    flags dynamic
    counter
  }
  chain count {
    type filter hook prerouting priority -300;
  }
}
flush chain ip ledger count
add rule ip ledger count iifname "${WORLD_INTERFACE}" update @seen { ip daddr }
table inet censor {
  set knocked {
    type ipv4_addr . inet_service . inet_service
    size 65536
    flags dynamic
  }
  chain input {
    type filter hook input priority 0; policy accept;
    ${statements}
  }
  chain output {
    type filter hook output priority 0; policy accept;
    ${lossOn('oifname', line.lossPercent).join('')}
  }
}
    `,
  );
}

function lossOn(direction: 'iifname' | 'oifname', percent: number): string[] {
  if (percent === 0) return [];
  return [`${direction} "${WORLD_INTERFACE}" numgen random mod 100 < ${percent} drop`];
}

/** Packets that the client sent since the world began or the count was cleared, by address. */
export async function packetCounts(): Promise<Record<string, number>> {
  const listed = await command('nft', ['-j', 'list', 'set', 'ip', 'ledger', 'seen']);
  const { nftables } = v.parse(setSchema, JSON.parse(listed));
  const elements = nftables.flatMap(({ set }) => set?.elem ?? []);
  return Object.fromEntries(elements.map(({ elem }) => [elem.val, elem.counter.packets]));
}

/** Starts the count anew. */
export async function clearPacketCounts(): Promise<void> {
  await command('nft', ['flush', 'set', 'ip', 'ledger', 'seen']);
}
