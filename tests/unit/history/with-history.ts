import { deleteDB } from 'idb';
import { beforeEach } from 'vitest';
import { emptyPrivateFiles } from '../../../lib/history/empty-private-files.ts';
import { type History, openHistory } from '../../../lib/history/history.ts';
import { DATABASE } from '../../../lib/history/schema.ts';

/** Each test of this file begins without a history and without its mirror. */
export function beginEmpty(): void {
  beforeEach(async () => {
    await deleteDB(DATABASE);
    await emptyPrivateFiles();
  });
}

/** Opens the history for `work` and closes it again. */
export async function withHistory<T>(work: (history: History) => Promise<T>): Promise<T> {
  const history = await openHistory();
  try {
    return await work(history);
  } finally {
    history.close();
  }
}
