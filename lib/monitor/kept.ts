import { type History, openHistory } from '../history/history.ts';
import { HistoryError } from '../history/history-error.ts';
import type { Check, FinishedCheck, UnfinishedCheck } from '../words/check.ts';
import type { Trouble } from '../words/snapshot.ts';
import { isFinished } from './day.ts';

const DAY_MS = 86_400_000;

/**
 * The history as the worker needs it: whatever goes wrong with it is a trouble to be told, never the end of a check.
 * What could not be kept is remembered for as long as this worker lives.
 */
export class Kept {
  readonly #troubles = new Set<Trouble>();
  readonly #unkept: FinishedCheck[] = [];

  get troubles(): Trouble[] {
    return [...this.#troubles];
  }

  /** Finished checks of the last 24 hours, oldest first. */
  async lastDay(now: number): Promise<FinishedCheck[]> {
    const kept = await this.#with((history) => history.checksBetween(now - DAY_MS, now + 1));
    return [...(kept ?? []).filter(isFinished), ...this.#unkept];
  }

  /** Turns start records that a killed worker left into interrupted checks. Only while no check runs. */
  async recover(): Promise<void> {
    const interrupted = await this.#with((history) => history.recover());
    if (interrupted !== undefined && interrupted.length > 0)
      this.#troubles.add('check-interrupted');
  }

  start(record: Omit<UnfinishedCheck, 'outcome'>): Promise<void> {
    return this.#with((history) => history.start(record)).then(() => undefined);
  }

  async finish(check: Check): Promise<void> {
    const isKept = await this.#with(async (history) => {
      await history.finish(check);
      return true;
    });
    if (!isFinished(check)) return;
    this.#troubles.delete('check-interrupted');
    if (isKept === undefined) this.#unkept.push(check);
    else {
      this.#unkept.length = 0;
      this.#troubles.delete('disk-full');
    }
  }

  async #with<T>(work: (history: History) => Promise<T>): Promise<T | undefined> {
    let history: History | undefined;
    try {
      history = await openHistory();
      const result = await work(history);
      this.#troubles.delete('history-newer');
      this.#troubles.delete('history-unavailable');
      return result;
    } catch (error) {
      this.#troubles.add(error instanceof HistoryError ? error.trouble : 'history-unavailable');
      console.error('History:', error);
      return undefined;
    } finally {
      history?.close();
    }
  }
}
