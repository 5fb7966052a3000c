/**
 * The rows `append`, `charts`, `export` and `stored`: the history in Chromium at a thousand and at a million observations.
 * Usage: node tests/isolated.ts node tests/bench/history.ts [row…] [--observations 1000000] [--results <file>]
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { BenchBrowser, caller } from './bench-browser.ts';
import { atLeast, atMost, known, median, Report } from './figure.ts';
import type { Bench } from './history-page.ts';

const { values, positionals } = parseArgs({
  options: {
    observations: { type: 'string', default: '1000000' },
    results: { type: 'string' },
  },
  allowPositionals: true,
});
const SIZES = { small: 1000, large: Number(values.observations) };
/** A tenth: what a export takes of memory must not depend on how much there is. */
const TENTH = SIZES.large / 10;
const PER_CHECK = 20;
const APPENDS = 200;
const READS = 6;
const YEAR = ['timeline page, a year, all services', 'timeline page, a year, one service'] as const;

const run = caller<Bench>();
const report = new Report();
const browser = new BenchBrowser(join(import.meta.dirname, 'history-page.ts'));
const ports = { small: await browser.serve(), large: await browser.serve() };
let pages = await launched();
await run(pages.small, 'fill', SIZES.small);
await run(pages.large, 'fill', SIZES.large);
await reopen();
if (isWanted('append')) await measureAppend();
if (isWanted('stored')) await measureStored();
if (isWanted('charts')) await measureCharts();
if (isWanted('export')) await measureExport();
await browser.remove();
report.write(values.results);

async function measureAppend(): Promise<void> {
  const kept = { small: [] as number[], large: [] as number[] };
  const tended = { small: [] as number[], large: [] as number[] };
  for (let n = 0; n < APPENDS; n += 1)
    for (const size of ['small', 'large'] as const) {
      const { finishMs, tendMs } = await run(pages[size], 'append', 1);
      kept[size].push(...finishMs);
      tended[size].push(...tendMs);
    }
  for (const [what, times] of [
    ['keeping', kept],
    ['tending to', tended],
  ] as const) {
    const [small, large] = [median(times.small), median(times.large)];
    const both = `${small.toFixed(2)} ms → ${large.toFixed(2)} ms`;
    report.add(known('append', `${what} a check, median of ${APPENDS}`, both));
    if (what === 'keeping') report.add(atMost('append', 'large ÷ small', large / small, 1.2));
    else report.add(known('append', 'the same of tending', (large / small).toFixed(2)));
  }
}

async function measureStored(): Promise<void> {
  await reopen();
  await reopen();
  const observations = (await run(pages.large, 'count')) * PER_CHECK;
  await browser.close();
  const inDatabase = sizeOf(browser.databaseFolders(ports.large)) / observations;
  const inFiles = sizeOf([join(browser.profile, 'Default/File System')]) / observations;
  report.add(
    atMost('stored', `IndexedDB, of ${observations.toLocaleString('en')}`, inDatabase, 12),
    known('stored', 'the mirror beside it, in files', inFiles.toFixed(2)),
  );
  pages = await launched();
}

async function measureCharts(): Promise<void> {
  for (const [what, service, warmBar, coldBar] of [
    [YEAR[0], undefined, 120, 300],
    [YEAR[1], 'web', 30, null],
  ] as const) {
    await reopen();
    const times: number[] = [];
    for (let n = 0; n < READS; n += 1)
      times.push(await run(pages.large, 'timeline', 'year', service));
    const [cold = Number.NaN, ...warm] = times;
    const figure = { digits: 0, unit: ' ms' };
    report.add(
      atMost('charts', `${what}, warm`, median(warm), warmBar, figure),
      coldBar === null
        ? known('charts', `${what}, cold`, `${cold.toFixed(0)} ms`)
        : atMost('charts', `${what}, cold`, cold, coldBar, figure),
    );
  }
}

async function measureExport(): Promise<void> {
  const tenth = await browser.serve();
  const page = await browser.open(tenth);
  await run(page, 'fill', TENTH);
  await page.close();
  for (const format of ['json', 'ooni', 'csv'] as const) {
    await exported(format, tenth, TENTH);
    await exported(format, ports.large, SIZES.large);
  }
}

/** By itself in the browser, on a page that has done nothing else. */
async function exported(
  format: 'json' | 'ooni' | 'csv',
  port: number,
  size: number,
): Promise<void> {
  await browser.close();
  await browser.launch();
  const page = await browser.open(port);
  await browser.settled();
  const { result, cpu } = await browser.withCpu(() => run(page, 'export', format));
  const what = `${format}, ${size.toLocaleString('en')} observations`;
  const rate = (result.checks * PER_CHECK) / cpu;
  const figure = { digits: 0, unit: ' MB' };
  const { heapMb } = await browser.withHeap(page, () => run(page, 'export', format));
  report.add(
    // At a tenth the browser's own beginning weighs as much as the export.
    size === SIZES.large
      ? atLeast('export', `${what}, per CPU-second`, rate, 100_000)
      : known('export', `${what}, per CPU-second`, rate.toFixed(0)),
    atMost('export', `${what}, heap in use`, heapMb, 64, figure),
    known('export', `${what}, heap before it is collected`, `${result.heapMb.toFixed(0)} MB`),
    known('export', `${what}, file`, `${(result.bytes / 1e6).toFixed(0)} MB`),
  );
}

async function launched(): Promise<{ small: Page; large: Page }> {
  await browser.launch();
  return { small: await browser.open(ports.small), large: await browser.open(ports.large) };
}

async function reopen(): Promise<void> {
  await browser.close();
  pages = await launched();
  await run(pages.small, 'count');
  await run(pages.large, 'count');
}

/** Bytes on the disk. */
function sizeOf(folders: readonly string[]): number {
  return folders.reduce((sum, folder) => {
    const size = execFileSync('du', ['-sb', folder], { encoding: 'utf8' });
    return sum + Number(size.split('\t')[0]);
  }, 0);
}

function isWanted(row: string): boolean {
  return positionals.length === 0 || positionals.includes(row);
}
