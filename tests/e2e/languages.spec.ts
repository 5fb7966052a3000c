import type { Page } from 'playwright';
import { askForCheck } from '../lab/ask-check.ts';
import { expect, test } from './lab-test.ts';

const CATALOGUE = /\/(en|ru|fa|zh-CN|uk|ar|tr|vi|es|pt-BR)-[\w-]+\.js$/;

test('a language is chosen once: pages, toolbar and direction follow, and one catalogue is loaded', async ({
  telltale,
}) => {
  const popup = await telltale.openPage('popup.html');
  await askForCheck(popup);
  expect(await catalogues(popup)).toEqual(['en']);
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
  expect(await catalogues(next)).toEqual(['fa']);
});

// What follows runs in the extension's page.

function catalogues(page: Page): Promise<string[]> {
  return page.evaluate(
    (pattern) =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => new RegExp(pattern).exec(name)?.[1] ?? []),
    CATALOGUE.source,
  );
}

function toolbarTitle(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getTitle(details: object): Promise<string> } };
    };
    return chrome.action.getTitle({});
  });
}
