/** Pages are read to the end or to this many bytes, whichever comes first. */
const CAP_BYTES = 65_536;
/** No byte for this long ends a body. */
const STALL_MS = 10_000;
/** As much of a body as a known one may have, to compare it. */
const COMPARED_BYTES = 256;

export interface ReadBody {
  bytes: number;
  /** The first bytes, at most 256; an array, because messages between contexts carry no other. */
  begin: number[];
  /** Whether it came to its end or to our cap; false when it stalled. */
  whole: boolean;
}

/** Reads a response's body. Rejects when the connection breaks; a stall is no rejection but `whole: false`. */
export async function readBody(response: Response): Promise<ReadBody> {
  const read: ReadBody = { bytes: 0, begin: [], whole: true };
  const reader = response.body?.getReader();
  if (reader === undefined) return read;
  const first = new Uint8Array(COMPARED_BYTES);
  try {
    while (read.bytes < CAP_BYTES) {
      const chunk = await withinStall(reader.read());
      if (chunk === 'stalled') {
        read.whole = false;
        break;
      }
      if (chunk.done) break;
      if (read.bytes < COMPARED_BYTES) {
        first.set(chunk.value.subarray(0, COMPARED_BYTES - read.bytes), read.bytes);
      }
      read.bytes += chunk.value.byteLength;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  read.begin = [...first.subarray(0, Math.min(read.bytes, COMPARED_BYTES))];
  return read;
}

async function withinStall<T>(work: Promise<T>): Promise<T | 'stalled'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stalled = new Promise<'stalled'>((resolve) => {
    timer = setTimeout(resolve, STALL_MS, 'stalled');
  });
  try {
    return await Promise.race([work, stalled]);
  } finally {
    clearTimeout(timer);
  }
}
