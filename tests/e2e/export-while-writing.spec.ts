import { writeFile } from 'node:fs/promises';
import { jsonHistory } from '../../lib/export/json-history.ts';
import { randomFrom, realisticCheck } from '../bench/realistic-checks.ts';
import { askForCheck } from '../lab/ask-check.ts';
import { type ExportedHistory, exportHistory } from './exported-history.ts';
import { expect, test } from './lab-test.ts';
import { countOf } from './page-content.ts';
import { press } from './page-hand.ts';

const IMPORTED = 400;
const WRITTEN = 3;
const STEP_MS = 15 * 60_000;

/** A file of a history, to be imported. */
async function historyFile(path: string): Promise<string> {
  const random = randomFrom(1);
  async function* checks() {
    const begin = Date.now() - (IMPORTED + 10) * STEP_MS;
    for (let n = 0; n < IMPORTED; n += 1) yield realisticCheck(begin + n * STEP_MS, n, random);
  }
  const software = { name: 'Telltale', version: '0.0.0' };
  const pieces: string[] = [];
  for await (const piece of jsonHistory({ checks: checks(), software, exportedAt: Date.now() }))
    pieces.push(piece);
  await writeFile(path, pieces.join(''));
  return path;
}

test('exports made while checks are written are whole, and no check is lost by it', async ({
  telltale,
}, testInfo) => {
  const timeline = await telltale.openPage('timeline.html');
  const file = await historyFile(testInfo.outputPath('history.json'));
  await telltale.chooseFile(timeline, '[data-action=import]', file);
  await press(timeline, '[data-action=confirm]');
  await expect
    .poll(() => countOf(timeline, '[data-action=import]:not(:disabled)'), { timeout: 30_000 })
    .toBe(1);
  expect((await exportHistory(telltale)).checks).toHaveLength(IMPORTED);
  await timeline.close();

  const popup = await telltale.openPage('popup.html');
  let written = 0;
  const writing = (async () => {
    for (; written < WRITTEN; written += 1) await askForCheck(popup);
  })();
  const exports: ExportedHistory[] = [];
  while (written < WRITTEN) exports.push(await exportHistory(telltale));
  await writing;
  exports.push(await exportHistory(telltale));

  for (const { checks } of exports) {
    const times = checks.map(({ startedAt }) => startedAt);
    expect(times).toEqual([...new Set(times)].sort());
    expect(times.length).toBeGreaterThanOrEqual(IMPORTED);
    expect(checks.every(({ outcome }) => outcome === 'finished')).toBe(true);
  }
  const kept = exports.map(({ checks }) => checks.length);
  expect(kept).toEqual(kept.toSorted((a, b) => a - b));
  // Some were made in between, or this says nothing.
  expect(kept.some((count) => count < IMPORTED + WRITTEN)).toBe(true);
  expect(kept.at(-1)).toBe(IMPORTED + WRITTEN);
});
