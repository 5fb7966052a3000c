/** A `resPQ` has about a hundred bytes; a longer frame is not for us and not worth memory. */
const MAX_FRAME_BYTES = 4096;
const LENGTH_BYTES = 4;

/** Puts a payload into one frame of the intermediate transport: its length (uint32, little endian), then itself. */
export function encodeFrame(payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(LENGTH_BYTES + payload.length);
  new DataView(frame.buffer).setUint32(0, payload.length, true);
  frame.set(payload, LENGTH_BYTES);
  return frame;
}

/** Takes pieces of a stream as they come and gives the payloads that are whole, or null for good once it is malformed. */
export type FrameReader = (piece: Uint8Array) => Uint8Array[] | null;

/** Reads intermediate frames wherever the pieces are cut. Holds at most one frame and the piece at hand. */
export function startFrameReader(): FrameReader {
  let pending: Uint8Array = new Uint8Array(0);
  let malformed = false;
  return (piece) => {
    if (malformed) return null;
    pending = joined(pending, piece);
    const payloads: Uint8Array[] = [];
    while (pending.length >= LENGTH_BYTES) {
      const length = new DataView(pending.buffer, pending.byteOffset).getUint32(0, true);
      if (length > MAX_FRAME_BYTES) {
        malformed = true;
        return null;
      }
      if (pending.length < LENGTH_BYTES + length) break;
      payloads.push(pending.slice(LENGTH_BYTES, LENGTH_BYTES + length));
      pending = pending.subarray(LENGTH_BYTES + length);
    }
    return payloads;
  };
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  const whole = new Uint8Array(left.length + right.length);
  whole.set(left);
  whole.set(right, left.length);
  return whole;
}
