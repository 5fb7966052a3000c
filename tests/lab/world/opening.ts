import type { Socket } from 'node:net';
import { readClientHello } from './client-hello.ts';

/** What a client says first: a TLS hello or plain HTTP, with the name that it carries. */
export interface Opening {
  kind: 'tls' | 'plain';
  name: string | null;
  bytes: Buffer;
}

/** Nobody's request head is longer. */
const HEAD_LIMIT_BYTES = 16_384;

/**
 * Waits until a connection has said enough to be judged, then gives it back as if nothing had been read. Does not
 * call `then` if the client leaves before.
 */
export function readOpening(socket: Socket, then: (opening: Opening) => void): void {
  let bytes = Buffer.alloc(0);
  const onData = (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    const opening = openingOf(bytes);
    if (opening === undefined) return;
    socket.off('data', onData);
    socket.pause();
    socket.unshift(bytes);
    then(opening);
  };
  socket.on('data', onData);
  // A proxy may have paused it.
  socket.resume();
}

function openingOf(bytes: Buffer): Opening | undefined {
  const hello = readClientHello(bytes);
  if (hello.state === 'read') return { kind: 'tls', name: hello.name, bytes };
  if (hello.state === 'incomplete') return undefined;
  const head = bytes.toString('latin1');
  if (!head.includes('\r\n\r\n') && bytes.length < HEAD_LIMIT_BYTES) return undefined;
  const host = /^host:[ \t]*([^\s:]+)/im.exec(head)?.[1];
  return { kind: 'plain', name: host?.toLowerCase() ?? null, bytes };
}
