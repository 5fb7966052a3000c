import type { Mirror } from './mirror.ts';
import type { Store } from './store.ts';

/** Mirrors the rows that came since it was last called. By who holds the lock. */
export async function mirrorNewRows(store: Store, mirror: Mirror): Promise<void> {
  const upTo = (await store.database.get('marks', 'mirrored')) ?? -1;
  const range = IDBKeyRange.lowerBound(upTo, true);
  const keys = await store.database.getAllKeys('rows', range);
  for (const key of keys) {
    const bytes = await store.database.get('rows', key);
    if (bytes !== undefined) await mirror.write('rows', key, bytes);
  }
  const last = keys.at(-1);
  if (last === undefined) return;
  await store.within(['marks'], async (transaction) => {
    await transaction.objectStore('marks').put(last, 'mirrored');
  });
}
