import { setTimeout } from 'node:timers/promises';
import { readAlarms } from '../e2e/extension-storage.ts';
import { askForCheck } from '../lab/ask-check.ts';
import type { LabBrowser } from '../lab/lab-browser.ts';
import { timePasses } from '../lab/time-passes.ts';
import type { Fault } from './fault.ts';

const DAY_SECONDS = 86_400;
const NIGHT_SECONDS = 8 * 3600;
/** The longest that the default cadence of 15 minutes ever waits, a fifth more than it. */
const LONGEST_WAIT_MS = 18 * 60_000;
/** How long an alarm may take to be planned anew. */
const PLANNED_MS = 10_000;

export const CLOCK_SET: Fault = {
  name: 'clock-set',
  title: 'the clock is set back or forward by a day, and the background starts anew',
  launch: { steppedClock: true },
  keepsWatching: true,
  few: 2,
  many: 20,
  play: async ({ browser }, { index }) => {
    // By turns, so that it comes out where it was; the history then holds checks from before and after.
    const step = index % 2 === 0 ? -DAY_SECONDS : DAY_SECONDS;
    await timePasses(browser, step);
    await browser.killWorker();
    await wake(browser);
    return wrongPlan(browser);
  },
};

export const SLEPT: Fault = {
  name: 'slept',
  title: 'the device sleeps for eight hours, and the alarm comes late',
  launch: { steppedClock: true },
  keepsWatching: true,
  few: 1,
  many: 20,
  play: async ({ browser, acknowledged }) => {
    await timePasses(browser, NIGHT_SECONDS);
    await browser.hurryAlarm();
    const popup = await browser.openPage('popup.html');
    const late = await askForCheck(popup);
    if (late.checkedAt !== null) acknowledged.add(late.checkedAt);
    await popup.close();
    return late.verdict === 'open' ? wrongPlan(browser) : [`${late.verdict} after the sleep`];
  },
};

/** Has the background start, by a message that asks for nothing. */
async function wake(browser: LabBrowser): Promise<void> {
  const page = await browser.openPage('manifest.json');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage('wake up').catch(() => {});
  });
  await page.close();
}

/** What is wrong with when the next check comes: it has to be within one beat of the schedule. */
async function wrongPlan(browser: LabBrowser): Promise<string[]> {
  const deadline = performance.now() + PLANNED_MS;
  const now = () => browser.clock?.now() ?? Date.now();
  for (;;) {
    const [alarm, ...others] = await readAlarms(browser);
    const inMs = alarm === undefined ? Number.NaN : alarm.scheduledTime - now();
    if (inMs <= LONGEST_WAIT_MS && others.length === 0) return [];
    if (performance.now() > deadline) {
      return [`the next check comes in ${Math.round(inMs / 60_000)} minutes`];
    }
    await setTimeout(200);
  }
}
