import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect as connectHttp2 } from 'node:http2';
import { request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';

/** What a request came to: `failure` is node's code, `timeout`, or null. */
export interface Seen {
  status: number | null;
  headers: IncomingMessage['headers'];
  body: Buffer;
  failure: string | null;
  durationMs: number;
}

export interface Ask {
  method?: string;
  body?: Buffer;
  headers?: Record<string, string>;
  /** Also when a body is coming; 3 s unless given. */
  timeoutMs?: number;
  /** A stream to use instead of a new connection (through a proxy). */
  over?: Duplex;
}

const ca = readFileSync(process.env.LAB_CERTIFICATE ?? '/dev/null');

/** Asks over HTTP/1.1, on a connection of its own; never throws. */
export function ask(url: string, options: Ask = {}): Promise<Seen> {
  const { method = 'GET', body, headers = {}, timeoutMs = 3000, over } = options;
  const begin = performance.now();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let got: IncomingMessage | undefined;
    const done = (failure: string | null) => {
      clearTimeout(timer);
      request.destroy();
      const { statusCode: status = null, headers: received = {} } = got ?? {};
      const durationMs = performance.now() - begin;
      resolve({ status, headers: received, body: Buffer.concat(chunks), failure, durationMs });
    };
    const timer = setTimeout(() => done('timeout'), timeoutMs);
    const start = url.startsWith('https:') ? httpsRequest : httpRequest;
    const way = over === undefined ? { agent: false } : { createConnection: () => over };
    const request = start(url, { method, headers, ca, ...way }, (response) => {
      got = response;
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null));
      response.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    });
    request.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    request.end(body);
  });
}

/** Status of a GET over HTTP/2. */
export function askHttp2(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const session = connectHttp2(url, { ca });
    session.on('error', reject);
    const stream = session.request({ ':path': new URL(url).pathname });
    stream.on('response', (headers) => resolve(Number(headers[':status'])));
    stream.on('close', () => session.close());
    stream.resume();
    stream.on('error', reject);
  });
}

/** An open WebSocket's stream, or the status of the refusal, or the failure. */
export function openWebSocket(url: string, protocol?: string): Promise<Duplex | string> {
  const key = randomBytes(16).toString('base64');
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`);
  const proof = accept.digest('base64');
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': key,
    ...(protocol === undefined ? {} : { 'sec-websocket-protocol': protocol }),
  };
  return new Promise((resolve) => {
    const request = httpsRequest(url.replace('wss:', 'https:'), { headers, agent: false, ca });
    request.setTimeout(2000, () => request.destroy(new Error('timeout')));
    request.on('upgrade', (response, stream) => {
      stream.setTimeout(0);
      resolve(response.headers['sec-websocket-accept'] === proof ? stream : 'wrong proof');
    });
    request.on('response', (response) => resolve(String(response.statusCode)));
    request.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    request.end();
  });
}

/** Sends one binary message, masked, and gives the payload of the first frame that comes back. */
export function exchange(stream: Duplex, message: Buffer): Promise<Buffer> {
  const mask = randomBytes(4);
  const masked = message.map((byte, index) => byte ^ (mask[index & 3] ?? 0));
  const length =
    message.length < 126 ? [message.length] : [126, message.length >> 8, message.length & 255];
  const [first = 0, ...more] = length;
  stream.write(Buffer.concat([Buffer.from([0x82, 0x80 | first, ...more]), mask, masked]));
  return new Promise((resolve, reject) => {
    stream.once('data', (frame: Buffer) => {
      const long = (frame[1] ?? 0) === 126;
      resolve(frame.subarray(long ? 4 : 2));
    });
    stream.once('close', () => reject(new Error('closed without an answer')));
  });
}
