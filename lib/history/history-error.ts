import type { Trouble } from '../words/snapshot.ts';

type HistoryTrouble = Extract<Trouble, 'history-newer' | 'disk-full' | 'history-unavailable'>;

/** With less room than this nothing is kept: a check and the log of its database want more. */
const LEAST_ROOM_BYTES = 1_000_000;

/** The history could not be opened, read or written; `trouble` says why in our words. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError';
  readonly trouble: HistoryTrouble;

  constructor(cause: unknown, trouble: HistoryTrouble) {
    super(`The history cannot be used: ${String(cause)}`, { cause });
    this.trouble = trouble;
  }
}

/**
 * The error for what IndexedDB threw. On a full disk Chromium says `UnknownError` as it does for anything else
 * (tried), but its estimate of the room left is then zero.
 */
export async function historyErrorFrom(cause: unknown): Promise<HistoryError> {
  if (cause instanceof HistoryError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'VersionError') return new HistoryError(cause, 'history-newer');
  if (name === 'QuotaExceededError' || (await isDiskFull())) {
    return new HistoryError(cause, 'disk-full');
  }
  return new HistoryError(cause, 'history-unavailable');
}

async function isDiskFull(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < LEAST_ROOM_BYTES;
  } catch {
    // A browser that refuses storage altogether refuses the estimate too.
    return false;
  }
}
