import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askForCheck } from '../lab/ask-check.ts';
import type { LabBrowser } from '../lab/lab-browser.ts';
import { TELEGRAM_NAMES } from '../lab/telegram-names.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { clearNotices, readLocal, readNotices, writeLocal } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';
import { press } from './page-hand.ts';

const RESET = { sni: [{ names: TELEGRAM_NAMES, action: 'reset' as const }] };
const RECHECK_SECONDS = 75;

/**
 * Chromium's build as it is once its user has allowed notices: without a window nobody can answer that browser's
 * question, so the permission is there from the start.
 */
function allowedBuild(): string {
  const build = mkdtempSync(join(tmpdir(), 'telltale-notices-'));
  cpSync(process.env.LAB_BUILD ?? '.output/chrome-mv3', build, { recursive: true });
  const path = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.permissions.push(...manifest.optional_permissions);
  manifest.optional_permissions = [];
  writeFileSync(path, JSON.stringify(manifest));
  return build;
}

test.use({
  launch: async ({ inBrowser }, use) => {
    if (inBrowser === 'firefox') return use({ steppedClock: true, agrees: true });
    const build = allowedBuild();
    await use({ steppedClock: true, build });
    rmSync(build, { recursive: true });
  },
});

/** Asks for notices, as the user does. */
async function allow(telltale: LabBrowser): Promise<void> {
  const options = await telltale.openPage('options.html');
  await press(options, '[data-action=notices-on]');
  await waitForVisible(options, ['[data-action=notices-off]']);
  await options.close();
}

async function check(telltale: LabBrowser, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await telltale.forward(RECHECK_SECONDS);
    const popup = await telltale.openPage('popup.html');
    await askForCheck(popup);
    await popup.close();
  }
}

test('a change is told once, also by a worker that was killed since', async ({
  control,
  telltale,
}) => {
  test.setTimeout(240_000);
  await allow(telltale);
  await control.setWorld(RESET);
  await check(telltale, 1);
  expect(await readNotices(telltale)).toBe(0);
  await check(telltale, 1);
  expect(await readNotices(telltale)).toBe(1);
  await clearNotices(telltale);
  await telltale.killWorker();
  await check(telltale, 1);
  expect(await readNotices(telltale)).toBe(0);
  await control.setWorld({});
  await check(telltale, 1);
  expect(await readNotices(telltale)).toBe(0);
  await check(telltale, 1);
  expect(await readNotices(telltale)).toBe(1);
  expect((await readLocal(telltale)).told).toEqual({});
});

test('none comes before it is asked for, and none in quiet hours', async ({
  control,
  telltale,
}) => {
  test.setTimeout(240_000);
  await control.setWorld(RESET);
  await check(telltale, 2);
  expect(await readNotices(telltale)).toBe(0);
  await allow(telltale);
  const { settings } = await readLocal(telltale);
  const hour = new Date(telltale.clock?.now() ?? 0).getHours();
  const quietHours = { from: hour, to: (hour + 2) % 24 };
  await writeLocal(telltale, 'settings', { ...(settings as object), quietHours });
  await control.setWorld({});
  await check(telltale, 2);
  expect(await readNotices(telltale)).toBe(0);
  await writeLocal(telltale, 'settings', settings);
  await check(telltale, 1);
  expect(await readNotices(telltale)).toBe(1);
});
