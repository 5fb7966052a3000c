import { openDB } from 'idb';
import type { Check, FinishedCheck, UnfinishedCheck } from '../words/check.ts';
import type { Incident } from '../words/incident.ts';
import type { Snapshot } from '../words/snapshot.ts';
import { APPEND_STORES, append, appendInterrupted, rowOf } from './append.ts';
import { type Chart, type ChartQuery, readChart } from './charts.ts';
import {
  deleteAlone,
  eraseAlone,
  isSelected,
  type Selection,
  takeBackAlone,
} from './delete-checks.ts';
import type { NetworkState } from './derived.ts';
import { guardAlone } from './guard.ts';
import { historyErrorFrom } from './history-error.ts';
import { settleLeftAlone } from './import-journal.ts';
import { Mirror } from './mirror.ts';
import { mirrorNewRows } from './mirror-rows.ts';
import { checksOf, dayBefore, daysFrom } from './read-days.ts';
import { ensureDerived, rebuildAlone } from './rebuild.ts';
import { expireAlone } from './retention.ts';
import {
  DATABASE,
  dayOf,
  type HistorySchema,
  type LostSpan,
  migrate,
  type StartRecord,
  VERSION,
} from './schema.ts';
import { sealAlone } from './seal.ts';
import { Store } from './store.ts';
import { sinceOf } from './verdict-run.ts';
import { endWriting } from './writing-mark.ts';

/**
 * The checks made on this device. Times are milliseconds since the epoch. Every call rejects with a `HistoryError`,
 * and then nothing is half-written.
 */
export interface History {
  /** Says that a check begins. */
  start(record: StartRecord): Promise<void>;
  /** Keeps a check and takes its start record away, both or neither. */
  finish(check: Check): Promise<void>;
  /** Keeps checks that were begun and never finished as `interrupted`. Only while none runs. */
  recover(): Promise<UnfinishedCheck[]>;
  /**
   * Housekeeping after a check: mirrors it, seals finished days, lets go of what is older than `keepDays`; 0: of all;
   * null: of nothing, as it is not sure what time it is.
   */
  tend(options: { now: number; keepDays: number | null }): Promise<void>;
  /** Once for each start of the browser, before all else: brings back what the browser lost. @returns what is lost */
  guard(): Promise<LostSpan[]>;
  /** Checks with `from <= startedAt < to`, oldest first. */
  checksBetween(from: number, to: number): Promise<Check[]>;
  /** The `limit` latest checks with `startedAt < before`, newest first. */
  checksBefore(before: number, limit: number): Promise<Check[]>;
  checkAt(startedAt: number): Promise<Check | null>;
  /** How many checks are kept. */
  count(): Promise<number>;
  /** Checks, oldest first, a day at a time in memory. */
  stream(selection?: Selection): AsyncIterable<Check>;
  /** How often which verdict was seen in each hour of a span. */
  chart(query: ChartQuery): Promise<Chart>;
  /** Incidents that were not over before `from` and began before `to`, in the order in which they began. */
  incidents(from: number, to: number): Promise<Incident[]>;
  /** All networks on which checks were made, the latest first. */
  networks(): Promise<NetworkState[]>;
  /**
   * Since when the verdict of a check holds, if one speaks for `reachMs` after it; null: it is not its network's latest,
   * as where a clock that was ahead dated others later.
   */
  since(latest: FinishedCheck, reachMs: number): Promise<Snapshot['since']>;
  /** Spans in which checks were lost for good. */
  lost(): Promise<LostSpan[]>;
  /** The user has seen them. */
  forgetLost(): Promise<void>;
  /** Deletes some checks, all of these or none. */
  delete(selection: Selection): Promise<void>;
  /** Takes back all that one check may have written, finished or not, whatever else was written since. */
  takeBack(startedAt: number): Promise<void>;
  /** Deletes every check. */
  eraseAll(): Promise<void>;
  /** Makes anew what is derived from the checks. */
  rebuild(): Promise<void>;
  close(): void;
}

/** Opens the history, making it if there is none. A history that a newer Telltale wrote is left untouched. */
export async function openHistory(): Promise<History> {
  return new OpenHistory(await openStore());
}

