import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import * as v from 'valibot';
import { checkSchema, type Trigger } from '../words/check.ts';
import type { Incident } from '../words/incident.ts';
import { encodeChecks } from './check-codec.ts';
import { DERIVATION, type NetworkState, nothingDerived, type Summary } from './derived.ts';
import type { HourCounts, Line } from './hour-counts.ts';

export const DATABASE = 'telltale';
/** The Web Lock that everyone who writes or deletes holds. */
export const LOCK = 'history';
export const DAY_MS = 86_400_000;

/** Written before a check begins, so that a killed one is known for what it is. */
export interface StartRecord {
  startedAt: number;
  trigger: Trigger;
  network: string;
}

/** A span of time in which checks were lost. Milliseconds since the epoch, both ends in it. */
export interface LostSpan {
  from: number;
  to: number;
}

/** An import under way. `staging`: nothing was changed yet. `merging`: all that it brings is staged. */
export type ImportStage = 'staging' | 'merging';

/** Bytes as they come out of IndexedDB: never of shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

export interface HistorySchema extends DBSchema {
  /** One check each, of days that are not sealed (`encodeChecks`). Key: `startedAt`. */
  rows: { key: number; value: Bytes };
  /** All checks of a sealed day, `encodeChecks` and deflated. Key: days since the epoch, UTC. */
  days: { key: number; value: Bytes };
  /** Start records of checks that are not over. Key: `startedAt`. */
  running: { key: number; value: StartRecord };
  /** How often each verdict was seen in each hour: line, month, network. */
  hours: { key: [Line, number, string]; value: HourCounts['counts'] };
  networks: { key: string; value: NetworkState };
  incidents: { key: string; value: Incident };
  /** Checks that an import brings, by day, as in `days`. */
  staged: { key: number; value: Bytes };
  summary: { key: 'all'; value: Summary };
  /** `derived`: which derivation the derived stores are of. `mirrored`: up to which check, none in the future, the mirror has them. */
  marks: { key: 'derived' | 'mirrored'; value: number };
  /** Key: its `from`. */
  lost: { key: number; value: LostSpan };
  import: { key: 'stage'; value: ImportStage };
}

export type Database = IDBPDatabase<HistorySchema>;
export type StoreName = StoreNames<HistorySchema>;
export type Upgrade = IDBPTransaction<HistorySchema, StoreName[], 'versionchange'>;

/** Step n leads from version n to n + 1. Never edit a step that was released: add one. */
const MIGRATIONS: readonly ((database: Database, transaction: Upgrade) => unknown)[] = [
  (database) => {
    // Until version 2: checks as objects.
    (database as unknown as IDBDatabase).createObjectStore('checks');
    database.createObjectStore('running');
  },
  async (database, transaction) => {
    const stores = ['rows', 'days', 'hours', 'networks', 'incidents', 'staged'] as const;
    for (const name of [...stores, 'summary', 'marks', 'lost', 'import'] as const)
      database.createObjectStore(name);
    const checks = transaction.objectStore('checks' as 'rows');
    const rows = transaction.objectStore('rows');
    for await (const { value } of checks) {
      const read = v.safeParse(checkSchema, value);
      if (read.success) void rows.put(encodeChecks([read.output]), read.output.startedAt);
    }
    database.deleteObjectStore('checks' as 'rows');
    if ((await rows.count()) > 0) return;
    await transaction.objectStore('summary').put(nothingDerived().summary, 'all');
    await transaction.objectStore('marks').put(DERIVATION, 'derived');
  },
];

export const VERSION = MIGRATIONS.length;

/** Takes a database from an older version to this one, within the browser's upgrade transaction. */
export async function migrate(
  database: Database,
  fromVersion: number,
  transaction: Upgrade,
): Promise<void> {
  try {
    for (const step of MIGRATIONS.slice(fromVersion)) await step(database, transaction);
  } catch (error) {
    // Nobody waits for this function: without an end put to it, half a migration would be committed.
    console.error('History: it cannot be migrated.', error);
    transaction.abort();
  }
}

/** Days since the epoch, UTC. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}
