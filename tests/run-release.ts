/** Holds the packages of `npm run zip` to their limits and their lists, and prints how large they are. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { ru } from '../lib/i18n/ru.ts';
import { SOURCES } from '../scripts/sources.ts';
import { pageWeight } from './page-weight.ts';
import { PACKAGES, packagePath } from './release-files.ts';
import { ROOT } from './run-step.ts';
import { unzip } from './unzip.ts';

const KB = 1_000;
const POPUP_LIMIT = 18 * KB;
const ZIP_LIMIT = 400 * KB;

for (const browser of ['chrome', 'firefox'] as const) {
  const weights = [...pageWeight(join(ROOT, `.output/${browser}-mv3`), 'popup.html').values()];
  const popup = weights.reduce((sum, bytes) => sum + bytes, 0);
  tell(`popup in ${browser}, gzipped, without its language`, popup, POPUP_LIMIT);
  const worker = readFileSync(join(ROOT, `.output/${browser}-mv3/background.js`), 'utf8');
  assert.ok(worker.includes(ru['verdict.open']), `the worker in ${browser} lacks its texts`);
  assert.ok(!worker.includes(ru['welcome.lead']), `the worker in ${browser} holds a catalogue`);
}
for (const name of PACKAGES) {
  const limit = name === 'sources' ? Number.POSITIVE_INFINITY : ZIP_LIMIT;
  tell(`package ${name}`, statSync(packagePath(name)).size, limit);
}
const packed = [...unzip(readFileSync(packagePath('sources'))).keys()];
assert.deepEqual(
  packed,
  sourcesInRepository(),
  'the sources package is not what scripts/sources.ts names and git knows; a new file wants `git add`',
);
console.log(`The sources package holds the ${packed.length} files that it should, and no other.`);

function tell(what: string, bytes: number, limit: number): void {
  const of = Number.isFinite(limit) ? ` of ${limit / KB}` : '';
  console.log(`${what}: ${(bytes / KB).toFixed(1)}${of} kB`);
  assert.ok(bytes <= limit, `${what} is larger than it may be`);
}

/** What is in the repository and named in the list; a file that lies about is not. */
function sourcesInRepository(): string[] {
  const { stdout, status } = spawnSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' });
  assert.equal(status, 0, 'git lists no files');
  const files = stdout.trim().split('\n');
  return files.filter((file) => SOURCES.some((glob) => matchesGlob(file, glob))).sort();
}
