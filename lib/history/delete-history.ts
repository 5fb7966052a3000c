import { deleteDB } from 'idb';
import { emptyPrivateFiles } from './empty-private-files.ts';
import { historyErrorFrom } from './history-error.ts';
import { DATABASE, LOCK } from './schema.ts';

/** Pages and worker let go of the history as soon as they are asked to; one that does not is stuck. */
const RELEASE_MS = 3000;

/**
 * Deletes the history's database, whichever version wrote it. Rejects with a `HistoryError` when something holds on
 * to it; the browser then deletes it as soon as that lets go.
 */
export function deleteHistory(): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const stuck = Promise.withResolvers<never>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const blocked = () => {
      timer = setTimeout(() => stuck.reject(new Error('Something holds it open')), RELEASE_MS);
    };
    try {
      // First: what is in the mirror comes back.
      await emptyPrivateFiles();
      await Promise.race([deleteDB(DATABASE, { blocked }), stuck.promise]);
    } catch (error) {
      throw await historyErrorFrom(error);
    } finally {
      clearTimeout(timer);
    }
  });
}
