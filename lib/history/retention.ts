import { APPEND_STORES } from './append.ts';
import { HOUR_MS, monthOf, monthStart } from './hour-counts.ts';
import type { Mirror } from './mirror.ts';
import { checksOf, lastDayBefore } from './read-days.ts';
import { DAY_MS, dayOf } from './schema.ts';
import type { Store, Writing } from './store.ts';

/** So far the present may lie from the checks before it, and so old these have to be. */
const LEAP_DAYS = 3;

/**
 * Deletes checks older than `keepDays` whole days (at least one), and what was derived of them: counts, and incidents that ended
 * before. An incident that reaches into what is kept stays as it was, and so does the time since when a verdict holds.
 * `now` is no further believed than checks of other days lead to it. By who holds the lock.
 */
export async function expireAlone(
  store: Store,
  mirror: Mirror,
  { now, keepDays }: { now: number; keepDays: number },
): Promise<void> {
  const first = (await believed(store, dayOf(now), keepDays)) - keepDays;
  const before = IDBKeyRange.upperBound(first, true);
  const rowsBefore = IDBKeyRange.upperBound(first * DAY_MS, true);
  const days = await store.database.getAllKeys('days', before);
  const rows = await store.database.getAllKeys('rows', rowsBefore);
  if (days.length === 0 && rows.length === 0) return;
  let gone = 0;
  for (const day of new Set([...days, ...rows.map(dayOf)]))
    gone += (await checksOf(store, day)).length;
  await mirror.remove('days', days);
  await mirror.remove('rows', rows);
  await store.within(['days', ...APPEND_STORES], async (transaction) => {
    void transaction.objectStore('days').delete(before);
    void transaction.objectStore('rows').delete(rowsBefore);
    await expireCounts(transaction, first * DAY_MS);
    await expireNetworks(transaction, first * DAY_MS);
    const summary = await transaction.objectStore('summary').get('all');
    if (summary === undefined) return;
    void transaction
      .objectStore('summary')
      .put({ ...summary, checks: summary.checks - gone }, 'all');
  });
}

/**
 * Today; where the clock has leapt, the latest day that it can be by the checks of days before. A clock that is set
 * wrong would otherwise let go of everything at once: so it has days to be set right, and of what is kept the last day
 * with checks is never in danger.
 */
async function believed(store: Store, today: number, keepDays: number): Promise<number> {
  const leap = Math.min(LEAP_DAYS, keepDays);
  const known = await lastDayBefore(store, today - leap + 1);
  return known === null ? today : Math.min(today, known + leap);
}

async function expireCounts(transaction: Writing, cutoff: number): Promise<void> {
  const month = monthOf(cutoff);
  for await (const cursor of transaction.objectStore('hours')) {
    const [, at] = cursor.key;
    if (at < month) void cursor.delete();
    if (at !== month) continue;
    const counts = cursor.value;
    for (const cells of Object.values(counts))
      cells.fill(0, 0, (cutoff - monthStart(month)) / HOUR_MS);
    void cursor.update(counts);
  }
}

/** Networks that were not used since, and incidents that were over or on such a network. */
async function expireNetworks(transaction: Writing, cutoff: number): Promise<void> {
  const lastAt = new Map<string, number>();
  for await (const cursor of transaction.objectStore('networks')) {
    lastAt.set(cursor.key, cursor.value.lastAt);
    if (cursor.value.lastAt < cutoff) void cursor.delete();
  }
  for await (const cursor of transaction.objectStore('incidents')) {
    const { endedBefore, network } = cursor.value;
    if ((endedBefore ?? lastAt.get(network) ?? 0) < cutoff) void cursor.delete();
  }
}
