import type { Mirror } from './mirror.ts';
import type { Store } from './store.ts';

/** Mirrors the rows that came since it was last called. By who holds the lock. */
export async function mirrorNewRows(store: Store, mirror: Mirror, now: number): Promise<void> {
  const mark = (await store.database.get('marks', 'mirrored')) ?? -1;
  // The clock was ahead when it was set: what came since may lie before it.
  const upTo = mark > now ? -1 : mark;
  const keys = await store.database.getAllKeys('rows', IDBKeyRange.lowerBound(upTo, true));
  const mirrored = keys.length > 1 ? await mirror.sizes('rows') : new Map<number, number>();
  for (const key of keys) {
    if ((mirrored.get(key) ?? 0) > 0) continue;
    const bytes = await store.database.get('rows', key);
    if (bytes !== undefined) await mirror.write('rows', key, bytes);
  }
  const last = keys.findLast((key) => key <= now);
  if (last === undefined) return;
  await store.within(['marks'], async (transaction) => {
    await transaction.objectStore('marks').put(last, 'mirrored');
  });
}
