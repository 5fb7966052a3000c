import type { DBSchema, IDBPDatabase } from 'idb';
import type { Trigger } from '../words/check.ts';

export const DATABASE = 'telltale';
/** The Web Lock that everyone who writes or deletes holds. */
export const LOCK = 'history';

/** Written before a check begins, so that a killed one is known for what it is. */
export interface StartRecord {
  startedAt: number;
  trigger: Trigger;
  network: string;
}

export interface HistorySchema extends DBSchema {
  /** Checks as in `lib/words`, validated when read: a row is `unknown` until then. Key: `startedAt`. */
  checks: { key: number; value: unknown };
  /** Start records of checks that are not over. Key: `startedAt`. */
  running: { key: number; value: StartRecord };
}

export type Database = IDBPDatabase<HistorySchema>;

/** Step n leads from version n to n + 1. Never edit a step that was released: add one. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('checks');
    database.createObjectStore('running');
  },
];

export const VERSION = MIGRATIONS.length;

/** Takes a database from an older version to this one, within the browser's upgrade transaction. */
export function migrate(database: Database, fromVersion: number): void {
  for (const step of MIGRATIONS.slice(fromVersion)) step(database);
}
