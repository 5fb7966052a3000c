import { setTimeout } from 'node:timers/promises';
import { askForCheck } from '../lab/ask-check.ts';
import { TELEGRAM_NAMES } from '../lab/telegram-names.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { readToolbarTitle } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';
import { attributeOf, titleOf } from './page-content.ts';
import { press } from './page-hand.ts';

const RESET = { sni: [{ names: TELEGRAM_NAMES, action: 'reset' as const }] };
const NAMES = /tele|tell/i;

test('in discreet mode neither toolbar nor tabs name Telegram, whatever comes', async ({
  control,
  telltale,
}) => {
  const options = await telltale.openPage('options.html');
  await press(options, '[data-choice=discreet]');
  await expect.poll(() => readToolbarTitle(telltale)).toBe('Extension');
  await control.setWorld(RESET);
  const popup = await telltale.openPage('popup.html');
  await askForCheck(popup);
  expect(await readToolbarTitle(telltale)).toBe('Extension');
  for (const name of ['popup.html', 'options.html', 'timeline.html', 'welcome.html']) {
    const page = await telltale.openPage(name);
    await expect.poll(() => titleOf(page), name).not.toMatch(NAMES);
    expect(await attributeOf(page, 'link[rel=icon]', 'href')).toContain('neutral');
    await page.close();
  }
  await telltale.killWorker();
  await waitForVisible(await telltale.openPage('popup.html'), ['main']);
  expect(await readToolbarTitle(telltale)).toBe('Extension');
  await press(options, '[data-choice=discreet]');
  await expect.poll(() => readToolbarTitle(telltale)).toMatch(NAMES);
  await expect.poll(() => titleOf(options)).toMatch(NAMES);
});

test('it does not wait for a check that runs', async ({ control, telltale }) => {
  await control.setWorld({ address: [{ prefixes: ['0.0.0.0/0'], action: 'drop' }] });
  const options = await telltale.openPage('options.html');
  const popup = await telltale.openPage('popup.html');
  await press(popup, '[data-action=check-once]');
  await waitForVisible(popup, ['[data-checking=true]']);
  await press(options, '[data-choice=discreet]');
  await expect.poll(() => readToolbarTitle(telltale), { timeout: 3_000 }).toBe('Extension');
  expect(await attributeOf(popup, 'main', 'data-checking')).toBe('true');
});

test('in a block the popup offers help, and asks nobody for it', async ({ control, telltale }) => {
  await control.setWorld(RESET);
  const popup = await telltale.openPage('popup.html');
  await askForCheck(popup);
  await control.clearLog();
  await press(popup, '.help summary');
  await waitForVisible(popup, ['.help a[href^=https]']);
  const away = await popup.evaluate(() =>
    [...document.querySelectorAll('.help a[href^=https]')].map((link) => link.getAttribute('href')),
  );
  expect(away).toHaveLength(3);
  for (const address of away) {
    const link = `.help a[href="${address}"]`;
    expect(await attributeOf(popup, link, 'rel')).toBe('noopener noreferrer');
    expect(await attributeOf(popup, link, 'target')).toBe('_blank');
    await popup.hover(link);
  }
  await setTimeout(2_000);
  const asked = (await control.lookUps()).map(({ name }) => name);
  expect(asked.filter((name) => /ooni|telegram/.test(name))).toEqual([]);
});
