import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttp2Server, type ServerHttp2Session } from 'node:http2';
import type { Duplex } from 'node:stream';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';
import { type Arrival, certificateOf } from './arrival.ts';
import { type Origin, respond } from './respond.ts';
import type { WorldState } from './state.ts';
import { shakeHands } from './web-socket.ts';

const KEEP_ALIVE_MS = 60_000;
/** Busy servers send small TLS records, so that a page begins to show before 16 KB of it are there. */
const RECORD_BYTES = 4096;

/** Serves every site of the world, over streams that the door lets through. */
export class WebServer {
  readonly #state: WorldState;
  readonly #contexts = new Map<string, Promise<SecureContext>>();
  /** By stream (HTTP/1.1) or session (HTTP/2). */
  readonly #origins = new WeakMap<object, Origin>();
  readonly #http = createHttpServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  readonly #http2 = createHttp2Server();

  constructor(state: WorldState) {
    this.#state = state;
    this.#http.on('request', (request, response) => {
      const origin = this.#origins.get(request.socket);
      if (origin !== undefined) void respond(state, origin, request, response);
    });
    this.#http.on('upgrade', (request, stream) => {
      const origin = this.#origins.get(request.socket);
      if (origin !== undefined) shakeHands(state, origin, request, stream);
    });
    this.#http.on('clientError', (_error, stream) => stream.destroy());
    this.#http2.on('request', (request, response) => {
      const session = request.stream.session;
      const origin = session === undefined ? undefined : this.#origins.get(session);
      if (origin !== undefined) void respond(state, origin, request, response);
    });
    this.#http2.on('sessionError', () => {});
  }

  /** Serves plain HTTP on a stream whose first bytes are still to be read. */
  takePlain(arrival: Arrival, stream: Duplex): void {
    this.#origins.set(stream, { arrival, secure: false });
    this.#http.emit('connection', stream);
    stream.resume();
  }

  /** Serves TLS, by the site's own authority, or by that of whoever takes the connection over. */
  async takeSecure(
    arrival: Arrival,
    stream: Duplex,
    taken: 'forge' | 'inspect' | undefined,
  ): Promise<void> {
    const name = arrival.entry.sni ?? null;
    const names = taken === 'forge' ? [name ?? 'nobody'] : certificateOf(arrival, name);
    if (names.length === 0) {
      arrival.socket.resetAndDestroy();
      return;
    }
    const secureContext = await this.#contextFor(names, taken);
    const secure = new TLSSocket(stream, {
      isServer: true,
      secureContext,
      ALPNProtocols: ['h2', 'http/1.1'],
    });
    secure.setMaxSendFragment(RECORD_BYTES);
    secure.on('error', () => stream.destroy());
    secure.once('secure', () => {
      arrival.entry.handshakeOverAt ??= Date.now();
      const origin = { arrival, secure: true };
      if (secure.alpnProtocol === 'h2') {
        const remember = (session: ServerHttp2Session) => {
          this.#origins.set(session, origin);
          session.on('error', () => {});
        };
        this.#http2.once('session', remember);
        this.#http2.emit('connection', secure);
        // Only a TLS server says so to its sockets; a session waits for it.
        secure.emit('secureConnect');
        // The session is there by now, or will never be.
        this.#http2.off('session', remember);
      } else {
        this.#origins.set(secure, origin);
        this.#http.emit('connection', secure);
      }
    });
  }

  #contextFor(
    names: readonly string[],
    taken: 'forge' | 'inspect' | undefined,
  ): Promise<SecureContext> {
    const key = `${taken} ${names.join(' ')}`;
    const { trusted, untrusted, added } = this.#state;
    const authority = taken === undefined ? trusted : { forge: untrusted, inspect: added }[taken];
    const known = this.#contexts.get(key) ?? authority.leafFor(names).then(createSecureContext);
    this.#contexts.set(key, known);
    return known;
  }
}
