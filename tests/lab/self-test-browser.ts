/**
 * Whether `LabChromium` does to a browser what it says: alarms, workers, clock, crash. Takes a minute.
 * Run: node tests/lab/main.ts run -- node tests/lab/self-test-browser.ts
 */
import { strict as assert } from 'node:assert';
import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { makeAsker } from './asker.ts';
import { LabChromium } from './chromium.ts';

interface SeenAlarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
  bornAt: number;
  now: number;
}
interface Chrome {
  alarms: { create(name: string, info: object): Promise<void> };
  storage: {
    local: {
      get(): Promise<{ alarm?: SeenAlarm; mark?: string }>;
      set(items: object): Promise<void>;
    };
  };
}

const STEP_SECONDS = 70;
/** Chromium ends an idle worker after 30 s. */
const IDLE_DEATH_MS = 40_000;

const extension = await makeAsker();
const browser = await LabChromium.launch({ build: extension, steppedClock: true });
try {
  let page = await browser.openPage('ask.html');
  await page.evaluate(createAlarm);

  assert(await browser.hurryAlarm(), 'there is an alarm');
  const first = await nextAlarm(page);
  assert.equal(first.name, 'check');
  assert.equal(first.periodInMinutes, 15);
  assert(Math.abs(first.now - first.scheduledTime) < 1000, 'the hurried alarm is on time');
  console.log(`an alarm can be hurried: ${first.now - first.scheduledTime} ms late`);

  const before = await page.evaluate(() => Date.now());
  await browser.forward(STEP_SECONDS);
  const after = await page.evaluate(() => Date.now());
  assert(after - before > STEP_SECONDS * 1000, 'the page sees the step');
  assert(Math.abs(after - (browser.clock?.now() ?? 0)) < 1000, 'the clock knows the time');
  await browser.hurryAlarm();
  const second = await nextAlarm(page);
  assert(second.now - first.now > STEP_SECONDS * 1000, 'the worker sees the step');
  assert(Math.abs(second.now - second.scheduledTime) < 1000, 'alarms follow the step');
  console.log(`the clock can be stepped: worker ${second.now - first.now} ms later`);

  assert(await browser.isWorkerAlive());
  await browser.killWorker();
  await setTimeout(300);
  assert.equal(await browser.isWorkerAlive(), false);
  await browser.hurryAlarm();
  const third = await nextAlarm(page);
  assert(third.bornAt > second.bornAt, 'a new worker was born');
  console.log('the worker can be killed, and an alarm wakes another');

  await page.evaluate(leaveMark);
  await page.close();
  await setTimeout(IDLE_DEATH_MS);
  assert.equal(await browser.isWorkerAlive(), false);
  console.log('an idle worker sleeps: no debugger holds it');

  await browser.sigkill();
  await browser.relaunch();
  page = await browser.openPage('ask.html');
  assert.equal(await page.evaluate(readMark), 'kept');
  console.log('after SIGKILL the profile is there');
} finally {
  await browser.close();
  await rm(extension, { recursive: true, force: true });
}

async function nextAlarm(page: Page): Promise<SeenAlarm> {
  for (let tries = 0; tries < 50; tries += 1) {
    const alarm = await page.evaluate(readAlarm);
    if (alarm !== undefined) {
      await page.evaluate(forgetAlarm);
      return alarm;
    }
    await setTimeout(100);
  }
  throw new Error('No alarm came within 5 s.');
}

// What follows runs in the extension's page.

async function createAlarm(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  await chrome.alarms.create('check', { delayInMinutes: 15, periodInMinutes: 15 });
}

async function readAlarm(): Promise<SeenAlarm | undefined> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  return (await chrome.storage.local.get()).alarm ?? undefined;
}

async function forgetAlarm(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  await chrome.storage.local.set({ alarm: null });
}

async function leaveMark(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  await chrome.storage.local.set({ mark: 'kept' });
}

async function readMark(): Promise<string | undefined> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  return (await chrome.storage.local.get()).mark;
}
