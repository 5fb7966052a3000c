import { openStore } from '../history/history.ts';
import { historyErrorFrom } from '../history/history-error.ts';
import {
  beginStaging,
  ImportUndone,
  importing,
  merge,
  stageDay,
  unstage,
} from '../history/import-journal.ts';
import { Mirror } from '../history/mirror.ts';
import { checksOf } from '../history/read-days.ts';
import { DAY_MS, dayOf } from '../history/schema.ts';
import type { Check } from '../words/check.ts';
import { ImportError } from './import-error.ts';
import { readHistoryFile } from './read-history-file.ts';

/** A clock that is set wrong by less is nobody's fault. */
const TOLERATED_MS = DAY_MS;

/** What an import would do. Times are milliseconds since the epoch. */
export interface ImportPreview {
  /** Checks in the file. */
  checks: number;
  /** Of these: not kept yet, and to be kept. */
  added: number;
  /** Of these: kept already. What is kept stays as it is. */
  known: number;
  /** Of these: older than checks are kept. They are left out. */
  tooOld: number;
  /** Of these: later than now, made by a clock that was ahead. They are left out. */
  fromFuture: number;
  /** The first and the last check that would be added; null: none. */
  span: { from: number; to: number } | null;
  /** The networks of the checks that would be added. */
  networks: string[];
}

export interface ImportOptions {
  now: number;
  /** For how many days checks are kept. */
  keepDays: number;
  /** Ends it and leaves all as it was; what is staged already is merged to the end. */
  signal: AbortSignal;
  /** How much is done, from 0 to 1. */
  onProgress(share: number): void;
}

/**
 * Looks at a whole file and says what an import would do; writes nothing. Rejects with an `ImportError` when the file
 * is not one of ours, damaged or hostile, and with a `HistoryError` when the history cannot be read.
 */
export async function previewImport(file: Blob, options: ImportOptions): Promise<ImportPreview> {
  const store = await openStore();
  const preview: ImportPreview = {
    checks: 0,
    added: 0,
    known: 0,
    tooOld: 0,
    fromFuture: 0,
    span: null,
    networks: [],
  };
  try {
    for await (const { checks, expired, ahead } of daysIn(file, options)) {
      preview.checks += checks.length + expired + ahead;
      preview.tooOld += expired;
      preview.fromFuture += ahead;
      const [first] = checks;
      if (first === undefined) continue;
      const kept = await checksOf(store, dayOf(first.startedAt));
      const known = new Set(kept.map(({ startedAt }) => startedAt));
      const added = checks.filter(({ startedAt }) => !known.has(startedAt));
      preview.known += checks.length - added.length;
      addTo(preview, added);
    }
    return preview;
  } finally {
    store.database.close();
  }
}

/**
 * Adds the checks of a file that are not kept yet. The file is read to its end, and each of its days staged, before the
 * first of them is added; an import that was cut off is undone, or from then on completed, at the next start. Rejects
 * as `previewImport` does, and then nothing was changed.
 */
export function importHistory(file: Blob, options: ImportOptions): Promise<void> {
  return importing(async () => {
    const store = await openStore();
    const mirror = new Mirror();
    try {
      let days = 0;
      await beginStaging(store, mirror);
      try {
        for await (const { checks } of daysIn(file, options)) {
          const [first] = checks;
          if (first === undefined) continue;
          await stageDay(store, dayOf(first.startedAt), checks);
          days += 1;
        }
        options.signal.throwIfAborted();
      } catch (error) {
        await unstage(store);
        throw error;
      }
      await merge(store, mirror, (done) => options.onProgress((1 + (done + 1) / days) / 2));
    } catch (error) {
      throw await importErrorFrom(error, options.signal);
    } finally {
      store.database.close();
    }
  });
}

/** The checks of a file by day, UTC, and how many of them are older than is kept, or later than now. */
async function* daysIn(
  file: Blob,
  { now, keepDays, signal, onProgress }: ImportOptions,
): AsyncGenerator<{ checks: Check[]; expired: number; ahead: number }> {
  const oldest = keepDays === 0 ? Number.POSITIVE_INFINITY : (dayOf(now) - keepDays) * DAY_MS;
  const read = (bytes: number) => onProgress(bytes / file.size / 2);
  let checks: Check[] = [];
  let expired = 0;
  let ahead = 0;
  for await (const check of readHistoryFile(file, { signal, onProgress: read })) {
    if (check.startedAt < oldest) {
      expired += 1;
      continue;
    }
    if (check.startedAt > now + TOLERATED_MS) {
      ahead += 1;
      continue;
    }
    const [first] = checks;
    if (first !== undefined && dayOf(first.startedAt) !== dayOf(check.startedAt)) {
      yield { checks, expired, ahead };
      checks = [];
      expired = 0;
    }
    checks.push(check);
  }
  yield { checks, expired, ahead };
}

function addTo(preview: ImportPreview, added: readonly Check[]): void {
  const [first, last] = [added[0], added.at(-1)];
  if (first === undefined || last === undefined) return;
  preview.added += added.length;
  preview.span = { from: preview.span?.from ?? first.startedAt, to: last.startedAt };
  preview.networks = [...new Set([...preview.networks, ...added.map(({ network }) => network)])];
}

async function importErrorFrom(error: unknown, signal: AbortSignal): Promise<unknown> {
  if (error instanceof ImportError) return error;
  if (signal.aborted) return signal.reason;
  const cause = error instanceof Error && 'cause' in error ? error.cause : error;
  if (cause instanceof ImportUndone) return new ImportError('undone');
  return historyErrorFrom(error);
}
