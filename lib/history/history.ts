import { openDB } from 'idb';
import * as v from 'valibot';
import { type Check, checkSchema, type UnfinishedCheck } from '../words/check.ts';
import { historyErrorFrom } from './history-error.ts';
import {
  DATABASE,
  type Database,
  type HistorySchema,
  LOCK,
  migrate,
  type StartRecord,
  VERSION,
} from './schema.ts';

/** A stream reads so many checks at a time. */
const BATCH = 500;

/** The checks made on this device. Every call rejects with a `HistoryError`, and then nothing is half-written. */
export interface History {
  /** Says that a check begins. */
  start(record: StartRecord): Promise<void>;
  /** Keeps a check and takes its start record away, both or neither. */
  finish(check: Check): Promise<void>;
  /** Keeps checks that were begun and never finished as `interrupted`. Only while none runs. */
  recover(): Promise<UnfinishedCheck[]>;
  /** Checks with `from <= startedAt < to`, milliseconds since the epoch, oldest first. */
  checksBetween(from: number, to: number): Promise<Check[]>;
  /** The `limit` latest checks with `startedAt < before`, newest first. */
  checksBefore(before: number, limit: number): Promise<Check[]>;
  checkAt(startedAt: number): Promise<Check | null>;
  /** How many checks are kept. */
  count(): Promise<number>;
  /** All checks, oldest first, without holding them all in memory. */
  stream(): AsyncIterable<Check>;
  /** Deletes every check. */
  eraseAll(): Promise<void>;
  close(): void;
}

/** Opens the history, making it if there is none. A history that a newer Telltale wrote is left untouched. */
export async function openHistory(): Promise<History> {
  try {
    const database = await openDB<HistorySchema>(DATABASE, VERSION, {
      upgrade: (opened, oldVersion) => migrate(opened, oldVersion),
      // A newer build, or "delete everything", wants it: do not stand in the way.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    return new OpenHistory(database);
  } catch (error) {
    throw await historyErrorFrom(error);
  }
}

class OpenHistory implements History {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  start(record: StartRecord): Promise<void> {
    return this.#write(['running'], async (transaction) => {
      await transaction.objectStore('running').put(record, record.startedAt);
    });
  }

  finish(check: Check): Promise<void> {
    return this.#write(['checks', 'running'], async (transaction) => {
      await transaction.objectStore('running').delete(check.startedAt);
      await transaction.objectStore('checks').put(check, check.startedAt);
    });
  }

  recover(): Promise<UnfinishedCheck[]> {
    return this.#write(['checks', 'running'], async (transaction) => {
      const running = transaction.objectStore('running');
      const left = (await running.getAll()).map(
        (record): UnfinishedCheck => ({ outcome: 'interrupted', ...record }),
      );
      for (const check of left) {
        await transaction.objectStore('checks').put(check, check.startedAt);
      }
      await running.clear();
      return left;
    });
  }

  checksBetween(from: number, to: number): Promise<Check[]> {
    if (from >= to) return Promise.resolve([]);
    const range = IDBKeyRange.bound(from, to, false, true);
    return this.#read(async () => readable(await this.#database.getAll('checks', range)));
  }

  checksBefore(before: number, limit: number): Promise<Check[]> {
    return this.#read(async () => {
      const range = IDBKeyRange.upperBound(before, true);
      const found: Check[] = [];
      let cursor = await this.#database.transaction('checks').store.openCursor(range, 'prev');
      while (cursor !== null && found.length < limit) {
        found.push(...readable([cursor.value]));
        cursor = await cursor.continue();
      }
      return found;
    });
  }

  checkAt(startedAt: number): Promise<Check | null> {
    return this.#read(async () => {
      const row = await this.#database.get('checks', startedAt);
      return readable([row])[0] ?? null;
    });
  }

  count(): Promise<number> {
    return this.#read(() => this.#database.count('checks'));
  }

  async *stream(): AsyncIterable<Check> {
    let after = -1;
    for (;;) {
      const range = IDBKeyRange.lowerBound(after, true);
      const [keys, rows] = await this.#read(() => {
        const { store } = this.#database.transaction('checks');
        return Promise.all([store.getAllKeys(range, BATCH), store.getAll(range, BATCH)]);
      });
      yield* readable(rows);
      const last = keys.at(-1);
      if (last === undefined) return;
      after = last;
    }
  }

  eraseAll(): Promise<void> {
    return this.#write(['checks', 'running'], async (transaction) => {
      await transaction.objectStore('checks').clear();
      await transaction.objectStore('running').clear();
    });
  }

  close(): void {
    this.#database.close();
  }

  #write<T>(
    stores: ('checks' | 'running')[],
    work: (transaction: ReturnType<typeof writing>) => Promise<T>,
  ): Promise<T> {
    return this.#read(() =>
      navigator.locks.request(LOCK, async () => {
        const transaction = writing(this.#database, stores);
        try {
          const result = await work(transaction);
          await transaction.done;
          return result;
        } catch (error) {
          await rolledBack(transaction);
          // When a full disk ended the transaction, its requests say only that it was aborted.
          throw transaction.error ?? error;
        }
      }),
    );
  }

  async #read<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw await historyErrorFrom(error);
    }
  }
}

function writing(database: Database, stores: ('checks' | 'running')[]) {
  // Measured: `strict` once lost what it had acknowledged when the browser was killed, `relaxed` never did.
  return database.transaction(stores, 'readwrite', { durability: 'relaxed' });
}

/** Without this, what was asked before a value that cannot be cloned threw would be committed. */
async function rolledBack(transaction: ReturnType<typeof writing>): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // A failed request or commit has aborted it already.
  }
  await transaction.done.catch(() => undefined);
}

/** Rows that are whole. Another one, as a torn write or a program from outside may leave it, is passed over. */
function readable(rows: readonly unknown[]): Check[] {
  return rows.flatMap((row) => {
    const read = v.safeParse(checkSchema, row);
    return read.success ? [read.output] : [];
  });
}
