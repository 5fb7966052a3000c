/**
 * The row `size`: how large the popup's page, code and style are and what a store gets. It packs both browsers anew.
 * Usage: node tests/bench/size.ts [--results <file>]
 */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pageWeight } from '../page-weight.ts';
import { ROOT, runCommand } from '../run-step.ts';
import { atMost, Report } from './figure.ts';

const { values } = parseArgs({
  options: { results: { type: 'string' } },
  allowPositionals: true,
});
const OUTPUT = join(ROOT, '.output');
const KB = 1000;

for (const browser of ['chrome', 'firefox'])
  if (runCommand(['wxt', 'zip', '-b', browser]) !== 0) throw new Error(`No zip for ${browser}.`);
const report = new Report();
for (const [build, name] of [
  ['chrome-mv3', 'Chromium'],
  ['firefox-mv3', 'Firefox'],
] as const) {
  const files = pageWeight(join(OUTPUT, build), 'popup.html');
  const size = [...files.values()].reduce((sum, one) => sum + one, 0) / KB;
  const figure = { digits: 1, unit: ' kB' };
  report.add(atMost('size', `popup without its language, gzipped, ${name}`, size, 18, figure));
}
for (const zip of globSync(join(OUTPUT, '*-{chrome,firefox}.zip'))) {
  const name = zip.includes('firefox') ? 'Firefox' : 'Chromium';
  const figure = { digits: 0, unit: ' kB' };
  report.add(atMost('size', `zip for ${name}`, statSync(zip).size / KB, 400, figure));
}
report.write(values.results);
