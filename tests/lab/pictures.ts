/**
 * Takes the pictures in the README anew, from the production build in the lab:
 *
 *     node tests/lab/main.ts run -- node tests/lab/pictures.ts
 */
import type { Page } from 'playwright';
import { askForCheck } from './ask-check.ts';
import { LabChromium } from './chromium.ts';
import { LabControl } from './control.ts';
import { waitForCheck } from './shown-state.ts';
import { DATA_CENTRE_PREFIXES, TELEGRAM_NAMES } from './telegram-names.ts';

const BLOCKED = {
  sni: [{ names: TELEGRAM_NAMES, action: 'reset' as const }],
  address: [{ prefixes: DATA_CENTRE_PREFIXES, action: 'drop' as const }],
};
/** Two checks that see the same reset confirm it. */
const RECHECK_SECONDS = 75;
const HOUR_SECONDS = 3_600;
const SCALE = 2;

const control = LabControl.fromEnvironment();
await control.setWorld({});
const flags = [`--force-device-scale-factor=${SCALE}`];
const browser = await LabChromium.launch({ steppedClock: true, flags });
try {
  const first = await browser.openPage('popup.html');
  await first.locator('[data-action=keep-watching]').click();
  await waitForCheck(first, null);
  await take(first, 'popup-open', 'light', 360);
  for (let checks = 0; checks < 3; checks += 1) await check(HOUR_SECONDS / 2);
  await control.setWorld(BLOCKED);
  for (let checks = 0; checks < 3; checks += 1) await check(RECHECK_SECONDS);
  await check(HOUR_SECONDS / 2);
  await take(await browser.openPage('popup.html'), 'popup-blocked', 'light', 360);
  await take(await browser.openPage('popup.html'), 'popup-blocked-dark', 'dark', 360);
  await take(await browser.openPage('timeline.html'), 'timeline', 'light', 1000);
} finally {
  await browser.close();
}

async function check(afterSeconds: number): Promise<void> {
  await browser.forward(afterSeconds);
  const popup = await browser.openPage('popup.html');
  await askForCheck(popup);
  await popup.close();
}

async function take(
  page: Page,
  name: string,
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<void> {
  await page.setViewportSize({ width, height: 400 });
  await page.emulateMedia({ colorScheme });
  await page.waitForTimeout(500);
  await page.screenshot({ path: `docs/pictures/${name}.png`, fullPage: true });
  await page.close();
}
