import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { command } from '../command.ts';
import {
  CLIENT_ADDRESS,
  CLIENT_INTERFACE,
  GATEWAY_ADDRESS,
  LINK_PREFIX,
  RESOLVER_ADDRESS,
  WORLD_INTERFACE,
} from './lab-net.ts';
import { SITES } from './sites.ts';

/** Lays a cable between the world and the client's namespace, and gives the world all addresses that it serves. */
export async function layCable(clientPid: number): Promise<void> {
  const addresses = new Set([RESOLVER_ADDRESS, ...SITES.flatMap((site) => site.addresses)]);
  await batch([
    'link set lo up',
    `link add ${WORLD_INTERFACE} type veth peer name ${CLIENT_INTERFACE} netns ${clientPid}`,
    `addr add ${GATEWAY_ADDRESS}/${LINK_PREFIX} dev ${WORLD_INTERFACE}`,
    // An IPv6 address that settles seconds later would be a network change in mid-check.
    `link set ${WORLD_INTERFACE} addrgenmode none up`,
    ...[...addresses].map((address) => `addr add ${address}/32 dev lo`),
  ]);
  await plugIn(clientPid);
}

/**
 * Gives the client its carrier, address and route, or takes all three: on a desktop the network manager does so
 * within a second of a pulled cable, and a browser says "disconnected" only then.
 */
export async function setCable(clientPid: number, state: 'plugged' | 'pulled'): Promise<void> {
  const routes = await command('nsenter', [...inClient(clientPid), 'route', 'show', 'default']);
  const isPlugged = routes.trim() !== '';
  if (state === 'plugged' && !isPlugged) await plugIn(clientPid);
  if (state === 'pulled' && isPlugged) {
    await batch(
      [`link set ${CLIENT_INTERFACE} down`, `addr flush dev ${CLIENT_INTERFACE}`],
      clientPid,
    );
  }
}

/** Bytes that passed the cable, headers included, as seen from the client. */
export async function cableBytes(): Promise<{ sent: number; received: number }> {
  const table = await readFile('/proc/self/net/dev', 'utf8');
  const line = table.split('\n').find((row) => row.trim().startsWith(`${WORLD_INTERFACE}:`));
  const columns = line?.split(':')[1]?.trim().split(/\s+/).map(Number) ?? [];
  return { sent: columns[0] ?? 0, received: columns[8] ?? 0 };
}

async function plugIn(clientPid: number): Promise<void> {
  await batch(
    [
      `addr add ${CLIENT_ADDRESS}/${LINK_PREFIX} dev ${CLIENT_INTERFACE}`,
      `link set ${CLIENT_INTERFACE} addrgenmode none up`,
      `route add default via ${GATEWAY_ADDRESS}`,
    ],
    clientPid,
  );
  // The kernel tells of a carrier up to a second late, and a browser would read that as a network change.
  const show = [...inClient(clientPid), 'link', 'show', CLIENT_INTERFACE];
  while (!(await command('nsenter', show)).includes('state UP')) await setTimeout(50);
}

function inClient(clientPid: number): string[] {
  return [`--net=/proc/${clientPid}/ns/net`, 'ip'];
}

function batch(lines: readonly string[], clientPid?: number): Promise<string> {
  const [program, ...args] = [
    ...(clientPid === undefined ? ['ip'] : ['nsenter', ...inClient(clientPid)]),
    ...['-batch', '-'],
  ];
  return command(program ?? 'ip', args, `${lines.join('\n')}\n`);
}
