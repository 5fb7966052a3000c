import type { Page } from 'playwright';
import { askForCheck } from '../lab/ask-check.ts';
import { expect, test } from './lab-test.ts';

test('a language is chosen once: pages, toolbar and direction follow', async ({ telltale }) => {
  const popup = await telltale.openPage('popup.html');
  await askForCheck(popup);
  expect(await toolbarTitle(popup)).toContain('Telegram is open');

  const options = await telltale.openPage('options.html');
  await options.locator('[data-choice=language]').selectOption('fa');
  await expect(options.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(options.locator('h1')).toHaveText('تنظیمات');
  // A page that was open speaks it too.
  await expect(popup.locator('html')).toHaveAttribute('lang', 'fa');
  await expect(popup.locator('h1')).toHaveText('دسترسی به Telegram باز است');
  await expect.poll(() => toolbarTitle(options)).toContain('دسترسی به Telegram باز است');

  const next = await telltale.openPage('popup.html');
  await expect(next.locator('h1')).toHaveText('دسترسی به Telegram باز است');
});

// What follows runs in the extension's page.

function toolbarTitle(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getTitle(details: object): Promise<string> } };
    };
    return chrome.action.getTitle({});
  });
}
