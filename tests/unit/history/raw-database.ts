import { openDB } from 'idb';
import { encodeChecks } from '../../../lib/history/check-codec.ts';
import { openHistory } from '../../../lib/history/history.ts';
import { DATABASE, VERSION } from '../../../lib/history/schema.ts';
import type { Check } from '../../../lib/words/check.ts';

/** Puts rows into the database behind the history's back: what it derived is stale then. */
export async function putRows(
  rows: Iterable<readonly [number, unknown]>,
  store = 'rows',
): Promise<void> {
  (await openHistory()).close();
  const raw = await openDB(DATABASE, VERSION);
  const transaction = raw.transaction([store, 'marks'], 'readwrite');
  for (const [key, row] of rows) void transaction.objectStore(store).put(row, key);
  void transaction.objectStore('marks').delete('derived');
  await transaction.done;
  raw.close();
}

/** A check as a row. */
export function asRow(check: Check): readonly [number, Uint8Array] {
  return [check.startedAt, encodeChecks([check])];
}

/** All that a store holds, by key. */
export async function dump(store: string): Promise<Map<unknown, unknown>> {
  const raw = await openDB(DATABASE);
  try {
    const transaction = raw.transaction(store);
    const [keys, values] = await Promise.all([
      transaction.store.getAllKeys(),
      transaction.store.getAll(),
    ]);
    return new Map(keys.map((key, index) => [JSON.stringify(key), values[index]]));
  } finally {
    raw.close();
  }
}

/** All that follows from the checks. */
export async function dumpDerived(): Promise<unknown> {
  const stores = ['summary', 'hours', 'networks', 'incidents'];
  return Object.fromEntries(
    await Promise.all(stores.map(async (name) => [name, await dump(name)] as const)),
  );
}
