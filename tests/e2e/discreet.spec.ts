import { askForCheck } from '../lab/ask-check.ts';
import { TELEGRAM_NAMES } from '../lab/telegram-names.ts';
import { readToolbarTitle } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';

const RESET = { sni: [{ names: TELEGRAM_NAMES, action: 'reset' as const }] };
const NAMES = /tele|tell/i;

test('in discreet mode neither toolbar nor tabs name Telegram, whatever comes', async ({
  control,
  telltale,
}) => {
  const options = await telltale.openPage('options.html');
  await options.locator('[data-choice=discreet]').click();
  await expect.poll(() => readToolbarTitle(telltale)).toBe('Extension');
  await control.setWorld(RESET);
  const popup = await telltale.openPage('popup.html');
  await askForCheck(popup);
  expect(await readToolbarTitle(telltale)).toBe('Extension');
  for (const name of ['popup.html', 'options.html', 'timeline.html', 'welcome.html']) {
    const page = await telltale.openPage(name);
    await expect.poll(() => page.title(), name).not.toMatch(NAMES);
    expect(await page.locator('link[rel=icon]').getAttribute('href')).toContain('neutral');
    await page.close();
  }
  await telltale.killWorker();
  await (await telltale.openPage('popup.html')).locator('main').waitFor();
  expect(await readToolbarTitle(telltale)).toBe('Extension');
  await options.locator('[data-choice=discreet]').click();
  await expect.poll(() => readToolbarTitle(telltale)).toMatch(NAMES);
  await expect.poll(() => options.title()).toMatch(NAMES);
});

test('it does not wait for a check that runs', async ({ control, telltale }) => {
  await control.setWorld({ address: [{ prefixes: ['0.0.0.0/0'], action: 'drop' }] });
  const options = await telltale.openPage('options.html');
  const popup = await telltale.openPage('popup.html');
  await popup.locator('[data-action=check-once]').click();
  await popup.locator('[data-checking=true]').waitFor();
  await options.locator('[data-choice=discreet]').click();
  await expect.poll(() => readToolbarTitle(telltale), { timeout: 3_000 }).toBe('Extension');
  expect(await popup.locator('main').getAttribute('data-checking')).toBe('true');
});

test('in a block the popup offers help, and asks nobody for it', async ({ control, telltale }) => {
  await control.setWorld(RESET);
  const popup = await telltale.openPage('popup.html');
  await askForCheck(popup);
  await control.clearLog();
  await popup.locator('.help summary').click();
  const away = popup.locator('.help a[href^=https]');
  await expect(away).toHaveCount(3);
  for (const link of await away.all()) {
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('target')).toBe('_blank');
    await link.hover();
  }
  await popup.waitForTimeout(2_000);
  const asked = (await control.lookUps()).map(({ name }) => name);
  expect(asked.filter((name) => /ooni|telegram/.test(name))).toEqual([]);
});
