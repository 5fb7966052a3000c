import { askForCheck } from '../lab/ask-check.ts';
import { SOME_KEY } from '../lab/relay-in-browser.ts';
import { TELEGRAM_PREFIXES } from '../lab/telegram-names.ts';
import { expect, test } from './lab-test.ts';
import { enterRelayInChromium, hurryReports, isRelayContacted } from './relay-entry.ts';

const HOUR_SECONDS = 3600;

test.describe('a relay that never answers', () => {
  test.use({ world: { relay: 'dead' as const }, launch: { steppedClock: true } });

  test('costs reports after two days, and their sender is told', async ({ telltale }) => {
    test.setTimeout(240_000);
    const options = await enterRelayInChromium(telltale, SOME_KEY);
    await options.locator('[data-action=reports-on]').click();
    await expect(options.locator('[data-action=reports-off]')).toBeVisible();
    const popup = await telltale.openPage('popup.html');
    await askForCheck(popup);
    await expect(options.locator('[data-waiting="1"]')).toBeVisible({ timeout: 30_000 });
    await telltale.clock?.forward(HOUR_SECONDS);
    await askForCheck(popup);
    await expect(options.locator('[data-waiting="2"]')).toBeVisible({ timeout: 30_000 });
    await hurryReports(telltale);
    await expect(options.locator('[data-delay=unreachable]')).toBeVisible({ timeout: 40_000 });
    await telltale.clock?.forward(48 * HOUR_SECONDS);
    await hurryReports(telltale);
    await expect(options.locator('[data-given-up=expired]')).toHaveAttribute('data-count', '2');
    await expect(options.locator('[data-waiting="0"]')).toBeVisible();
  });
});

test.describe('every address of Telegram silent', () => {
  const silent = { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' as const }] };
  test.use({ world: { ...silent, relay: { failing: ['DE', 'FR', 'IT'] } } });

  test('is an outage when others far away see the same, and a block to who does not ask them', async ({
    control,
    telltale,
  }) => {
    const popup = await telltale.openPage('popup.html');
    expect(await askForCheck(popup)).toMatchObject({ verdict: 'blocked', method: 'ip' });
    await popup.close();
    expect(await isRelayContacted(control)).toBe(false);
    const options = await enterRelayInChromium(telltale, SOME_KEY);
    await options.locator('[data-choice=show-crowd]').click();
    await expect(options.locator('[data-choice=show-crowd]')).toBeChecked();
    const again = await telltale.openPage('popup.html');
    const state = await askForCheck(again);
    expect(state.verdict).toBe('outage');
    expect(state.services.web?.verdict).toBe('outage');
  });
});
