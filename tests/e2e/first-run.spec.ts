import type { Page } from '@playwright/test';
import { waitForCheck } from '../lab/shown-state.ts';
import { TELEGRAM_PREFIXES } from '../lab/telegram-names.ts';
import { contacted } from './contacted.ts';
import { readAlarms } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';

/** Long enough for a worker that checks unasked to have begun. */
const PATIENCE_MS = 3_000;

test('an install opens the welcome page', async ({ telltale }) => {
  const welcome = `chrome-extension://${telltale.extensionId}/welcome.html`;
  await expect.poll(() => telltale.context.pages().map((page) => page.url())).toContain(welcome);
});

for (const name of ['popup.html', 'welcome.html']) {
  test(`${name}: nothing is contacted before a button is pressed`, async ({
    control,
    telltale,
  }) => {
    const page = await telltale.openPage(name);
    await expectEqualButtons(page);
    await page.waitForTimeout(PATIENCE_MS);
    expect(await contacted(control)).toEqual([]);
    await telltale.killWorker();
    await telltale.hurryAlarm();
    await page.waitForTimeout(PATIENCE_MS);
    expect(await contacted(control)).toEqual([]);
  });

  test(`${name}: Check once makes one check and no plan`, async ({ control, telltale }) => {
    const page = await telltale.openPage(name);
    await page.locator('[data-action=check-once]').click();
    const popup = await telltale.openPage('popup.html');
    const state = await waitForCheck(popup, null);
    expect(state.verdict).toBe('open');
    expect(state.services.web?.verdict).toBe('open');
    expect(await control.requests()).not.toEqual([]);
    expect(await readAlarms(telltale)).toEqual([]);
  });

  test(`${name}: Keep watching makes a check and plans the next`, async ({ telltale }) => {
    const page = await telltale.openPage(name);
    await page.locator('[data-action=keep-watching]').click();
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
  const popup = await telltale.openPage('popup.html');
  await popup.waitForTimeout(PATIENCE_MS);
  expect(await contacted(control)).toEqual([]);
});

/** Two equal ways to begin: neither is larger, bolder or of another colour. */
async function expectEqualButtons(page: Page): Promise<void> {
  const looks = ['check-once', 'keep-watching'].map(async (action) => {
    const button = page.locator(`[data-action=${action}]`);
    await expect(button).toBeVisible();
    return button.evaluate((element) => {
      const { color, backgroundColor, fontWeight, fontSize, borderColor } =
        getComputedStyle(element);
      const { height } = element.getBoundingClientRect();
      return { color, backgroundColor, fontWeight, fontSize, borderColor, height };
    });
  });
  const [once, watching] = await Promise.all(looks);
  expect(once).toEqual(watching);
}

test.describe('where nothing of Telegram answers', () => {
  test.use({ world: { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' }] } });

  test('the popup shows at once how far the first check is', async ({ telltale }) => {
    const popup = await telltale.openPage('popup.html');
    await popup.locator('[data-action=check-once]').click();
    await expect(popup.locator('[data-action=check-now] .bar')).toBeVisible();
    await expect(popup.locator('[data-checking]').first()).toHaveAttribute('data-checking', 'true');
    expect((await waitForCheck(popup, null)).services.web?.verdict).toBe('blocked');
  });
});
