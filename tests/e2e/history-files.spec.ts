import { readFile } from 'node:fs/promises';
import { askForCheck } from '../lab/ask-check.ts';
import type { LabChromium } from '../lab/chromium.ts';
import { exportHistory } from './exported-history.ts';
import { expect, test } from './lab-test.ts';

/** What a button of the timeline page saves. */
async function saved(
  telltale: LabChromium,
  action: string,
): Promise<{ name: string; text: string }> {
  const timeline = await telltale.openPage('timeline.html');
  try {
    const download = timeline.waitForEvent('download');
    await timeline.locator(`[data-action=${action}]`).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  } finally {
    await timeline.close();
  }
}

test('a check is exported as CSV and for OONI, under a name with its date', async ({
  telltale,
}) => {
  const popup = await telltale.openPage('popup.html');
  await askForCheck(popup);
  const csv = await saved(telltale, 'export-csv');
  expect(csv.name).toMatch(/^telltale-\d{4}-\d\d-\d\d\.csv$/);
  const rows = csv.text.trimEnd().split('\r\n');
  expect(rows[0]).toContain('started_at,finished_at,outcome');
  expect(rows.filter((row) => row.includes(',open,'))).toHaveLength(6);
  const ooni = await saved(telltale, 'export-ooni');
  expect(ooni.name).toMatch(/^telltale-.*\.ooni\.jsonl$/);
  const lines = ooni.text.trimEnd().split('\n');
  const measurements = lines.map((line) => JSON.parse(line));
  expect(measurements.length).toBeGreaterThan(0);
  for (const { test_name: name, data_format_version: version } of measurements) {
    expect(['telegram', 'browser_web']).toContain(name);
    expect(version).toBe('0.2.0');
  }
});

test('an exported history that was deleted comes back by import', async ({ telltale }) => {
  const popup = await telltale.openPage('popup.html');
  await askForCheck(popup);
  const before = await exportHistory(telltale);
  const timeline = await telltale.openPage('timeline.html');
  await timeline.locator('[data-action=delete-history]').click();
  await timeline.locator('[data-action=confirm]').click();
  await expect.poll(async () => (await exportHistory(telltale)).checks).toEqual([]);
  const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(before.text) };
  await timeline.locator('[data-action=import]').setInputFiles(file);
  await timeline.locator('[data-action=confirm]').click();
  await expect.poll(async () => (await exportHistory(telltale)).checks).toEqual(before.checks);
  const state = popup.locator('[data-verdict][data-checked-at]').first();
  await expect(state).toHaveAttribute('data-verdict', 'open');
});

test('where nothing is to be kept, nothing is, and the state is shown all the same', async ({
  telltale,
}) => {
  const options = await telltale.openPage('options.html');
  await options.locator('[data-choice=keep-days]').selectOption('0');
  await expect(options.locator('main > [role=status]')).not.toBeEmpty();
  const popup = await telltale.openPage('popup.html');
  expect((await askForCheck(popup)).verdict).toBe('open');
  expect((await exportHistory(telltale)).checks).toEqual([]);
  const state = popup.locator('[data-verdict][data-checked-at]').first();
  await expect(state).toHaveAttribute('data-verdict', 'open');
});
