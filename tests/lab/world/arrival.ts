import type { Socket } from 'node:net';
import { ipv4Of, NAT64_PREFIX } from './address-form.ts';
import type { ConnectionEntry } from './journal.ts';
import { FOREIGN_EXIT, NAT64_EXIT } from './lab-net.ts';
import { siteAt, type WorldState } from './state.ts';
import { behindStandIn } from './tunnel.ts';
import { beyondCensor, type World } from './world.ts';

/** A connection on its way to a server of the world. */
export interface Arrival {
  socket: Socket;
  entry: ConnectionEntry;
  /** IPv4 address of the server that it is for; undefined: there is none. */
  address: string | undefined;
  port: number;
  /** As the server sees it. */
  clientAddress: string;
  country: string;
  /** Whether it came out abroad, past the censor, as a tunnel's or a proxy's. */
  isAbroad: boolean;
  /** The world's rules as they held for this connection when it was made. */
  world: World;
}

/** The rules that hold for this connection now: whoever sees its requests judges each anew. */
export function presentWorld({ world }: WorldState, { isAbroad }: Arrival): World {
  return isAbroad ? beyondCensor(world) : world;
}

/** Writes a new connection into the journal and finds out where it really goes. */
export function arrive(state: WorldState, socket: Socket, port: number): Arrival {
  const { world } = state;
  state.sockets.add(socket);
  socket.once('close', () => state.sockets.delete(socket));
  const local = socket.localAddress ?? '';
  const reached = ipv4Of(local);
  const entry = state.journal.add({
    kind: 'connection',
    at: Date.now(),
    id: state.journal.nextConnection(),
    address: reached,
    port,
  });
  if (world.tunnel) {
    return { socket, entry, port, address: behindStandIn(state, reached), ...abroad(world) };
  }
  const own = local.startsWith(NAT64_PREFIX) ? NAT64_EXIT : ipv4Of(socket.remoteAddress ?? '');
  const clientAddress = world.publicAddress ?? own;
  const { country } = world;
  return { socket, entry, port, address: reached, clientAddress, country, world, isAbroad: false };
}

/** The same connection once a proxy has made it one to `address`. */
export function throughProxy(
  arrival: Arrival,
  world: World,
  address: string | undefined,
  port: number,
): Arrival {
  return { ...arrival, address, port, ...abroad(world) };
}

/** Names of the certificate that the server at the arrival's address shows for a name in the handshake. */
export function certificateOf(arrival: Arrival, name: string | null): readonly string[] {
  const site = arrival.address === undefined ? undefined : siteAt(arrival.address);
  return site?.certificateFor?.(name) ?? site?.certificate ?? [];
}

function abroad(world: World): Pick<Arrival, 'clientAddress' | 'country' | 'world' | 'isAbroad'> {
  const { address: clientAddress, country } = FOREIGN_EXIT;
  return { clientAddress, country, world: beyondCensor(world), isAbroad: true };
}
