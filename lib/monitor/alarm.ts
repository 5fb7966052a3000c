import { browser } from '../browser.ts';

export const ALARM = 'check';

/**
 * Sets when the next check comes by itself; null: never. The period is a net under it: should a worker die before
 * it sets the next time, the alarm comes again all the same.
 */
export async function setAlarm(at: number | null, cadenceMinutes: number): Promise<void> {
  if (at === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at, periodInMinutes: cadenceMinutes });
}

/** When it will come, in milliseconds since the epoch; null: not at all. */
export async function readAlarm(): Promise<number | null> {
  return (await browser.alarms.get(ALARM))?.scheduledTime ?? null;
}
