import type { IDBPTransaction } from 'idb';
import type { Check } from '../words/check.ts';
import { decodeChecks } from './check-codec.ts';
import { inflate } from './deflate.ts';
import { type Bytes, DAY_MS, dayOf, type HistorySchema } from './schema.ts';
import type { Store } from './store.ts';

/** The checks of one day, oldest first. */
export interface Day {
  /** Days since the epoch, UTC. */
  day: number;
  checks: Check[];
}

const LAST_DAY = Number.MAX_SAFE_INTEGER / DAY_MS;

/** The checks of the first day from `day` on that has any; null when none has. */
export async function dayFrom(store: Store, day: number): Promise<Day | null> {
  const found = await store.read(async (database) => {
    const transaction = database.transaction(['rows', 'days']);
    const [sealed, row] = await Promise.all([
      transaction.objectStore('days').getKey(IDBKeyRange.lowerBound(day)),
      transaction.objectStore('rows').getKey(IDBKeyRange.lowerBound(day * DAY_MS)),
    ]);
    const first = Math.min(sealed ?? LAST_DAY, row === undefined ? LAST_DAY : dayOf(row));
    return first === LAST_DAY ? null : { day: first, bytes: await bytesOf(transaction, first) };
  });
  return found === null ? null : { day: found.day, checks: await checksIn(found.bytes) };
}

/** The checks of the last day before `day` that has any; null when none has. */
export async function dayBefore(store: Store, day: number): Promise<Day | null> {
  const found = await lastDayBefore(store, day);
  return found === null ? null : { day: found, checks: await checksOf(store, found) };
}

/** The last day before `day` that has checks; null when none has. */
export function lastDayBefore(store: Store, day: number): Promise<number | null> {
  return store.read(async (database) => {
    const transaction = database.transaction(['rows', 'days']);
    const [sealed, row] = await Promise.all([
      transaction.objectStore('days').openKeyCursor(IDBKeyRange.upperBound(day, true), 'prev'),
      transaction
        .objectStore('rows')
        .openKeyCursor(IDBKeyRange.upperBound(day * DAY_MS, true), 'prev'),
    ]);
    const last = Math.max(sealed?.key ?? -1, row === null ? -1 : dayOf(row.key));
    return last === -1 ? null : last;
  });
}

/** All checks of one day, sealed or not, oldest first. */
export async function checksOf(store: Store, day: number): Promise<Check[]> {
  const bytes = await store.read((database) =>
    bytesOf(database.transaction(['rows', 'days']), day),
  );
  return checksIn(bytes);
}

interface BytesOfDay {
  sealed: Bytes | undefined;
  rows: Bytes[];
}

async function bytesOf(
  transaction: IDBPTransaction<HistorySchema, ('rows' | 'days')[]>,
  day: number,
): Promise<BytesOfDay> {
  const range = IDBKeyRange.bound(day * DAY_MS, (day + 1) * DAY_MS, false, true);
  const [sealed, rows] = await Promise.all([
    transaction.objectStore('days').get(day),
    transaction.objectStore('rows').getAll(range),
  ]);
  return { sealed, rows };
}

async function checksIn({ sealed, rows }: BytesOfDay): Promise<Check[]> {
  const inRows = rows.flatMap(readable);
  if (sealed === undefined) return inRows;
  const inChunk = await unsealed(sealed);
  if (inRows.length === 0) return inChunk;
  // A row of a sealed day was written after it was sealed.
  const byTime = new Map([...inChunk, ...inRows].map((check) => [check.startedAt, check]));
  return [...byTime.values()].sort((a, b) => a.startedAt - b.startedAt);
}

/** The checks of a sealed day. One that is damaged has none. */
export async function unsealed(chunk: Bytes): Promise<Check[]> {
  try {
    return readable(await inflate(chunk));
  } catch (error) {
    console.error('History: a day cannot be read.', error);
    return [];
  }
}

/** The checks in bytes that are whole. Others, as a program from outside may leave them, are passed over. */
export function readable(bytes: unknown): Check[] {
  try {
    return decodeChecks(bytes as Uint8Array);
  } catch {
    return [];
  }
}

/** Every day with checks from the day of `from` on, oldest first; one at a time in memory. */
export async function* daysFrom(store: Store, from: number): AsyncGenerator<Day> {
  let day = await dayFrom(store, dayOf(from));
  while (day !== null) {
    yield day;
    day = await dayFrom(store, day.day + 1);
  }
}
