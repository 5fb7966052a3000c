import { browser } from '../browser.ts';
import { openHistory } from '../history/history.ts';
import type { Check } from '../words/check.ts';
import { jsonHistory } from './json-history.ts';
import { textBlob } from './text-blob.ts';

export interface ExportOptions {
  /** Ends the export; it rejects with the signal's reason then. */
  signal: AbortSignal;
  /** Checks written so far, and how many there were when it began. */
  onProgress(done: number, total: number): void;
}

/** The whole history as a file. Rejects with a `HistoryError` when it cannot be read. */
export async function exportJson({
  signal,
  onProgress,
}: ExportOptions): Promise<{ blob: Blob; fileName: string }> {
  const history = await openHistory();
  try {
    const total = await history.count();
    const exportedAt = Date.now();
    const { name, version } = browser.runtime.getManifest();
    const checks = counted(history.stream(), signal, (done) => onProgress(done, total));
    const pieces = jsonHistory({ checks, software: { name, version }, exportedAt });
    const blob = await textBlob(pieces, 'application/json');
    const day = new Date(exportedAt).toISOString().slice(0, 10);
    return { blob, fileName: `telltale-${day}.json` };
  } finally {
    history.close();
  }
}

async function* counted(
  checks: AsyncIterable<Check>,
  signal: AbortSignal,
  count: (done: number) => void,
): AsyncGenerator<Check> {
  let done = 0;
  for await (const check of checks) {
    signal.throwIfAborted();
    yield check;
    done += 1;
    if (done % 50 === 0) count(done);
  }
  count(done);
}
