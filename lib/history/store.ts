import type { IDBPTransaction } from 'idb';
import { historyErrorFrom } from './history-error.ts';
import { type Database, type HistorySchema, LOCK, type StoreName } from './schema.ts';
import { beginWriting, endWriting } from './writing-mark.ts';

export type Writing = IDBPTransaction<HistorySchema, StoreName[], 'readwrite'>;

/**
 * The one way to read and write the database: writers hold the Web Lock, a transaction is whole or nothing, and every
 * failure is a `HistoryError`.
 */
export class Store {
  readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  async read<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(this.database);
    } catch (error) {
      throw await historyErrorFrom(error);
    }
  }

  /**
   * Runs `work` while nobody else writes, and tells it whether the browser was ended while somebody did. Not to be
   * nested: within it, write with `within`.
   */
  alone<T>(work: (wasCutOff: boolean) => Promise<T>): Promise<T> {
    return this.read(() =>
      navigator.locks.request(LOCK, async () => {
        const wasCutOff = await beginWriting();
        try {
          return await work(wasCutOff);
        } finally {
          // The guard has to see it yet.
          if (!wasCutOff) await endWriting();
        }
      }),
    );
  }

  /** One transaction, by who holds the lock. `work` waits for nothing but the transaction's own requests. */
  async within<T>(stores: StoreName[], work: (transaction: Writing) => Promise<T>): Promise<T> {
    // Measured: `strict` once lost what it had acknowledged when the browser was killed, `relaxed` never did.
    const transaction = this.database.transaction(stores, 'readwrite', { durability: 'relaxed' });
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      await rolledBack(transaction);
      // When a full disk ended the transaction, its requests say only that it was aborted.
      throw transaction.error ?? error;
    }
  }

  /** One transaction under the lock. */
  write<T>(stores: StoreName[], work: (transaction: Writing) => Promise<T>): Promise<T> {
    return this.alone(() => this.within(stores, work));
  }
}

/** Without this, what was asked before a value that cannot be stored threw would be committed. */
async function rolledBack(transaction: Writing): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // A failed request or commit has aborted it already.
  }
  await transaction.done.catch(() => undefined);
}
