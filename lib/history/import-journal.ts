import type { Check } from '../words/check.ts';
import { APPEND_STORES } from './append.ts';
import { encodeChecks } from './check-codec.ts';
import { deflate } from './deflate.ts';
import type { Mirror } from './mirror.ts';
import { checksOf, unsealed } from './read-days.ts';
import { rebuildAlone } from './rebuild.ts';
import { DAY_MS } from './schema.ts';
import type { Store } from './store.ts';

/** The Web Lock that an import holds from begin to end: one that was left in the middle is known by its absence. */
const IMPORT_LOCK = 'history-import';

/** The import was undone while it staged: the history was deleted. */
export class ImportUndone extends Error {
  override readonly name = 'ImportUndone';
}

/** Runs an import; a second one waits until it is over. */
export function importing<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(IMPORT_LOCK, work);
}

/** Begins to stage: whatever an earlier import left is put in order first. */
export function beginStaging(store: Store, mirror: Mirror): Promise<void> {
  return store.alone(async () => {
    await settleAlone(store, mirror);
    await store.within(['import'], async (transaction) => {
      await transaction.objectStore('import').put('staging', 'stage');
    });
  });
}

/** Stages the checks of one day. Nothing of it is seen until `merge`. */
export async function stageDay(store: Store, day: number, checks: readonly Check[]): Promise<void> {
  const chunk = await deflate(encodeChecks(checks));
  await store.write(['import', 'staged'], async (transaction) => {
    if ((await transaction.objectStore('import').get('stage')) !== 'staging')
      throw new ImportUndone();
    await transaction.objectStore('staged').put(chunk, day);
  });
}

/** Forgets what was staged. */
export function unstage(store: Store): Promise<void> {
  return store.alone(() => unstageAlone(store));
}

/** Adds all that is staged to the history: from here on it is completed, by the next start if need be. */
export async function merge(
  store: Store,
  mirror: Mirror,
  onDay: (done: number) => void,
): Promise<void> {
  await store.write(['import'], async (transaction) => {
    const journal = transaction.objectStore('import');
    if ((await journal.get('stage')) !== 'staging') throw new ImportUndone();
    await journal.put('merging', 'stage');
  });
  for (let done = 0; await store.alone(() => mergeNextAlone(store, mirror)); done += 1) onDay(done);
  await store.alone(() => rebuildAlone(store));
}

/** Completes or undoes an import that was left in the middle. By who holds the lock. */
export async function settleLeftAlone(store: Store, mirror: Mirror): Promise<void> {
  if ((await store.database.get('import', 'stage')) === undefined) return;
  await navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await settleAlone(store, mirror);
  });
}

async function settleAlone(store: Store, mirror: Mirror): Promise<void> {
  const stage = await store.database.get('import', 'stage');
  if (stage === 'merging') while (await mergeNextAlone(store, mirror));
  else await unstageAlone(store);
}

function unstageAlone(store: Store): Promise<void> {
  return store.within(['import', 'staged'], async (transaction) => {
    void transaction.objectStore('staged').clear();
    await transaction.objectStore('import').clear();
  });
}

/** Merges one staged day; what is kept already stays as it is. Says whether there was one. */
async function mergeNextAlone(store: Store, mirror: Mirror): Promise<boolean> {
  const day = await store.database.getKey('staged', IDBKeyRange.lowerBound(0));
  const staged = day === undefined ? undefined : await store.database.get('staged', day);
  if (day === undefined || staged === undefined) {
    await unstageAlone(store);
    return false;
  }
  const kept = await checksOf(store, day);
  const brought = await unsealed(staged);
  const all = new Map([...brought, ...kept].map((check) => [check.startedAt, check]));
  const isNew = all.size > kept.length;
  const inOrder = [...all.values()].sort((a, b) => a.startedAt - b.startedAt);
  const chunk = await deflate(encodeChecks(inOrder));
  const rows = IDBKeyRange.bound(day * DAY_MS, (day + 1) * DAY_MS, false, true);
  const keys = await store.database.getAllKeys('rows', rows);
  if (isNew) await mirror.remove('days', [day]);
  await store.within(['staged', 'days', ...APPEND_STORES], async (transaction) => {
    void transaction.objectStore('staged').delete(day);
    if (!isNew) return;
    void transaction.objectStore('days').put(chunk, day);
    void transaction.objectStore('rows').delete(rows);
    await transaction.objectStore('marks').delete('derived');
  });
  if (!isNew) return true;
  await mirror.write('days', day, chunk);
  await mirror.remove('rows', keys);
  return true;
}
