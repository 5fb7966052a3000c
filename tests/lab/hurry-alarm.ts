import type { LabPage } from './lab-browser.ts';

interface Alarms {
  get(name: string): Promise<{ periodInMinutes?: number } | undefined>;
  create(name: string, info: { when: number; periodInMinutes?: number }): Promise<void>;
}

/** Makes the alarm `check` fire at once; it keeps its name and period. Says whether there was one. */
export function hurryAlarmFrom(page: LabPage): Promise<boolean> {
  return page.evaluate(async () => {
    const { alarms } = (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome;
    const alarm = await alarms.get('check');
    const period =
      alarm?.periodInMinutes === undefined ? {} : { periodInMinutes: alarm.periodInMinutes };
    await alarms.create('check', { when: Date.now(), ...period });
    return alarm !== undefined;
  });
}
