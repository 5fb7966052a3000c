import { createServer as createHttpServer } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { type Arrival, arrive, throughProxy } from './arrival.ts';
import type { Door } from './door.ts';
import { HTTP_PROXY_PORT, PROXY_ADDRESS, SOCKS_PROXY_PORT } from './lab-net.ts';
import { respond, whereTo } from './respond.ts';
import { readSocksRequest } from './socks.ts';
import { genuineAddresses, siteAt, type WorldState } from './state.ts';

/**
 * Two proxies in the client's home that lead abroad, past the censor: HTTP and SOCKS5. Once a proxy knows where a
 * connection is to go, that connection is one to the site itself.
 */
export async function serveProxies(state: WorldState, door: Door): Promise<void> {
  await serveHttpProxy(state, door);
  await listen(
    createServer((socket) => serveSocks(state, door, socket)),
    SOCKS_PROXY_PORT,
  );
}

function serveHttpProxy(state: WorldState, door: Door): Promise<void> {
  const arrivals = new WeakMap<object, Arrival>();
  const server = createHttpServer((request, response) => {
    const arrival = arrivals.get(request.socket);
    if (arrival === undefined) return;
    const { host } = whereTo(request);
    const port = Number(/^http:\/\/[^/]+:(\d+)/.exec(request.url ?? '')?.[1] ?? 80);
    const onward = throughProxy(arrival, state.world, addressOf(state, host), port);
    if (onward.address === undefined) response.writeHead(502).end();
    else void respond(state, { arrival: onward, secure: false }, request, response);
  });
  server.on('connection', (socket: Socket) => {
    arrivals.set(socket, arrive(state, socket, HTTP_PROXY_PORT));
    socket.on('error', () => socket.destroy());
  });
  server.on('connect', (request, stream, head) => {
    const arrival = arrivals.get(request.socket);
    const [host = '', port] = (request.url ?? '').split(':');
    const address = addressOf(state, host.toLowerCase());
    if (arrival === undefined || address === undefined) {
      stream.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    stream.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) stream.unshift(head);
    door.enter(throughProxy(arrival, state.world, address, Number(port)));
  });
  return listen(server, HTTP_PROXY_PORT);
}

function serveSocks(state: WorldState, door: Door, socket: Socket): void {
  const arrival = arrive(state, socket, SOCKS_PROXY_PORT);
  socket.on('error', () => socket.destroy());
  readSocksRequest(socket, ({ host, port }, answer) => {
    const address = addressOf(state, host);
    answer(address !== undefined);
    if (address !== undefined) door.enter(throughProxy(arrival, state.world, address, port));
  });
}

function addressOf(state: WorldState, host: string): string | undefined {
  if (siteAt(host) !== undefined) return host;
  return genuineAddresses(state.world, host)[0];
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, PROXY_ADDRESS, resolve);
  });
}
