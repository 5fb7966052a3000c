import { browser } from '../browser.ts';
import { type History, openHistory } from '../history/history.ts';
import { historyErrorFrom } from '../history/history-error.ts';
import { HOUR_MS } from '../history/hour-counts.ts';
import type { Check } from '../words/check.ts';
import { csvHistory } from './csv-history.ts';
import { exportFileName, type Span } from './file-name.ts';
import type { Format } from './format.ts';
import { jsonHistory } from './json-history.ts';
import { ooniHistory } from './ooni-history.ts';
import { writePrivateFile } from './private-file.ts';

/** How the history can be written, each as docs/formats.md says. */
export const FORMATS = {
  json: { type: 'application/json', extension: 'json', write: jsonHistory },
  csv: { type: 'text/csv', extension: 'csv', write: csvHistory },
  ooni: { type: 'application/jsonl', extension: 'ooni.jsonl', write: ooniHistory },
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;

export interface ExportOptions {
  format: FormatName;
  /** null: all. */
  span: Span | null;
  /** Ends the export; it rejects with the signal's reason then, and nothing is left of it. */
  signal: AbortSignal;
  /** Checks written so far, and about how many there will be. */
  onProgress(done: number, total: number): void;
}

/** The history as a file on the disk. Rejects with a `HistoryError` when it cannot be read or the disk is full. */
export async function exportHistory(
  options: ExportOptions,
): Promise<{ file: File; fileName: string }> {
  const { format, span, signal } = options;
  const { type, extension, write } = FORMATS[format];
  const history = await openHistory();
  try {
    const exportedAt = Date.now();
    const { name, version } = browser.runtime.getManifest();
    const checks = counted(history, options);
    const file = await writePrivateFile(
      write({ checks, software: { name, version }, exportedAt }),
      type,
    );
    return { file, fileName: exportFileName(exportedAt, span, extension) };
  } catch (error) {
    throw signal.aborted ? signal.reason : await historyErrorFrom(error);
  } finally {
    history.close();
  }
}

async function* counted(
  history: History,
  { span, signal, onProgress }: ExportOptions,
): AsyncGenerator<Check> {
  const total = span === null ? await history.count() : await finishedIn(history, span);
  let done = 0;
  for await (const check of history.stream(span ?? {})) {
    signal.throwIfAborted();
    yield check;
    done += 1;
    if (done % 50 === 0) onProgress(done, Math.max(done, total));
  }
  onProgress(done, done);
}

/** How many finished checks the hours of a span hold. */
async function finishedIn(history: History, { from, to }: Span): Promise<number> {
  const hours = {
    from: Math.floor(from / HOUR_MS) * HOUR_MS,
    to: Math.ceil(to / HOUR_MS) * HOUR_MS,
    lines: ['overall'] as const,
  };
  const { overall } = await history.chart(hours);
  return Object.values(overall).reduce(
    (sum, cells) => sum + cells.reduce((part, count) => part + count, 0),
    0,
  );
}
