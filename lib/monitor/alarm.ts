import { browser } from '../browser.ts';
import type { Settings } from '../settings.ts';
import type { FinishedCheck } from '../words/check.ts';
import { nextCheckAt } from './schedule.ts';
import { readWorkerState } from './worker-state.ts';

export const ALARM = 'check';

/**
 * Sets when the next check comes by itself, if it is to. The period is a net under it: should a worker die before it sets
 * the next time, the alarm comes again all the same.
 * @param recent finished checks of the last day, oldest first
 * @param begun when the check began that is about to run
 */
export async function planNext(
  settings: Settings,
  recent: readonly FinishedCheck[],
  begun?: number,
): Promise<void> {
  const begunAt = begun ?? (await readWorkerState()).begunAt;
  const now = Date.now();
  const at = nextCheckAt({ now, settings, recent, begunAt, random: Math.random() });
  if (at === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at, periodInMinutes: settings.cadenceMinutes });
}

/** When it will come, in milliseconds since the epoch; null: not at all. */
export async function readAlarm(): Promise<number | null> {
  return (await browser.alarms.get(ALARM))?.scheduledTime ?? null;
}
