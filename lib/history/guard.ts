import { decodeChecks } from './check-codec.ts';
import { inflate } from './deflate.ts';
import type { Mirror, MirroredStore } from './mirror.ts';
import { unsealed } from './read-days.ts';
import { type Bytes, DAY_MS, dayOf, type LostSpan } from './schema.ts';
import type { Store } from './store.ts';

/** More than the log of Chromium's database holds before a new one begins; 6 MB once kept a browser from starting. */
const FILLER_ROWS = 68;
const FILLER_ROW_BYTES = 32_768;

/**
 * Brings back what the mirror holds and the database lacks, and mirrors what it lacks itself. What cannot be brought
 * back is noted as lost. `wasCutOff`: the browser was ended while somebody wrote. By who holds the lock. @returns what was found lost now
 */
export async function guardAlone(
  store: Store,
  mirror: Mirror,
  wasCutOff: boolean,
): Promise<LostSpan[]> {
  // Firefox keeps its database another way, which filler would only make larger.
  if (wasCutOff && !import.meta.env.FIREFOX) await rotateLog(store);
  const days = await compare(store, mirror, 'days');
  const rows = await compare(store, mirror, 'rows');
  const lost = [...days.lost, ...rows.lost];
  if (days.found.size + rows.found.size + lost.length > 0) {
    await store.within(['days', 'rows', 'marks', 'lost'], async (transaction) => {
      for (const [day, bytes] of days.found) void transaction.objectStore('days').put(bytes, day);
      for (const [at, bytes] of rows.found) void transaction.objectStore('rows').put(bytes, at);
      for (const span of lost) void transaction.objectStore('lost').put(span, span.from);
      await transaction.objectStore('marks').delete('derived');
    });
  }
  await mirror.remove('days', days.broken);
  await mirror.remove('rows', rows.broken);
  await copyMissing(store, mirror, 'days');
  await copyMissing(store, mirror, 'rows');
  return lost;
}

/**
 * After a kill Chromium may go on writing to a torn log, and the start after that finds nothing (tried). So much is
 * written and deleted again that it begins a new one.
 */
async function rotateLog(store: Store): Promise<void> {
  await store.within(['staged'], async (transaction) => {
    const staged = transaction.objectStore('staged');
    for (let n = 1; n <= FILLER_ROWS; n += 1)
      void staged.put(crypto.getRandomValues(new Uint8Array(FILLER_ROW_BYTES)), -n);
  });
  await store.within(['staged'], async (transaction) => {
    await transaction.objectStore('staged').delete(IDBKeyRange.upperBound(0, true));
  });
}

interface Comparison {
  /** What only the mirror has, whole. */
  found: Map<number, Bytes>;
  /** What only the mirror has, and damaged. */
  broken: number[];
  lost: LostSpan[];
}

async function compare(store: Store, mirror: Mirror, name: MirroredStore): Promise<Comparison> {
  const kept = new Set(await store.database.getAllKeys(name));
  const isSealed = sealedIn(store);
  const comparison: Comparison = { found: new Map(), broken: [], lost: [] };
  for (const key of (await mirror.sizes(name)).keys()) {
    if (kept.has(key)) continue;
    // A row that was sealed with its day: its file should have gone then.
    const isLeftOver = name === 'rows' && (await isSealed(key));
    const bytes = isLeftOver ? null : await readWhole(mirror, name, key);
    if (bytes !== null) comparison.found.set(key, bytes);
    else comparison.broken.push(key);
    if (bytes === null && !isLeftOver) comparison.lost.push(spanOf(name, key));
  }
  return comparison;
}

/** Tells whether a check is in the chunk of its day, of which an import makes one before the day is over. */
function sealedIn(store: Store): (startedAt: number) => Promise<boolean> {
  const known = new Map<number, Set<number>>();
  return async (startedAt) => {
    const day = dayOf(startedAt);
    const times = known.get(day) ?? (await sealedTimes(store, day));
    known.set(day, times);
    return times.has(startedAt);
  };
}

async function sealedTimes(store: Store, day: number): Promise<Set<number>> {
  const chunk = await store.database.get('days', day);
  const checks = chunk === undefined ? [] : await unsealed(chunk);
  return new Set(checks.map(({ startedAt }) => startedAt));
}

/** What the mirror holds; null when it is damaged. */
async function readWhole(mirror: Mirror, name: MirroredStore, key: number): Promise<Bytes | null> {
  try {
    const bytes = await mirror.read(name, key);
    const { length } = decodeChecks(name === 'days' ? await inflate(bytes) : bytes);
    return length > 0 ? bytes : null;
  } catch {
    return null;
  }
}

function spanOf(name: MirroredStore, key: number): LostSpan {
  if (name === 'rows') return { from: key, to: key };
  return { from: key * DAY_MS, to: (key + 1) * DAY_MS - 1 };
}

async function copyMissing(store: Store, mirror: Mirror, name: MirroredStore): Promise<void> {
  const mirrored = await mirror.sizes(name);
  for (const key of await store.database.getAllKeys(name)) {
    if ((mirrored.get(key) ?? 0) > 0) continue;
    const bytes = await store.database.get(name, key);
    if (bytes !== undefined) await mirror.write(name, key, bytes);
  }
}
