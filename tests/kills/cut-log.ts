import { globSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchBrowser } from '../bench/bench-browser.ts';

/** Less than a header, less than a row, and several rows. */
const CUTS = [3, 37, 700, 9000];

/** Cuts bytes off the end of the newest log of the database, as a write that the disk never saw. */
export function cutLog(browser: BenchBrowser, port: number, round: number): void {
  const logs = browser
    .databaseFolders(port)
    .flatMap((folder) => globSync(join(folder, '*.log')))
    .map((path) => ({ path, ...sizeOf(path) }))
    .sort((a, b) => b.changedMs - a.changedMs);
  const [log] = logs;
  if (log === undefined || log.size === 0) throw new Error('There is no log to cut.');
  truncateSync(log.path, Math.max(0, log.size - (CUTS[round % CUTS.length] ?? 0)));
}

function sizeOf(path: string): { size: number; changedMs: number } {
  const { size, mtimeMs } = statSync(path);
  return { size, changedMs: mtimeMs };
}
