import { browser } from '../browser.ts';
import { removeOldExports } from '../export/private-file.ts';
import { type History, openHistory } from '../history/history.ts';
import { HistoryError } from '../history/history-error.ts';
import { addSessionCheck, readSessionChecks } from '../history/session-checks.ts';
import type { Check, FinishedCheck, UnfinishedCheck } from '../words/check.ts';
import type { Snapshot, Trouble } from '../words/snapshot.ts';
import { isFinished, sinceWhen } from './day.ts';
import { isTimeSure } from './sure-time.ts';

const DAY_MS = 86_400_000;
/** Among so many of the latest checks one is finished, or Telltale has been stopped in all of them. */
const LOOKED_THROUGH = 50;
/** In `storage.session`: whether the history was guarded since the browser started. */
const GUARDED = 'guarded';

/**
 * The history as the worker needs it: whatever goes wrong with it is a trouble to be told, never the end of a check.
 * What could not be kept is remembered for as long as this worker lives.
 */
export class Kept {
  readonly #troubles = new Set<Trouble>();
  /** What went wrong when it was last used: over as soon as it opens again. */
  #unusable: Trouble | null = null;
  readonly #unkept: FinishedCheck[] = [];

  get troubles(): Trouble[] {
    return [...new Set([...this.#troubles, ...(this.#unusable === null ? [] : [this.#unusable])])];
  }

  /** Finished checks of the last 24 hours, oldest first. */
  async lastDay(now: number): Promise<FinishedCheck[]> {
    const kept = await this.#with((history) => history.checksBetween(now - DAY_MS, now + 1));
    const unkept = [...(await readSessionChecks()), ...this.#unkept].filter(
      ({ startedAt }) => startedAt >= now - DAY_MS && startedAt <= now,
    );
    return [...(kept ?? []).filter(isFinished), ...unkept].sort(
      (a, b) => a.startedAt - b.startedAt,
    );
  }

  /** The latest finished check up to now, however old; undefined where none is known. */
  async latest(now: number): Promise<FinishedCheck | undefined> {
    const kept = await this.#with((history) => history.checksBefore(now + 1, LOOKED_THROUGH));
    const [inSession] = (await readSessionChecks())
      .filter(({ startedAt }) => startedAt <= now)
      .slice(-1);
    return kept?.find(isFinished) ?? inSession;
  }

  /** Once for each start of the browser: what it lost is brought back, and what cannot be is told. */
  async guard(): Promise<void> {
    if ((await browser.storage.session.get(GUARDED))[GUARDED] === true) return;
    await this.#protect(async (history) => {
      await history.guard();
      await removeOldExports();
    });
    await browser.storage.session.set({ [GUARDED]: true });
  }

  /** Turns start records that a killed worker left into interrupted checks, where any are kept. Only while none runs. */
  async recover(keepDays: number): Promise<void> {
    const interrupted = await this.#with(async (history) => {
      if ((await history.lost()).length > 0) this.#troubles.add('history-lost');
      else this.#troubles.delete('history-lost');
      return keepDays === 0 ? [] : history.recover();
    });
    if (interrupted !== undefined && interrupted.length > 0)
      this.#troubles.add('check-interrupted');
  }

  /** Says that a check begins; where nothing is kept there is nobody to say it to. */
  async start(record: Omit<UnfinishedCheck, 'outcome'>, keepDays: number): Promise<void> {
    if (keepDays === 0) return;
    await this.#with((history) => history.start(record));
  }

  /** Keeps a check, and tends to the others: those older than `keepDays` are let go, where it shows what time it is. */
  async finish(check: Check, keepDays: number): Promise<void> {
    if (keepDays === 0) return this.#keepNothing(check);
    const isKept = await this.#write(async (history) => {
      await history.finish(check);
      return true;
    });
    // By the time that the check vouches for: the clock may have been set since.
    const tending = { now: check.startedAt, keepDays: isTimeSure(check) ? keepDays : null };
    if (isKept)
      await this.#protect(async (history) => {
        await history.tend(tending);
        await removeOldExports();
      });
    if (!isFinished(check)) return;
    this.#troubles.delete('check-interrupted');
    if (isKept === undefined) this.#unkept.push(check);
    else {
      this.#unkept.length = 0;
      this.#clearWriting();
    }
  }

  /** Forgets what only this worker knows. */
  forget(): void {
    this.#unkept.length = 0;
    this.#troubles.clear();
    this.#unusable = null;
  }

  /** Takes back what a check may have written while everything was being deleted. */
  async takeBack(startedAt: number): Promise<void> {
    this.forget();
    await this.#with((history) => history.takeBack(startedAt));
  }

  /** For confirmation it is remembered until the browser closes; on the disk nothing is left. */
  async #keepNothing(check: Check): Promise<void> {
    if (isFinished(check)) {
      this.#troubles.delete('check-interrupted');
      await addSessionCheck(check);
    }
    await this.#write(async (history) => {
      await history.eraseAll();
      this.#clearWriting();
    });
  }

  /** Whatever was in the way of writing is no longer. */
  #clearWriting(): void {
    this.#troubles.delete('disk-full');
    this.#troubles.delete('history-unavailable');
  }

  /**
   * Since when the latest check says what it says, by all that is kept; by those of the last day alone where some of
   * them could not be kept.
   */
  async since(
    latest: FinishedCheck | undefined,
    recent: readonly FinishedCheck[],
    reachMs: number,
  ): Promise<Snapshot['since']> {
    if (latest === undefined || this.#unkept.length > 0) return sinceWhen(recent, reachMs);
    // Nothing is kept where nothing is to be.
    const known = await this.#with((history) => history.since(latest, reachMs));
    return known ?? sinceWhen(recent, reachMs);
  }

  /** What goes wrong here costs the second copy, not the history. */
  async #protect(work: (history: History) => Promise<unknown>): Promise<void> {
    await this.#with(async (history) => {
      try {
        await work(history);
        this.#troubles.delete('history-unprotected');
      } catch (error) {
        this.#troubles.add('history-unprotected');
        console.error('History:', error);
      }
    });
  }

  /** What cannot be used now may be the next time. */
  async #with<T>(work: (history: History) => Promise<T>): Promise<T | undefined> {
    let history: History | undefined;
    try {
      history = await openHistory();
      this.#unusable = null;
      return await work(history);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === 'disk-full') this.#troubles.add(trouble);
      else this.#unusable = trouble;
      return undefined;
    } finally {
      history?.close();
    }
  }

  /** The same for what must not be lost in silence: that the rest can be read says nothing of this. */
  #write<T>(work: (history: History) => Promise<T>): Promise<T | undefined> {
    return this.#with(async (history) => {
      try {
        return await work(history);
      } catch (error) {
        this.#troubles.add(troubleOf(error));
        return undefined;
      }
    });
  }
}

function troubleOf(error: unknown): Trouble {
  console.error('History:', error);
  return error instanceof HistoryError ? error.trouble : 'history-unavailable';
}
