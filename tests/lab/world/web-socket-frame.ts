/** RFC 6455, section 5.2. */
export const OPCODE = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** One frame of a WebSocket, unmasked. */
export interface Frame {
  opcode: number;
  payload: Buffer;
}

/** Takes a client's bytes in any slices and gives the frames that are whole. */
export class FrameReader {
  #pending = Buffer.alloc(0);

  read(bytes: Buffer): Frame[] {
    this.#pending = Buffer.concat([this.#pending, bytes]);
    const frames: Frame[] = [];
    for (let next = this.#next(); next !== undefined; next = this.#next()) frames.push(next);
    return frames;
  }

  #next(): Frame | undefined {
    const bytes = this.#pending;
    if (bytes.length < 2) return undefined;
    const short = bytes.readUInt8(1) & 127;
    const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
    // Clients always mask: four bytes of mask follow the length.
    const start = 2 + lengthBytes + 4;
    if (bytes.length < start) return undefined;
    const length =
      lengthBytes === 0
        ? short
        : lengthBytes === 2
          ? bytes.readUInt16BE(2)
          : Number(bytes.readBigUInt64BE(2));
    if (bytes.length < start + length) return undefined;
    const mask = bytes.subarray(start - 4, start);
    const payload = Buffer.from(bytes.subarray(start, start + length));
    for (const [index, byte] of payload.entries()) payload[index] = byte ^ (mask[index & 3] ?? 0);
    this.#pending = bytes.subarray(start + length);
    return { opcode: bytes.readUInt8(0) & 15, payload };
  }
}

/** A server's frame: final, not masked. */
export function frame(opcode: number, payload: Buffer): Buffer {
  const long = payload.length > 125;
  const head = Buffer.alloc(long ? 4 : 2);
  head.writeUInt8(128 | opcode, 0);
  head.writeUInt8(long ? 126 : payload.length, 1);
  if (long) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

/** A close frame with its code. */
export function closeFrame(code: number): Buffer {
  const payload = Buffer.alloc(2);
  payload.writeUInt16BE(code);
  return frame(OPCODE.close, payload);
}
