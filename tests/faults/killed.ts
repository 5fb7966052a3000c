import { setTimeout } from 'node:timers/promises';
import { pressCheck } from '../lab/ask-check.ts';
import { readState } from '../lab/shown-state.ts';
import type { Fault, FaultLab } from './fault.ts';

/** Look-ups take their time, so that a check is long enough to be met anywhere. */
const WORLD = { resolverDelayMs: 300 };

export const WORKER_KILLED: Fault = {
  name: 'worker-killed',
  title: 'the background is ended at evenly spread moments of a check',
  world: WORLD,
  few: 3,
  many: 50,
  parts: 2,
  play: async (lab, { share }) => {
    await checkUntil(lab, share * lab.checkMs);
    await lab.browser.killWorker();
    await lab.browser.closePages();
    return [];
  },
};

export const BROWSER_KILLED: Fault = {
  name: 'browser-killed',
  title: 'the browser is killed at random in a check, and started twice',
  world: WORLD,
  few: 1,
  many: 25,
  parts: 4,
  play: async (lab) => {
    await checkUntil(lab, Math.random() * lab.checkMs);
    await lab.browser.sigkill();
    await lab.browser.relaunch();
    await lab.browser.quit();
    await lab.browser.relaunch();
    return [];
  },
};

/** Begins a check, waits, and remembers what the user was told up to then. */
async function checkUntil({ browser, acknowledged }: FaultLab, afterMs: number): Promise<void> {
  const popup = await browser.openPage('popup.html');
  await pressCheck(popup);
  await setTimeout(afterMs);
  const state = await readState(popup);
  if (state?.checkedAt != null) acknowledged.add(state.checkedAt);
}
