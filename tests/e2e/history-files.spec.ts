import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { askForCheck } from '../lab/ask-check.ts';
import type { LabBrowser } from '../lab/lab-browser.ts';
import { exportHistory } from './exported-history.ts';
import { expect, REPRESENTATIVE, test } from './lab-test.ts';
import { attributeOf, textOf } from './page-content.ts';
import { choose, press } from './page-hand.ts';

const STATE = '[data-verdict][data-checked-at]';

/** What a button of the timeline page saves. */
async function saved(
  telltale: LabBrowser,
  action: string,
): Promise<{ name: string; text: string }> {
  const path = await telltale.download('timeline.html', `[data-action=${action}]`);
  return { name: basename(path), text: await readFile(path, 'utf8') };
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

for (const [page, action] of [
  ['timeline.html', 'delete-history'],
  ['options.html', 'delete-everything'],
] as const) {
  test(
    `an exported history comes back by import: ${action}`,
    action === 'delete-everything' ? REPRESENTATIVE : {},
    async ({ telltale }, testInfo) => {
      const popup = await telltale.openPage('popup.html');
      await askForCheck(popup);
      await askForCheck(popup);
      const before = await exportHistory(telltale);
      expect(before.checks).toHaveLength(2);
      const deleting = await telltale.openPage(page);
      await press(deleting, `[data-action=${action}]`);
      await press(deleting, '[data-action=confirm]');
      await expect.poll(async () => (await exportHistory(telltale)).checks).toEqual([]);
      const file = testInfo.outputPath('history.json');
      await writeFile(file, before.text);
      const timeline = await telltale.openPage('timeline.html');
      await telltale.chooseFile(timeline, '[data-action=import]', file);
      await press(timeline, '[data-action=confirm]');
      await expect
        .poll(async () => (await exportHistory(telltale)).checks, { timeout: 40_000 })
        .toEqual(before.checks);
      const { incidents, networks } = await exportHistory(telltale);
      expect({ incidents, networks }).toEqual({
        incidents: before.incidents,
        networks: before.networks,
      });
      await expect.poll(() => attributeOf(popup, STATE, 'data-verdict')).toBe('open');
    },
  );
}

test('where nothing is to be kept, nothing is, and the state is shown all the same', async ({
  telltale,
}) => {
  const options = await telltale.openPage('options.html');
  await choose(options, '[data-choice=keep-days]', '0');
  await expect.poll(() => textOf(options, 'main > [role=status]')).not.toBe('');
  const popup = await telltale.openPage('popup.html');
  expect((await askForCheck(popup)).verdict).toBe('open');
  expect((await exportHistory(telltale)).checks).toEqual([]);
  await expect.poll(() => attributeOf(popup, STATE, 'data-verdict')).toBe('open');
});
