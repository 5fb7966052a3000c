/**
 * Measures the history in Chromium: appending, stored bytes, reading, exporting and importing, at two sizes.
 * Usage: node tests/isolated.ts node tests/bench/history.ts [observations]
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { BenchBrowser, run } from './bench-browser.ts';

const LARGE = Number(process.argv[2] ?? 1_000_000);
const SMALL = 1_000;
const APPENDS = 200;

const browser = new BenchBrowser();
const smallPort = await browser.serve();
const largePort = await browser.serve();
let pages = await launched();

await run(pages.small, 'fill', SMALL);
console.log(`filled ${SMALL}`);
await run(pages.large, 'fill', LARGE);
console.log(`filled ${LARGE}`);
await reopen();

const appended = { small: [[], []] as number[][], large: [[], []] as number[][] };
for (let n = 0; n < APPENDS; n += 1)
  for (const size of ['small', 'large'] as const) {
    const { finishMs, tendMs } = await run(pages[size], 'append', 1);
    appended[size][0]?.push(...finishMs);
    appended[size][1]?.push(...tendMs);
  }
for (const [index, name] of ['append', 'tend'].entries()) {
  const [small, large] = [appended.small[index] ?? [], appended.large[index] ?? []].map(median);
  row(`${name}, median of ${APPENDS}`, `${small?.toFixed(2)} ms → ${large?.toFixed(2)} ms`);
  row(`${name} ratio`, ((large ?? 0) / (small ?? 1)).toFixed(2));
}
await reopen();
await reopen();
const observations = (await run(pages.large, 'count')) * 20;
await browser.close();
const files = join(browser.profile, 'Default/File System');
const [inDatabase, inFiles] = [browser.databaseFolders(largePort), [files]].map(sizeOf);
row('IndexedDB, bytes per observation', ((inDatabase ?? 0) / observations).toFixed(2));
row('private files, bytes per observation', ((inFiles ?? 0) / observations).toFixed(2));
pages = await launched();

const reads = [
  ['last 24 h', 'lastDay', undefined],
  ['a year of charts, all services', 'chart', 7],
  ['a year of charts, one service', 'chart', 1],
] as const;
for (const [name, call, argument] of reads) {
  const times: number[] = [];
  for (let n = 0; n < 6; n += 1) times.push(await run(pages.large, call, argument as number));
  row(name, `first ${times[0]?.toFixed(0)} ms, then ${median(times.slice(1)).toFixed(0)} ms`);
}
for (const [name, range, service] of [
  ['timeline page, a day', 'day'],
  ['timeline page, a week', 'week'],
  ['timeline page, 30 days', 'month'],
  ['timeline page, a year, all services', 'year'],
  ['timeline page, a year, one service', 'year', 'web'],
] as const) {
  const times: number[] = [];
  for (let n = 0; n < 6; n += 1) times.push(await run(pages.large, 'timeline', range, service));
  row(name, `first ${times[0]?.toFixed(0)} ms, then ${median(times.slice(1)).toFixed(0)} ms`);
}
const rebuilt = await browser.withCpu(() => run(pages.large, 'rebuild'));
row('rebuild', `${(rebuilt.result / 1000).toFixed(1)} s, ${rebuilt.cpu.toFixed(1)} CPU s`);
for (const format of ['csv', 'ooni', 'json'] as const) {
  const { result, cpu } = await browser.withCpu(() => run(pages.large, 'export', format));
  const rate = ((result.checks * 20) / cpu).toFixed(0);
  const rest = `${(result.bytes / 1e6).toFixed(0)} MB in ${(result.wallMs / 1000).toFixed(1)} s`;
  row(
    `export ${format}`,
    `${rate} observations per CPU-second, heap ${mb(result.heapMb)}, ${rest}`,
  );
}
for (const isPreview of [true, false]) {
  const { result, cpu } = await browser.withCpu(() => run(pages.large, 'import', isPreview));
  const rate = (observations / cpu).toFixed(0);
  row(
    isPreview ? 'import, preview' : 'import, all known',
    `${rate} observations per CPU-second, heap ${mb(result.heapMb)}, ${(result.wallMs / 1000).toFixed(1)} s`,
  );
}
await browser.remove();

async function launched(): Promise<{ small: Page; large: Page }> {
  await browser.launch();
  return { small: await browser.open(smallPort), large: await browser.open(largePort) };
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function mb(value: number): string {
  return `${value.toFixed(0)} MB`;
}

function row(name: string, value: string): void {
  console.log(`| ${name} | ${value} |`);
}
