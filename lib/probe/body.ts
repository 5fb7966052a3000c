/** No byte for this long ends a body: soon enough that controls can be asked what that means. */
const STALL_MS = 8_000;

/** How far a body is read. */
export interface Reading {
  /** To its end or to this many bytes, whichever comes first. */
  capBytes: number;
  /** How many of its first bytes are kept. */
  keptBytes: number;
  /** No longer than this after the question, in milliseconds; what was read by then counts as whole. */
  longestMs?: number;
}

/** Pages: enough to see a connection that is cut after 16 KB, and to compare a body that is known. */
export const PAGE_READING: Reading = { capBytes: 65_536, keptBytes: 1_024 };

export interface ReadBody {
  bytes: number;
  /** The first bytes; an array, because messages between contexts carry no other. */
  begin: number[];
  /** Whether it came as far as it was to be read; false when it stalled. */
  whole: boolean;
}

/**
 * Reads a response's body. Rejects when the connection breaks; a stall is no rejection but `whole: false`.
 * @param begun when it was asked for, by `performance.now()`
 */
export async function readBody(
  response: Response,
  { capBytes, keptBytes, longestMs = Number.POSITIVE_INFINITY }: Reading,
  begun: number,
): Promise<ReadBody> {
  const read: ReadBody = { bytes: 0, begin: [], whole: true };
  const reader = response.body?.getReader();
  if (reader === undefined) return read;
  const first = new Uint8Array(keptBytes);
  try {
    while (read.bytes < capBytes) {
      const leftMs = longestMs - (performance.now() - begun);
      const chunk = await within(Math.min(STALL_MS, leftMs), reader.read());
      if (chunk === 'over') {
        read.whole = leftMs < STALL_MS;
        break;
      }
      if (chunk.done) break;
      if (read.bytes < keptBytes) {
        first.set(chunk.value.subarray(0, keptBytes - read.bytes), read.bytes);
      }
      read.bytes += chunk.value.byteLength;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  read.begin = [...first.subarray(0, Math.min(read.bytes, keptBytes))];
  return read;
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | 'over'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<'over'>((resolve) => {
    timer = setTimeout(resolve, ms, 'over');
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
