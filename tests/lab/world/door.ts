import { createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Arrival, arrive } from './arrival.ts';
import { resetsOnAccept } from './censor/address.ts';
import { interfere, isTakenOver, sniActionFor } from './censor/sni.ts';
import { InterferedStream } from './censor/stream.ts';
import { streamActionFor } from './censor/stream-rule.ts';
import { failsAtRandom } from './censor/unreliable.ts';
import { blurtedAtOnce } from './nonsense.ts';
import { type Opening, readOpening } from './opening.ts';
import type { WorldState } from './state.ts';
import type { WebServer } from './web-server.ts';

/**
 * The way of every connection: accepted, judged by address, by its first words, then on a stream that may be
 * tampered with to the site that it is for.
 */
export class Door {
  readonly #state: WorldState;
  readonly #web: WebServer;

  constructor(state: WorldState, web: WebServer) {
    this.#state = state;
    this.#web = web;
  }

  /** Takes connections to any address of the world on this port. */
  async open(port: number): Promise<void> {
    const enter = (socket: Socket) => this.enter(arrive(this.#state, socket, port));
    await listen(port, '0.0.0.0', enter);
    await listen(port, '::', enter).catch((error: NodeJS.ErrnoException) => {
      // A machine without IPv6 can run every world that has none.
      if (error.code !== 'EAFNOSUPPORT' && error.code !== 'EADDRNOTAVAIL') throw error;
    });
  }

  /** Leads a connection to its site, past the rules that hold for it. */
  enter(arrival: Arrival): void {
    const { socket, entry, address, port, world } = arrival;
    socket.on('error', () => socket.destroy());
    if (address === undefined) {
      socket.resetAndDestroy();
    } else if (resetsOnAccept(world.address, address, port)) {
      entry.interference = 'reset after accept';
      socket.resetAndDestroy();
    } else {
      const failure = failsAtRandom(world.unreliable, this.#state.dice, socket);
      if (failure !== undefined) entry.interference = `chance: ${failure}`;
      else readOpening(socket, (opening) => this.#judge(arrival, opening));
    }
  }

  #judge(arrival: Arrival, opening: Opening): void {
    const { socket, entry, world } = arrival;
    if (opening.kind === 'plain') {
      entry.firstBytes = opening.bytes.toString('latin1');
      this.#web.takePlain(arrival, this.#stream(arrival, opening.name));
      return;
    }
    entry.sni = opening.name;
    socket.once('close', () => {
      entry.handshakeOverAt ??= Date.now();
    });
    const blurted = blurtedAtOnce(world.nonsense, this.#state.dice);
    if (blurted !== undefined) {
      entry.interference = 'nonsense';
      socket.end(blurted);
      return;
    }
    if (this.#state.ban.meets(world.ban, opening.name, Date.now())) {
      entry.interference = 'ban';
      interfere(socket, 'silence');
      return;
    }
    const action = sniActionFor(world.sni, opening.name, this.#state.turns.next(opening.name));
    if (action !== undefined) entry.interference = action;
    if (action !== undefined && !isTakenOver(action)) interfere(socket, action);
    else this.#web.takeSecure(arrival, this.#stream(arrival, opening.name), action);
  }

  #stream({ socket, entry, address, world }: Arrival, name: string | null): Duplex {
    const action = streamActionFor(world.stream, name, address ?? '');
    if (action === undefined) return socket;
    entry.interference = action.kind;
    return new InterferedStream(socket, action);
  }
}

function listen(port: number, host: string, enter: (socket: Socket) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer(enter);
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host === '::' }, resolve);
  });
}