/** The same, for those in `lib` that write it in ways of their own. */
export async function openStore(): Promise<Store> {
  try {
    const database = await openDB<HistorySchema>(DATABASE, VERSION, {
      upgrade: (opened, oldVersion, _newVersion, transaction) =>
        migrate(opened, oldVersion, transaction),
      // A newer build, or "delete everything", wants it: do not stand in the way.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    return new Store(database);
  } catch (error) {
    throw await historyErrorFrom(error);
  }
}

class OpenHistory implements History {
  readonly #store: Store;
  readonly #mirror = new Mirror();

  constructor(store: Store) {
    this.#store = store;
  }

  start(record: StartRecord): Promise<void> {
    return this.#store.write(['running'], async (transaction) => {
      await transaction.objectStore('running').put(record, record.startedAt);
    });
  }

  finish(check: Check): Promise<void> {
    return this.#store.alone(async () => {
      const row = rowOf(check);
      await this.#store.within(['running', ...APPEND_STORES], async (transaction) => {
        void transaction.objectStore('running').delete(check.startedAt);
        await append(transaction, row);
      });
    });
  }

  recover(): Promise<UnfinishedCheck[]> {
    return this.#store.write(['running', ...APPEND_STORES], appendInterrupted);
  }

  tend({ now, keepDays }: { now: number; keepDays: number | null }): Promise<void> {
    const store = this.#store;
    return store.alone(async () => {
      if (keepDays === 0) return eraseAlone(store);
      await settleLeftAlone(store, this.#mirror);
      await mirrorNewRows(store, this.#mirror, now);
      if (keepDays !== null) await expireAlone(store, this.#mirror, { now, keepDays });
      await sealAlone(store, this.#mirror, now);
    });
  }

  guard(): Promise<LostSpan[]> {
    return this.#store.alone(async (wasCutOff) => {
      const lost = await guardAlone(this.#store, this.#mirror, wasCutOff);
      await endWriting();
      await settleLeftAlone(this.#store, this.#mirror);
      return lost;
    });
  }

  async checksBetween(from: number, to: number): Promise<Check[]> {
    const found: Check[] = [];
    for await (const check of this.stream({ from, to })) found.push(check);
    return found;
  }

  async checksBefore(before: number, limit: number): Promise<Check[]> {
    const found: Check[] = [];
    let day = await dayBefore(this.#store, dayOf(before) + 1);
    while (day !== null && found.length < limit) {
      const earlier = day.checks.filter(({ startedAt }) => startedAt < before);
      found.push(...earlier.reverse().slice(0, limit - found.length));
      day = await dayBefore(this.#store, day.day);
    }
    return found;
  }

  async checkAt(startedAt: number): Promise<Check | null> {
    const checks = await checksOf(this.#store, dayOf(startedAt));
    return checks.find((check) => check.startedAt === startedAt) ?? null;
  }

  async count(): Promise<number> {
    await ensureDerived(this.#store);
    const summary = await this.#store.read((database) => database.get('summary', 'all'));
    return summary?.checks ?? 0;
  }

  async *stream(selection: Selection = {}): AsyncIterable<Check> {
    const { from = 0, to = Number.POSITIVE_INFINITY } = selection;
    if (from >= to) return;
    for await (const { day, checks } of daysFrom(this.#store, from)) {
      if (day > dayOf(to)) return;
      for (const check of checks) if (isSelected(check, selection)) yield check;
    }
  }

  async chart(query: ChartQuery): Promise<Chart> {
    await ensureDerived(this.#store);
    return readChart(this.#store, query);
  }

  async incidents(from: number, to: number): Promise<Incident[]> {
    await ensureDerived(this.#store);
    const all = await this.#store.read((database) => database.getAll('incidents'));
    return all
      .filter(
        ({ startedBefore, endedBefore }) =>
          startedBefore < to && (endedBefore === null || endedBefore >= from),
      )
      .sort((a, b) => a.startedBefore - b.startedBefore);
  }

  async networks(): Promise<NetworkState[]> {
    await ensureDerived(this.#store);
    const all = await this.#store.read((database) => database.getAll('networks'));
    return all.sort((a, b) => b.lastAt - a.lastAt);
  }

  async since({ network, startedAt }: FinishedCheck, reachMs: number): Promise<Snapshot['since']> {
    await ensureDerived(this.#store);
    const state = await this.#store.read((database) => database.get('networks', network));
    return state?.run?.last === startedAt ? sinceOf(state.run, reachMs) : null;
  }

  lost(): Promise<LostSpan[]> {
    return this.#store.read((database) => database.getAll('lost'));
  }

  forgetLost(): Promise<void> {
    return this.#store.write(['lost'], (transaction) => transaction.objectStore('lost').clear());
  }

  delete(selection: Selection): Promise<void> {
    return this.#store.alone(() => deleteAlone(this.#store, this.#mirror, selection));
  }

  takeBack(startedAt: number): Promise<void> {
    return this.#store.alone(() => takeBackAlone(this.#store, this.#mirror, startedAt));
  }

  eraseAll(): Promise<void> {
    return this.#store.alone(() => eraseAlone(this.#store));
  }

  rebuild(): Promise<void> {
    return this.#store.alone(() => rebuildAlone(this.#store));
  }

  close(): void {
    this.#store.database.close();
  }
}
