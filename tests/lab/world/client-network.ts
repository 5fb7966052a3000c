import { writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { command } from '../command.ts';
import { NAT64_PREFIX } from './address-form.ts';
import {
  CLIENT_ADDRESS,
  CLIENT_INTERFACE,
  CLIENT_IPV6,
  GATEWAY_ADDRESS,
  GATEWAY_IPV6,
  LINK_PREFIX,
  RESOLVER_ADDRESS,
  RESOLVER_IPV6,
  WORLD_INTERFACE,
} from './lab-net.ts';
import type { World } from './world.ts';

/** What the client's network card is like. */
type ClientNetwork = Pick<World, 'cable' | 'ipv6'>;

let present = '';
let worldHasIpv6 = false;

/**
 * Gives the client its carrier, addresses and routes, or takes all three: on a desktop the network manager does so
 * within a second of a pulled cable, and a browser says "disconnected" only then. Does nothing if nothing changes.
 */
export async function setClientNetwork(clientPid: number, network: ClientNetwork): Promise<void> {
  const { cable, ipv6 } = network;
  const wanted = `${cable} ${ipv6}`;
  if (wanted === present) return;
  if (present !== '') await takeAway(clientPid);
  present = 'nothing';
  if (cable === 'pulled') {
    await ipBatch([`link set ${CLIENT_INTERFACE} down`], clientPid);
  } else {
    await plugIn(clientPid, ipv6);
  }
  present = wanted;
}

/** Routes of IPv6 stay when its addresses go. */
async function takeAway(clientPid: number): Promise<void> {
  const four = await command('nsenter', [...inClient(clientPid), 'route', 'show', 'default']);
  const six = await command('nsenter', [...inClient(clientPid), '-6', 'route', 'show', 'default']);
  const routes = [four.trim() && '0.0.0.0/0', six.trim() && '::/0'].filter((one) => one !== '');
  const lines = routes.map((route) => `route del ${route}`);
  await ipBatch([...lines, `addr flush dev ${CLIENT_INTERFACE}`], clientPid);
}

async function plugIn(clientPid: number, ipv6: World['ipv6']): Promise<void> {
  if (ipv6 !== 'none') await giveWorldIpv6();
  const link = `link set ${CLIENT_INTERFACE} addrgenmode none up`;
  const four = [
    `addr add ${CLIENT_ADDRESS}/${LINK_PREFIX} dev ${CLIENT_INTERFACE}`,
    link,
    `route add default via ${GATEWAY_ADDRESS}`,
  ];
  const six = [
    link,
    `addr add fe80::2/64 dev ${CLIENT_INTERFACE} nodad`,
    `addr add ${CLIENT_IPV6} dev ${CLIENT_INTERFACE} nodad`,
    `route add ::/0 via ${GATEWAY_IPV6} dev ${CLIENT_INTERFACE}`,
  ];
  const lines = { none: four, dead: [...four, ...six], nat64: six }[ipv6];
  await ipBatch(lines, clientPid);
  await nameResolver(ipv6 === 'nat64' ? RESOLVER_IPV6 : RESOLVER_ADDRESS);
  // The kernel tells of a carrier up to a second late, and a browser would read that as a network change.
  const show = [...inClient(clientPid), 'link', 'show', CLIENT_INTERFACE];
  while (!(await command('nsenter', show)).includes('state UP')) await setTimeout(50);
}

/** Only for worlds that need it: a machine without IPv6 can still run all others. */
async function giveWorldIpv6(): Promise<void> {
  if (worldHasIpv6) return;
  await ipBatch([
    `addr add ${GATEWAY_IPV6}/64 dev ${WORLD_INTERFACE} nodad`,
    `addr add ${RESOLVER_IPV6}/128 dev lo nodad`,
    `route add local ${NAT64_PREFIX}/96 dev lo`,
    // The way back; the client's is the only network there.
    `route add 2000::/3 via fe80::2 dev ${WORLD_INTERFACE}`,
  ]);
  worldHasIpv6 = true;
}

let named = RESOLVER_ADDRESS;

/** The lab's own file lies over the machine's (`internet.ts`), so that this stays inside. */
async function nameResolver(address: string): Promise<void> {
  if (address === named) return;
  await writeFile('/etc/resolv.conf', `nameserver ${address}\noptions timeout:5 attempts:2\n`);
  named = address;
}

/** Runs `ip` on many lines, in the world or in the client's namespace. */
export function ipBatch(lines: readonly string[], clientPid?: number): Promise<string> {
  const [program, ...args] = [
    ...(clientPid === undefined ? ['ip'] : ['nsenter', ...inClient(clientPid)]),
    ...['-batch', '-'],
  ];
  return command(program ?? 'ip', args, `${lines.join('\n')}\n`);
}

function inClient(clientPid: number): string[] {
  return [`--net=/proc/${clientPid}/ns/net`, 'ip'];
}
