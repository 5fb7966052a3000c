/**
 * The row `size`: how large the popup's code and style are and what a store gets. It packs both browsers anew.
 * Usage: node tests/bench/size.ts [--results <file>]
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { ROOT, runCommand } from '../run-step.ts';
import { atMost, known, Report } from './figure.ts';

const { values } = parseArgs({
  options: { results: { type: 'string' } },
  allowPositionals: true,
});
const OUTPUT = join(ROOT, '.output');
const POPUP = join(OUTPUT, 'chrome-mv3/popup.html');
const KB = 1000;

for (const browser of ['chrome', 'firefox'])
  if (runCommand(['wxt', 'zip', '-b', browser]) !== 0) throw new Error(`No zip for ${browser}.`);
const report = new Report();
const html = readFileSync(POPUP, 'utf8');
// What it preloads is all that it loads.
const files = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(
  ([, path = '']) => path,
);
const sizes = files.map((path) => {
  return gzipSync(readFileSync(join(OUTPUT, 'chrome-mv3', path))).length;
});
const all = sizes.reduce((sum, size) => sum + size, 0);
const language = await catalogueSize();
report.add(
  known('size', 'popup with its language, gzipped', `${(all / KB).toFixed(1)} kB`),
  atMost('size', 'popup without its language, gzipped', (all - language) / KB, 18, {
    digits: 1,
    unit: ' kB',
  }),
);
for (const zip of globSync(join(OUTPUT, '*-{chrome,firefox}.zip'))) {
  const name = zip.includes('firefox') ? 'Firefox' : 'Chromium';
  const figure = { digits: 0, unit: ' kB' };
  report.add(atMost('size', `zip for ${name}`, statSync(zip).size / KB, 400, figure));
}
report.write(values.results);

/** What the catalogue alone takes, gzipped: it is built into a file with other code. */
async function catalogueSize(): Promise<number> {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'lib/i18n/en.ts'), formats: ['es'] },
      target: 'esnext',
    },
  })) as Rolldown.RolldownOutput[];
  return gzipSync(output[0]?.output[0].code ?? '').length;
}
