import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { presentWorld } from './arrival.ts';
import { statusFor } from './censor/status.ts';
import { webSocketActionFor } from './censor/web-socket.ts';
import { nonsensical } from './nonsense.ts';
import { noteRequest, type Origin, whereTo } from './respond.ts';
import type { WebSocketService } from './site.ts';
import { siteAt, type WorldState } from './state.ts';
import { closeFrame, FrameReader, frame, OPCODE } from './web-socket-frame.ts';

/** RFC 6455, section 1.3. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Answers a WebSocket handshake as the site at that address does, and holds the conversation. */
export function shakeHands(
  state: WorldState,
  origin: Origin,
  request: IncomingMessage,
  stream: Duplex,
): void {
  stream.on('error', () => stream.destroy());
  const { host, path } = whereTo(request);
  const { address = '', socket } = origin.arrival;
  const world = presentWorld(state, origin.arrival);
  const action = webSocketActionFor(world.webSocket, host);
  if (action !== undefined) {
    origin.arrival.entry.interference = `WebSocket: ${action}`;
    if (action === 'refuse') refuse(stream, 403);
    else if (action === 'reset') socket.resetAndDestroy();
    else stream.resume();
    noteRequest(state, origin, request, action === 'refuse' ? 403 : 0);
    return;
  }
  const service = world.nonsense === null ? siteAt(address)?.webSocket : nonsensical(state.dice);
  const own = service === undefined ? 404 : statusOf(service, request, path);
  const status = statusFor(world.status, host) ?? own;
  noteRequest(state, origin, request, status);
  if (service === undefined || status !== 101) refuse(stream, status);
  else accept(service, request, stream);
}

function statusOf(service: WebSocketService, request: IncomingMessage, path: string): number {
  if (service.paths?.includes(path) === false) return 404;
  const offered = request.headers['sec-websocket-protocol']?.split(/\s*,\s*/) ?? [];
  return service.protocol === undefined || offered.includes(service.protocol) ? 101 : 400;
}

function refuse(stream: Duplex, status: number): void {
  stream.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
}

function accept(service: WebSocketService, request: IncomingMessage, stream: Duplex): void {
  const key = `${request.headers['sec-websocket-key'] ?? ''}${GUID}`;
  const proof = createHash('sha1').update(key).digest('base64');
  const protocol =
    service.protocol === undefined ? [] : [`Sec-WebSocket-Protocol: ${service.protocol}`];
  const head = [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${proof}`,
    ...protocol,
  ];
  stream.write(`${head.join('\r\n')}\r\n\r\n`);
  const reply = service.converse();
  const reader = new FrameReader();
  stream.on('data', (bytes: Buffer) => {
    for (const { opcode, payload } of reader.read(bytes)) {
      if (opcode === OPCODE.close) stream.end(closeFrame(1000));
      else if (opcode === OPCODE.ping) stream.write(frame(OPCODE.pong, payload));
      else if (opcode !== OPCODE.pong) {
        const answer = reply(payload);
        if (answer === 'close') stream.end(closeFrame(1000));
        else if (answer !== null) stream.write(frame(opcode || OPCODE.binary, answer));
      }
    }
  });
  stream.on('end', () => stream.end());
}
