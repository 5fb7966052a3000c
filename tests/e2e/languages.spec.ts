import { askForCheck } from '../lab/ask-check.ts';
import { readToolbarTitle } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';
import { attributeOf, textOf } from './page-content.ts';
import { choose } from './page-hand.ts';

test('a language is chosen once: pages, toolbar and direction follow', async ({ telltale }) => {
  const popup = await telltale.openPage('popup.html');
  await askForCheck(popup);
  expect(await readToolbarTitle(telltale)).toContain('Telegram is open');

  const options = await telltale.openPage('options.html');
  await choose(options, '[data-choice=language]', 'fa');
  await expect.poll(() => attributeOf(options, 'html', 'dir')).toBe('rtl');
  await expect.poll(() => textOf(options, 'h1')).toBe('تنظیمات');
  // A page that was open speaks it too.
  await expect.poll(() => attributeOf(popup, 'html', 'lang')).toBe('fa');
  await expect.poll(() => textOf(popup, 'h1')).toBe('دسترسی به Telegram باز است');
  await expect.poll(() => readToolbarTitle(telltale)).toContain('دسترسی به Telegram باز است');

  const next = await telltale.openPage('popup.html');
  await expect.poll(() => textOf(next, 'h1')).toBe('دسترسی به Telegram باز است');
});
