/**
 * The row `stored-firefox`: what an observation takes on the disk in Firefox, after reopening.
 * Usage: node tests/isolated.ts node tests/bench/firefox-history.ts [--observations 1000000] [--results <file>]
 */
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { LabFirefox } from '../lab/firefox.ts';
import { benchBuild } from './bench-build.ts';
import { atMost, known, Report } from './figure.ts';
import type { Bench } from './history-page.ts';

const { values } = parseArgs({
  options: {
    observations: { type: 'string', default: '1000000' },
    results: { type: 'string' },
  },
  allowPositionals: true,
});
const PER_CHECK = 20;

interface BenchGlobal {
  bench: Bench;
  /** How filling ended; absent while it goes on. */
  filled?: string;
}

const build = await benchBuild('firefox', join(import.meta.dirname, 'history-page.ts'));
const firefox = await LabFirefox.launch({ build: build.directory });
const page = await firefox.openPage('bench.html');
// The driver waits for no call as long as this takes.
await page.evaluate((observations) => {
  const scope = globalThis as unknown as BenchGlobal;
  scope.bench.fill(observations).then(
    () => {
      scope.filled = 'whole';
    },
    (error: unknown) => {
      scope.filled = String(error);
    },
  );
}, Number(values.observations));
for (let filled: string | undefined; filled !== 'whole'; ) {
  await setTimeout(1000);
  filled = await page.evaluate(() => (globalThis as unknown as BenchGlobal).filled);
  if (filled !== undefined && filled !== 'whole') throw new Error(filled);
}
let observations = 0;
for (let start = 0; start < 2; start += 1) {
  await firefox.quit();
  await firefox.relaunch();
  const again = await firefox.openPage('bench.html');
  observations =
    PER_CHECK * (await again.evaluate(() => (globalThis as unknown as BenchGlobal).bench.count()));
}
await firefox.quit();
const [inDatabase, inFiles] = ['idb', 'fs'].map((part) => {
  return globSync(join(firefox.profile, 'storage/default/moz-extension+++*', part));
});
const report = new Report();
const of = observations.toLocaleString('en');
report.add(
  atMost('stored-firefox', `IndexedDB, of ${of}`, sizeOf(inDatabase) / observations, 16),
  known('stored-firefox', 'the mirror beside it', (sizeOf(inFiles) / observations).toFixed(2)),
);
report.write(values.results);
await firefox.close();
build.remove();

/** Bytes on the disk. */
function sizeOf(folders: readonly string[] = []): number {
  return folders.reduce((sum, folder) => {
    const size = execFileSync('du', ['-sb', folder], { encoding: 'utf8' });
    return sum + Number(size.split('\t')[0]);
  }, 0);
}
