/** A ClientHello as far as a censor reads it: `incomplete` until enough bytes came, `foreign` if it is none. */
export type ClientHello =
  | { state: 'incomplete' }
  | { state: 'foreign' }
  | { state: 'read'; name: string | null };

/**
 * Reads the server name out of the first bytes of a connection. A ClientHello may span TCP segments and TLS records
 * (browsers send about 1.8 KB of it since post-quantum key shares).
 */
export function readClientHello(bytes: Buffer): ClientHello {
  const handshake: Buffer[] = [];
  let offset = 0;
  let complete = false;
  while (offset + 5 <= bytes.length) {
    if (bytes[offset] !== 22) return { state: 'foreign' };
    const length = bytes.readUInt16BE(offset + 3);
    handshake.push(bytes.subarray(offset + 5, offset + 5 + length));
    const body = Buffer.concat(handshake);
    if (body.length >= 4 && body.length >= 4 + body.readUIntBE(1, 3)) {
      complete = true;
      break;
    }
    offset += 5 + length;
  }
  if (bytes.length > 0 && bytes[0] !== 22) return { state: 'foreign' };
  if (!complete) return { state: 'incomplete' };
  return { state: 'read', name: serverName(Buffer.concat(handshake)) };
}

function serverName(hello: Buffer): string | null {
  // type 1, length 3, version 2, random 32
  let at = 38;
  at += 1 + hello.readUInt8(at);
  at += 2 + hello.readUInt16BE(at);
  at += 1 + hello.readUInt8(at);
  if (at + 2 > hello.length) return null;
  const end = at + 2 + hello.readUInt16BE(at);
  at += 2;
  while (at + 4 <= end) {
    const type = hello.readUInt16BE(at);
    const length = hello.readUInt16BE(at + 2);
    if (type === 0) {
      const nameLength = hello.readUInt16BE(at + 4 + 3);
      return hello.toString('latin1', at + 9, at + 9 + nameLength).toLowerCase();
    }
    at += 4 + length;
  }
  return null;
}
