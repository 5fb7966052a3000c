import { askForCheck } from '../lab/ask-check.ts';
import { waitForCheck } from '../lab/shown-state.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { contacted } from './contacted.ts';
import { exportHistory } from './exported-history.ts';
import {
  ageHistory,
  dropHistory,
  readAlarms,
  readDatabases,
  readLocal,
  writeLocal,
} from './extension-storage.ts';
import { expect, test } from './lab-test.ts';
import { countOf } from './page-content.ts';
import { press } from './page-hand.ts';

const MB = 1024 * 1024;

test('a settings record that is none: said, kept aside, nothing contacted', async ({
  control,
  telltale,
}) => {
  const damaged = ['no', 'settings'];
  await writeLocal(telltale, 'settings', damaged);
  await telltale.quit();
  await control.clearLog();
  await telltale.relaunch();
  const popup = await telltale.openPage('popup.html');
  await waitForVisible(popup, ['[data-trouble=settings-damaged]']);
  expect(await contacted(control)).toEqual([]);
  expect((await askForCheck(popup)).verdict).toBe('open');
  expect(await readLocal(telltale)).toMatchObject({
    'settings-damaged': damaged,
    settings: { watch: 'by-hand' },
  });
  await expect.poll(() => countOf(popup, '[data-trouble=settings-damaged]')).toBe(0);
});

test('a settings record with one bad entry: the others stay in force', async ({ telltale }) => {
  const first = await telltale.openPage('popup.html');
  await press(first, '[data-action=keep-watching]');
  await waitForCheck(first, null);
  await first.close();
  const { settings } = await readLocal(telltale);
  await writeLocal(telltale, 'settings', { ...(settings as object), cadenceMinutes: 'soon' });
  await telltale.quit();
  await telltale.relaunch();
  const popup = await telltale.openPage('popup.html');
  await waitForVisible(popup, ['[data-trouble=settings-damaged]']);
  expect((await readAlarms(telltale)).map(({ name }) => name)).toEqual(['check']);
  expect((await askForCheck(popup)).verdict).toBe('open');
});

test('a history of a newer version: said, left untouched, checks go on', async ({ telltale }) => {
  await ageHistory(telltale);
  const popup = await telltale.openPage('popup.html');
  expect((await askForCheck(popup)).verdict).toBe('open');
  await waitForVisible(popup, ['[data-trouble=history-newer]']);
  expect(await readDatabases(telltale)).toEqual({ telltale: 999 });
  await dropHistory(telltale);
  expect((await askForCheck(popup)).verdict).toBe('open');
  await expect.poll(() => countOf(popup, '[data-trouble]')).toBe(0);
  expect((await exportHistory(telltale)).checks.length).toBeGreaterThan(0);
});

test.describe('a full disk', () => {
  test.use({ launch: { diskBytes: 160 * MB } });
  test.setTimeout(180_000);

  test('is said, loses nothing that was kept, and is over when there is room', async ({
    telltale,
  }) => {
    const popup = await telltale.openPage('popup.html');
    expect((await askForCheck(popup)).verdict).toBe('open');
    // The browser itself makes room now and then, by files that it needs no more.
    const checkOnFullDisk = async () => {
      await telltale.disk?.fill();
      expect((await askForCheck(popup)).verdict).toBe('open');
      return countOf(popup, '[data-trouble=disk-full]');
    };
    await expect.poll(checkOnFullDisk, { timeout: 60_000 }).toBe(1);
    await telltale.disk?.free();
    const kept = (await exportHistory(telltale)).checks;
    expect(kept.length).toBeGreaterThan(0);
    expect((await askForCheck(popup)).verdict).toBe('open');
    await expect.poll(() => countOf(popup, '[data-trouble]')).toBe(0);
    const { checks } = await exportHistory(telltale);
    expect(checks.length).toBeGreaterThan(kept.length);
    expect(checks.slice(0, kept.length)).toEqual(kept);
  });
});
