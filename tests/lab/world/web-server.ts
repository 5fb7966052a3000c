import { createServer as createHttpServer } from 'node:http';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { createServer, type Server, type Socket } from 'node:net';
import { resetsOnAccept } from './censor/address.ts';
import { interfere, sniActionFor } from './censor/sni.ts';
import { readClientHello } from './client-hello.ts';
import type { ConnectionEntry } from './journal.ts';
import { type Origin, respond } from './respond.ts';
import { siteAt, type WorldState } from './state.ts';

/** Serves every site of the world on ports 80 and 443 of all of its addresses. */
export async function serveWeb(state: WorldState): Promise<void> {
  const connections = new WeakMap<object, Origin>();
  const plain = createHttpServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    respond(state, originOf(connections, request.socket), request, response);
  });
  const secure = new SecureSites(state);
  await listen(
    createServer((socket) => {
      const entry = accept(state, socket, 80);
      if (entry === undefined) return;
      connections.set(socket, originFor(entry, socket, false));
      socket.once('data', (bytes) => {
        entry.firstBytes = bytes.toString('latin1');
        socket.pause();
        socket.unshift(bytes);
        plain.emit('connection', socket);
        socket.resume();
      });
    }),
    80,
  );
  await listen(
    createServer((socket) => {
      const entry = accept(state, socket, 443);
      if (entry !== undefined) awaitHello(state, socket, entry, secure);
    }),
    443,
  );
}

function accept(state: WorldState, socket: Socket, port: number): ConnectionEntry | undefined {
  socket.on('error', () => socket.destroy());
  const address = socket.localAddress ?? '';
  const entry: ConnectionEntry = state.journal.add({
    kind: 'connection',
    at: Date.now(),
    id: state.journal.nextConnection(),
    address,
    port,
  });
  if (!resetsOnAccept(state.world.address, address, port)) return entry;
  entry.interference = 'reset after accept';
  socket.resetAndDestroy();
  return undefined;
}

/** Collects bytes until the whole ClientHello is there, then lets the censor decide. */
function awaitHello(
  state: WorldState,
  socket: Socket,
  entry: ConnectionEntry,
  secure: SecureSites,
): void {
  let bytes = Buffer.alloc(0);
  const onData = (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    const hello = readClientHello(bytes);
    if (hello.state === 'incomplete') return;
    socket.off('data', onData);
    if (hello.state === 'foreign') {
      socket.destroy();
      return;
    }
    entry.sni = hello.name;
    const action = sniActionFor(state.world.sni, hello.name);
    if (action !== undefined) entry.interference = action;
    if (action === undefined || action === 'forge') {
      socket.pause();
      socket.unshift(bytes);
      secure.take(socket, entry, action === 'forge');
    } else {
      interfere(socket, action);
    }
  };
  socket.on('data', onData);
}

/** One TLS server a certificate: which is served is decided by address and name before TLS begins. */
class SecureSites {
  readonly #state: WorldState;
  readonly #servers = new Map<string, Promise<Http2SecureServer>>();
  readonly #origins = new Map<string, Origin>();

  constructor(state: WorldState) {
    this.#state = state;
  }

  async take(socket: Socket, entry: ConnectionEntry, forged: boolean): Promise<void> {
    const key = `${socket.remoteAddress}:${socket.remotePort}`;
    this.#origins.set(key, originFor(entry, socket, true));
    socket.once('close', () => this.#origins.delete(key));
    const names = forged ? [entry.sni ?? 'nobody'] : (siteAt(entry.address)?.certificate ?? []);
    if (names.length === 0) {
      socket.resetAndDestroy();
      return;
    }
    const server = await this.#serverFor(names, forged);
    server.emit('connection', socket);
  }

  #serverFor(names: readonly string[], forged: boolean): Promise<Http2SecureServer> {
    const key = `${forged} ${names.join(' ')}`;
    const known = this.#servers.get(key) ?? this.#create(names, forged);
    this.#servers.set(key, known);
    return known;
  }

  async #create(names: readonly string[], forged: boolean): Promise<Http2SecureServer> {
    const authority = forged ? this.#state.untrusted : this.#state.trusted;
    const leaf = await authority.leafFor(names);
    const server = createSecureServer({ allowHTTP1: true, ...leaf });
    server.on('request', (request, response) => {
      const { remoteAddress, remotePort } = request.socket;
      const origin = this.#origins.get(`${remoteAddress}:${remotePort}`);
      if (origin !== undefined) respond(this.#state, origin, request, response);
    });
    server.on('sessionError', () => {});
    server.on('tlsClientError', () => {});
    return server;
  }
}

function originFor(entry: ConnectionEntry, socket: Socket, secure: boolean): Origin {
  const clientAddress = socket.remoteAddress ?? '';
  return { connection: entry.id, address: entry.address, clientAddress, secure };
}

function originOf(origins: WeakMap<object, Origin>, socket: object): Origin {
  const origin = origins.get(socket);
  if (origin === undefined) throw new Error('A request came over a connection nobody accepted.');
  return origin;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '0.0.0.0', resolve);
  });
}
