/** Too little for this long ends a body: soon enough that controls can be asked what that means. */
const STALL_MS = 8_000;
/** One that ends before has stalled if it brought too little for this long. */
const LATELY_MS = 4_000;

/** How far a body is read. */
export interface Reading {
  /** To its end or to this many bytes, whichever comes first. */
  capBytes: number;
  /** How many of its first bytes are kept. */
  keptBytes: number;
  /** Fewer bytes than this within `STALL_MS`, and it has stalled. */
  leastBytes: number;
  /** No longer than this after the question, in milliseconds; what went on coming until then counts as whole. */
  longestMs: number;
}

/**
 * Pages: enough to see a connection that is cut after 16 KB, and to compare a body that is known. What drips has stalled
 * as well as what froze: 1 kB/s is the share of eight on a line of 64 kbit/s. What comes quicker and is long is read no
 * further, and a download tells its speed.
 */
export const PAGE_READING = {
  capBytes: 65_536,
  keptBytes: 1_024,
  leastBytes: 8_192,
  longestMs: 10_000,
} as const satisfies Reading;

export interface ReadBody {
  bytes: number;
  /** The first bytes; an array, because messages between contexts carry no other. */
  begin: number[];
  /** Whether it came as far as it was to be read; false when it stalled. */
  whole: boolean;
  /** Not whole either, and no stall: its time was over before its first byte, and sooner than that tells anything. */
  unbegun?: true;
}

/**
 * Reads a response's body. Rejects when the connection breaks; a stall is no rejection but `whole: false`.
 * @param begun when it was asked for, by `performance.now()`
 */
export async function readBody(
  response: Response,
  { capBytes, keptBytes, leastBytes, longestMs }: Reading,
  begun: number,
): Promise<ReadBody> {
  const read: ReadBody = { bytes: 0, begin: [], whole: true };
  const reader = response.body?.getReader();
  if (reader === undefined) return read;
  const first = new Uint8Array(keptBytes);
  const answeredAt = performance.now();
  const arrivals: Arrival[] = [];
  const stallsAt = (ms: number) => {
    return (lastEnoughAt(arrivals, (leastBytes * ms) / STALL_MS) ?? answeredAt) + ms;
  };
  const endsAt = begun + longestMs;
  try {
    while (read.bytes < capBytes) {
      const leftMs = Math.min(stallsAt(STALL_MS), endsAt) - performance.now();
      const chunk = await within(leftMs, reader.read());
      if (chunk === 'over') {
        const hasStalled = endsAt >= stallsAt(STALL_MS) || endsAt >= stallsAt(LATELY_MS);
        read.whole = read.bytes > 0 && !hasStalled;
        if (read.bytes === 0 && !hasStalled) read.unbegun = true;
        break;
      }
      if (chunk.done) break;
      if (read.bytes < keptBytes) {
        first.set(chunk.value.subarray(0, keptBytes - read.bytes), read.bytes);
      }
      read.bytes += chunk.value.byteLength;
      arrivals.push({ at: performance.now(), bytes: chunk.value.byteLength });
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  read.begin = [...first.subarray(0, Math.min(read.bytes, keptBytes))];
  return read;
}

interface Arrival {
  at: number;
  bytes: number;
}

/** The latest moment since which enough has come; undefined: so much has not come at all. */
function lastEnoughAt(arrivals: readonly Arrival[], enoughBytes: number): number | undefined {
  let bytes = 0;
  return arrivals.findLast((arrival) => {
    bytes += arrival.bytes;
    return bytes >= enoughBytes;
  })?.at;
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
