import { setTimeout } from 'node:timers/promises';
import type { LabPage } from '../lab/lab-browser.ts';
import { waitForCheck } from '../lab/shown-state.ts';
import { TELEGRAM_PREFIXES } from '../lab/telegram-names.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { contacted } from './contacted.ts';
import { readAlarms, readTabs } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';
import { attributeOf } from './page-content.ts';
import { press } from './page-hand.ts';

/** Long enough for a worker that checks unasked to have begun. */
const PATIENCE_MS = 3_000;

test('an install opens the welcome page', async ({ telltale }) => {
  await expect.poll(() => readTabs(telltale)).toContain('/welcome.html');
});

for (const name of ['popup.html', 'welcome.html']) {
  test(`${name}: nothing is contacted before a button is pressed`, async ({
    control,
    telltale,
  }) => {
    const page = await telltale.openPage(name);
    await expectEqualButtons(page);
    await setTimeout(PATIENCE_MS);
    expect(await contacted(control)).toEqual([]);
    await telltale.killWorker();
    await telltale.hurryAlarm();
    await setTimeout(PATIENCE_MS);
    expect(await contacted(control)).toEqual([]);
  });

  test(`${name}: Check once makes one check and no plan`, async ({ control, telltale }) => {
    const page = await telltale.openPage(name);
    await press(page, '[data-action=check-once]');
    const popup = await telltale.openPage('popup.html');
    const state = await waitForCheck(popup, null);
    expect(state.verdict).toBe('open');
    expect(state.services.web?.verdict).toBe('open');
    expect(await control.requests()).not.toEqual([]);
    expect(await readAlarms(telltale)).toEqual([]);
  });

  test(`${name}: Keep watching makes a check and plans the next`, async ({ telltale }) => {
    const page = await telltale.openPage(name);
    await press(page, '[data-action=keep-watching]');
    const popup = await telltale.openPage('popup.html');
    expect((await waitForCheck(popup, null)).verdict).toBe('open');
    const alarms = await readAlarms(telltale);
    expect(alarms.map((alarm) => alarm.name)).toEqual(['check']);
    expect(alarms[0]?.scheduledTime).toBeGreaterThan(Date.now());
  });
}

test('no check was made after a restart without a choice', async ({ control, telltale }) => {
  await telltale.openPage('popup.html');
  await telltale.quit();
  await control.clearLog();
  await telltale.relaunch();
  await telltale.openPage('popup.html');
  await setTimeout(PATIENCE_MS);
  expect(await contacted(control)).toEqual([]);
});

/** Two equal ways to begin: neither is larger, bolder or of another colour. */
async function expectEqualButtons(page: LabPage): Promise<void> {
  const looks = ['check-once', 'keep-watching'].map(async (action) => {
    const button = await waitForVisible(page, [`[data-action=${action}]`]);
    return page.evaluate((selector) => {
      const element = document.querySelector(selector);
      if (element === null) return null;
      const { color, backgroundColor, fontWeight, fontSize, borderColor } =
        getComputedStyle(element);
      const { height } = element.getBoundingClientRect();
      return { color, backgroundColor, fontWeight, fontSize, borderColor, height };
    }, button);
  });
  const [once, watching] = await Promise.all(looks);
  expect(once).not.toBeNull();
  expect(once).toEqual(watching);
}

test.describe('where nothing of Telegram answers', () => {
  test.use({ world: { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' }] } });

  test('the popup shows at once how far the first check is', async ({ telltale }) => {
    const popup = await telltale.openPage('popup.html');
    await press(popup, '[data-action=check-once]');
    await waitForVisible(popup, ['[data-action=check-now] .bar']);
    expect(await attributeOf(popup, '[data-checking]', 'data-checking')).toBe('true');
    expect((await waitForCheck(popup, null)).services.web?.verdict).toBe('blocked');
  });
});
