import type { Trouble } from '../words/snapshot.ts';

type HistoryTrouble = Extract<Trouble, 'history-newer' | 'disk-full' | 'history-unavailable'>;

/** The history could not be opened, read or written; `trouble` says why in our words. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError';
  readonly trouble: HistoryTrouble;

  constructor(cause: unknown) {
    super(`The history cannot be used: ${String(cause)}`, { cause });
    this.trouble = troubleOf(cause);
  }
}

function troubleOf(cause: unknown): HistoryTrouble {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'VersionError') return 'history-newer';
  if (name === 'QuotaExceededError') return 'disk-full';
  return 'history-unavailable';
}
