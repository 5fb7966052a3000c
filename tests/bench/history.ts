/**
 * Measures the history in Chromium: appending, stored bytes, reading, exporting and importing, at two sizes.
 * Usage: node tests/isolated.ts node tests/bench/history.ts [observations]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import type { Bench } from './history-page.ts';
import { cpuSeconds } from './process-tree.ts';

const LARGE = Number(process.argv[2] ?? 1_000_000);
const SMALL = 1_000;
const APPENDS = 200;

const script = await bundle();
const profile = mkdtempSync(join(tmpdir(), 'telltale-bench-'));
const ports = [await serve(script), await serve(script)] as const;
const [smallPort, largePort] = ports;

let context = await launch();
let pages = { small: await open(smallPort), large: await open(largePort) };
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
await context.close();
row('IndexedDB, bytes per observation', (sizeOf(largePort) / observations).toFixed(2));
row('private files, all, bytes per observation', (sizeOf('File System') / observations).toFixed(2));
context = await launch();
pages = { small: await open(smallPort), large: await open(largePort) };

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
const rebuilt = await withCpu(() => run(pages.large, 'rebuild'));
row('rebuild', `${(rebuilt.result / 1000).toFixed(1)} s, ${rebuilt.cpu.toFixed(1)} CPU s`);
for (const format of ['csv', 'ooni', 'json'] as const) {
  const { result, cpu } = await withCpu(() => run(pages.large, 'export', format));
  const rate = ((result.checks * 20) / cpu).toFixed(0);
  const rest = `${(result.bytes / 1e6).toFixed(0)} MB in ${(result.wallMs / 1000).toFixed(1)} s`;
  row(
    `export ${format}`,
    `${rate} observations per CPU-second, heap ${mb(result.heapMb)}, ${rest}`,
  );
}
for (const isPreview of [true, false]) {
  const { result, cpu } = await withCpu(() => run(pages.large, 'import', isPreview));
  const rate = (observations / cpu).toFixed(0);
  row(
    isPreview ? 'import, preview' : 'import, all known',
    `${rate} observations per CPU-second, heap ${mb(result.heapMb)}, ${(result.wallMs / 1000).toFixed(1)} s`,
  );
}
await context.close();
rmSync(profile, { recursive: true, force: true });
process.exit(0);

async function bundle(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rollupOptions: { input: join(import.meta.dirname, 'history-page.ts') },
      modulePreload: false,
      target: 'esnext',
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}

function serve(code: string): Promise<number> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/bench.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? code : '<!doctype html><script type="module" src="/bench.js"></script>',
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

function launch(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--enable-precise-memory-info'],
  });
}

async function open(port: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction('"bench" in globalThis');
  return page;
}

async function reopen(): Promise<void> {
  await context.close();
  context = await launch();
  pages = { small: await open(smallPort), large: await open(largePort) };
  await run(pages.small, 'count');
  await run(pages.large, 'count');
}

function run<Name extends keyof Bench>(
  page: Page,
  name: Name,
  ...args: Parameters<Bench[Name]>
): Promise<Awaited<ReturnType<Bench[Name]>>> {
  return page.evaluate(
    ([called, given]) => {
      const { bench } = globalThis as unknown as {
        bench: Record<string, (...a: unknown[]) => never>;
      };
      return bench[called]?.(...given) as never;
    },
    [name as string, args as unknown[]] as const,
  );
}

async function withCpu<T>(work: () => Promise<T>): Promise<{ result: T; cpu: number }> {
  const before = cpuSeconds(browserPid());
  const result = await work();
  return { result, cpu: cpuSeconds(browserPid()) - before };
}

/** The browser is a child of this process. */
function browserPid(): number {
  const found = execFileSync('pgrep', ['-P', String(process.pid), '-f', profile], {
    encoding: 'utf8',
  });
  return Number(found.trim().split('\n')[0]);
}

/** Bytes on the disk of one origin's database, or of a folder of the profile. */
function sizeOf(what: number | string): number {
  const folder = join(profile, 'Default');
  const places =
    typeof what === 'string'
      ? [join(folder, what)]
      : readdirSync(join(folder, 'IndexedDB'))
          .filter((name) => name.includes(`_${what}.`))
          .map((name) => join(folder, 'IndexedDB', name));
  const sizes = places.map((place) =>
    Number(execFileSync('du', ['-sb', place], { encoding: 'utf8' }).split('\t')[0]),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
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
