import type { Socket } from 'node:net';

/** Where a SOCKS client wants to go: a name or an IPv4 address. */
export interface SocksRequest {
  host: string;
  port: number;
}

const VERSION = 5;
/** RFC 1928: connect; address types. */
const CONNECT = 1;
const IPV4 = 1;
const NAME = 3;

/**
 * Holds the server's half of a SOCKS5 conversation without a password up to the request. `answer` says whether the
 * place exists; after that the socket carries the client's own bytes.
 */
export function readSocksRequest(
  socket: Socket,
  then: (request: SocksRequest, answer: (reachable: boolean) => void) => void,
): void {
  let bytes = Buffer.alloc(0);
  let greeted = false;
  const onData = (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    if (!greeted && bytes.length >= 2 && bytes.length >= 2 + bytes.readUInt8(1)) {
      bytes = bytes.subarray(2 + bytes.readUInt8(1));
      greeted = true;
      socket.write(Buffer.from([VERSION, 0]));
    }
    if (!greeted || bytes.length < 5) return;
    const request = requestIn(bytes);
    if (request === 'incomplete') return;
    socket.off('data', onData);
    socket.pause();
    if (request === 'unknown') {
      socket.end(reply(7));
      return;
    }
    socket.unshift(bytes.subarray(request.length));
    then(request, (reachable) => {
      if (reachable) socket.write(reply(0));
      else socket.end(reply(4));
    });
  };
  socket.on('data', onData);
}

function requestIn(bytes: Buffer): (SocksRequest & { length: number }) | 'incomplete' | 'unknown' {
  const [version, command, , type] = bytes;
  if (version !== VERSION || command !== CONNECT) return 'unknown';
  if (type !== IPV4 && type !== NAME) return 'unknown';
  const start = type === IPV4 ? 4 : 5;
  const end = start + (type === IPV4 ? 4 : bytes.readUInt8(4));
  if (bytes.length < end + 2) return 'incomplete';
  const place = bytes.subarray(start, end);
  const host = type === IPV4 ? [...place].join('.') : place.toString('latin1').toLowerCase();
  return { host, port: bytes.readUInt16BE(end), length: end + 2 };
}

/** Code 0: connected; 4: host unreachable; 7: command not supported. The bound address says nothing. */
function reply(code: number): Buffer {
  return Buffer.from([VERSION, code, 0, IPV4, 0, 0, 0, 0, 0, 0]);
}
