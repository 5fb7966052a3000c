import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Address {
  host: string;
  port: number;
}

export interface Listening {
  port: number;
  /** Takes no more connections; resolves when those that stand have got their answers. */
  close(): Promise<void>;
}

/** No request here takes longer; whoever is slower holds a connection for nothing. */
const REQUEST_TIMEOUT_MS = 20_000;
const HEADERS_TIMEOUT_MS = 10_000;
/** No header of ours comes near; Node's default is 16 KB. */
const MAX_HEADER_BYTES = 4096;

/** Serves an app. Rejects when the address is taken. Port 0 finds a free one. */
export function listen(app: Hono, { host, port }: Address): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        hostname: host,
        port,
        serverOptions: {
          maxHeaderSize: MAX_HEADER_BYTES,
          requestTimeout: REQUEST_TIMEOUT_MS,
          headersTimeout: HEADERS_TIMEOUT_MS,
        },
      },
      (info) => resolve({ port: info.port, close: () => close(server as Server) }),
    ) as Server;
    server.once('error', reject);
  });
}

function close(server: Server): Promise<void> {
  // A connection over which one question follows the other would never be idle.
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
