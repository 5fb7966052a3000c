import { readFile } from 'node:fs/promises';
import { command } from '../command.ts';
import { ipBatch } from './client-network.ts';
import {
  CLIENT_INTERFACE,
  FAKE_IP_NETWORK,
  GATEWAY_ADDRESS,
  LINK_PREFIX,
  PROXY_ADDRESS,
  RESOLVER_ADDRESS,
  WORLD_INTERFACE,
} from './lab-net.ts';
import { SITES } from './sites.ts';

/** Packets wait so long for a slow line before they are lost: a home router's full queue. */
const QUEUE_MS = 1500;

/** Lays a cable between the world and the client's namespace, and gives the world all addresses that it serves. */
export async function layCable(clientPid: number): Promise<void> {
  const addresses = new Set([RESOLVER_ADDRESS, PROXY_ADDRESS]);
  for (const site of SITES) for (const address of site.addresses) addresses.add(address);
  await ipBatch([
    'link set lo up',
    `link add ${WORLD_INTERFACE} type veth peer name ${CLIENT_INTERFACE} netns ${clientPid}`,
    `addr add ${GATEWAY_ADDRESS}/${LINK_PREFIX} dev ${WORLD_INTERFACE}`,
    // An IPv6 address that settles seconds later would be a network change in mid-check.
    `link set ${WORLD_INTERFACE} addrgenmode none up`,
    ...[...addresses].map((address) => `addr add ${address}/32 dev lo`),
    `route add local ${FAKE_IP_NETWORK} dev lo`,
  ]);
}

let narrowedTo: number | null = null;

/** Gives the line a speed, the same each way; null: as much as the machine can. */
export async function narrowLine(
  clientPid: number,
  kilobitsPerSecond: number | null,
): Promise<void> {
  if (kilobitsPerSecond === narrowedTo) return;
  const inClient = [`--net=/proc/${clientPid}/ns/net`, 'tc'];
  for (const [program, args, device] of [
    ['tc', [], WORLD_INTERFACE],
    ['nsenter', inClient, CLIENT_INTERFACE],
  ] as const) {
    const change =
      kilobitsPerSecond === null
        ? ['qdisc', 'del', 'dev', device, 'root']
        : ['qdisc', 'replace', 'dev', device, 'root', 'tbf', ...tokens(kilobitsPerSecond)];
    await command(program, [...args, ...change]);
  }
  narrowedTo = kilobitsPerSecond;
}

function tokens(kilobitsPerSecond: number): string[] {
  // Two full packets at once, as small as a bucket can be.
  return ['rate', `${kilobitsPerSecond}kbit`, 'burst', '3200', 'latency', `${QUEUE_MS}ms`];
}

/** Bytes that passed the cable, headers included, as seen from the client. */
export async function cableBytes(): Promise<{ sent: number; received: number }> {
  const table = await readFile('/proc/self/net/dev', 'utf8');
  const line = table.split('\n').find((row) => row.trim().startsWith(`${WORLD_INTERFACE}:`));
  const columns = line?.split(':')[1]?.trim().split(/\s+/).map(Number) ?? [];
  return { sent: columns[0] ?? 0, received: columns[8] ?? 0 };
}
