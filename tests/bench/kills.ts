/**
 * Kills Chromium while it appends, tears its log by hand, opens it twice after each, and counts what was kept and is
 * gone. Usage: node tests/isolated.ts node tests/bench/kills.ts [kills] [--unguarded]
 */
import { globSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { BenchBrowser, run } from './bench-browser.ts';

const KILLS = Number(process.argv[2] ?? 100);
const isGuarded = !process.argv.includes('--unguarded');
/** Bytes to cut off the log: within the last row, several rows, and as seen to lose a database. */
const CUTS = [3, 37, 700, 3, 37, 700];
const FIRST = Date.UTC(2026, 0, 1);

const browser = new BenchBrowser();
const port = await browser.serve();
const kept = new Set<number>();
let missing = new Set<number>();

for (let n = 0; n < KILLS; n += 1) {
  await append(Number.POSITIVE_INFINITY, 300 + ((n * 137) % 900));
  await browser.kill();
  await openTwice(`kill ${n + 1}`);
}
for (const cut of CUTS) {
  await append(30, 60_000);
  await browser.close();
  const cutOff = tearLog(cut);
  await openTwice(`${cut} bytes cut off a log of ${cutOff}`);
}
console.log(`${kept.size} checks acknowledged, ${missing.size} of them gone`);
await browser.remove();

/** Appends so many checks, or for so long. */
async function append(count: number, longestMs: number): Promise<void> {
  await browser.launch();
  const page = await browser.open(port);
  await page.exposeFunction('kept', (startedAt: number) => void kept.add(startedAt));
  const from = Math.max(FIRST, ...kept) + 60_000;
  const most = Number.isFinite(count) ? count : 1e6;
  const appending = run(page, 'appendFrom', from, most).catch(() => undefined);
  await Promise.race([appending, new Promise((resolve) => setTimeout(resolve, longestMs))]);
}

/** The browser starts twice; a few checks are kept in between, as they would be. */
async function openTwice(after: string): Promise<void> {
  for (const start of [1, 2]) {
    await browser.launch();
    const page = await browser.open(port);
    const lost = isGuarded ? await run(page, 'guard') : [];
    const there = new Set(await run(page, 'times'));
    const gone = [...kept].filter((at) => !there.has(at) && !missing.has(at));
    missing = new Set([...missing, ...gone]);
    if (gone.length > 0)
      console.log(`${after}, start ${start}: ${gone.length} gone, told ${JSON.stringify(lost)}`);
    await browser.close();
    if (start === 1) {
      await append(10, 60_000);
      await browser.close();
    }
  }
}

/** Cuts the end off the database's log, as a write that was torn does. @returns how long it was */
function tearLog(bytes: number): number {
  const logs = browser.databaseFolders(port).flatMap((folder) => globSync(join(folder, '*.log')));
  const [log = ''] = logs.toSorted();
  const { size } = statSync(log);
  truncateSync(log, Math.max(0, size - bytes));
  return size;
}
