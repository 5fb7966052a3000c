import { encodeChecks } from './check-codec.ts';
import { deflate } from './deflate.ts';
import type { Mirror } from './mirror.ts';
import { checksOf } from './read-days.ts';
import { DAY_MS, dayOf } from './schema.ts';
import type { Store } from './store.ts';

/** So many days stay open, today and yesterday: the last 24 hours are read without unpacking anything. */
const OPEN_DAYS = 2;

/** Packs the checks of finished days, a day at a time. By who holds the lock. */
export async function sealAlone(store: Store, mirror: Mirror, now: number): Promise<void> {
  const firstOpen = dayOf(now) - OPEN_DAYS + 1;
  for (;;) {
    const row = await store.database.getKey('rows', IDBKeyRange.lowerBound(0));
    if (row === undefined || dayOf(row) >= firstOpen) return;
    await sealDay(store, mirror, dayOf(row));
  }
}

async function sealDay(store: Store, mirror: Mirror, day: number): Promise<void> {
  const chunk = await deflate(encodeChecks(await checksOf(store, day)));
  const rows = IDBKeyRange.bound(day * DAY_MS, (day + 1) * DAY_MS, false, true);
  const keys = await store.database.getAllKeys('rows', rows);
  await store.within(['rows', 'days'], async (transaction) => {
    void transaction.objectStore('days').put(chunk, day);
    await transaction.objectStore('rows').delete(rows);
  });
  await mirror.write('days', day, chunk);
  await mirror.remove('rows', keys);
}
