import type { Check } from '../words/check.ts';
import { APPEND_STORES, putDerived } from './append.ts';
import { encodeChecks } from './check-codec.ts';
import { deflate } from './deflate.ts';
import { nothingDerived } from './derived.ts';
import { emptyPrivateFiles, removeExports } from './empty-private-files.ts';
import type { Mirror } from './mirror.ts';
import { daysFrom } from './read-days.ts';
import { rebuildAlone } from './rebuild.ts';
import type { Bytes } from './schema.ts';
import type { Store } from './store.ts';

/** Which checks: those that fit all that is given. Milliseconds since the epoch, `from` in it, `to` not. */
export interface Selection {
  from?: number;
  to?: number;
  network?: string;
}

/** Whether a check is one of those. */
export function isSelected({ startedAt, network }: Check, selection: Selection): boolean {
  return (
    startedAt >= (selection.from ?? 0) &&
    startedAt < (selection.to ?? Number.POSITIVE_INFINITY) &&
    (selection.network === undefined || selection.network === network)
  );
}

/** What a deletion does to each day that it touches. */
interface Changes {
  chunks: Map<number, Bytes | null>;
  rows: number[];
}

/** Deletes checks, all of them or none, and derives anew. By who holds the lock. */
export async function deleteAlone(
  store: Store,
  mirror: Mirror,
  selection: Selection,
): Promise<void> {
  const { chunks, rows } = await changesFor(store, selection);
  // They hold what is to go.
  await removeExports();
  await mirror.remove('days', chunks.keys());
  await mirror.remove('rows', rows);
  await store.within(['days', ...APPEND_STORES], async (transaction) => {
    for (const key of rows) void transaction.objectStore('rows').delete(key);
    for (const [day, chunk] of chunks) {
      if (chunk === null) void transaction.objectStore('days').delete(day);
      else void transaction.objectStore('days').put(chunk, day);
    }
    await transaction.objectStore('marks').delete('derived');
  });
  for (const [day, chunk] of chunks) if (chunk !== null) await mirror.write('days', day, chunk);
  await rebuildAlone(store);
}

/** Takes back what one check may have written, finished or not. By who holds the lock. */
export async function takeBackAlone(
  store: Store,
  mirror: Mirror,
  startedAt: number,
): Promise<void> {
  await store.within(['running'], async (transaction) => {
    await transaction.objectStore('running').delete(startedAt);
  });
  // Where it is not kept, nothing else is touched.
  if ((await store.database.getKey('rows', startedAt)) === undefined) return;
  await deleteAlone(store, mirror, { from: startedAt, to: startedAt + 1 });
}

/** Deletes every check and all that follows from them. By who holds the lock. */
export async function eraseAlone(store: Store): Promise<void> {
  // The mirror, so that nothing comes back, and exports that were written on their way to a download.
  await emptyPrivateFiles();
  const stores = [...store.database.objectStoreNames];
  await store.within(stores, async (transaction) => {
    for (const name of stores) void transaction.objectStore(name).clear();
    putDerived(transaction, nothingDerived());
  });
}

async function changesFor(store: Store, selection: Selection): Promise<Changes> {
  const changes: Changes = { chunks: new Map(), rows: [] };
  for await (const { day, checks } of daysFrom(store, selection.from ?? 0)) {
    const gone = checks.filter((check) => isSelected(check, selection));
    if (gone.length === 0) continue;
    const isSealed = (await store.database.getKey('days', day)) !== undefined;
    changes.rows.push(...gone.map(({ startedAt }) => startedAt));
    if (!isSealed) continue;
    const kept = checks.filter((check) => !isSelected(check, selection));
    changes.chunks.set(day, kept.length === 0 ? null : await deflate(encodeChecks(kept)));
  }
  return changes;
}
