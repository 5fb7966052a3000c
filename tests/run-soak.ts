/**
 * `npm run soak`: what takes longer than `npm test` may, in parts. One that was cut off goes on where it was, as long
 * as the build is the same.
 *
 *     npm run soak                  all parts that are not finished yet
 *     npm run soak -- <part>…       these parts, finished or not
 *     npm run soak -- --list        their names, and how they ended
 *     npm run soak -- --fresh       all parts, from the beginning
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listScenarios } from './lab/scenario-list.ts';
import { ensureSystemPackages } from './lab/system-packages.ts';
import { ROOT, Steps } from './run-step.ts';
import { contentHash, SoakMemory } from './soak-memory.ts';
import { type SoakPart, soakParts, wantedParts } from './soak-parts.ts';

const BUILD = join(ROOT, '.output/chrome-mv3');
const MEMORY = join(ROOT, 'out/soak.json');

const { values, positionals: names } = parseArgs({
  options: { list: { type: 'boolean' }, fresh: { type: 'boolean' } },
  allowPositionals: true,
});
const parts = soakParts((await listScenarios()).map(({ name }) => name));
if (values.list) list();
else play();

function list(): void {
  const memory = existsSync(BUILD) ? SoakMemory.read(MEMORY, contentHash(BUILD)) : undefined;
  for (const { name, title } of parts) {
    const tally = memory?.resultOf(name)?.tally;
    const state = tally === undefined ? '' : `${tally.passed} passed, ${tally.failed} failed`;
    console.log(`${name.padEnd(24)} ${title.padEnd(60)} ${state}`.trimEnd());
  }
}

function play(): void {
  const wanted = wantedParts(parts, names);
  ensureSystemPackages();
  const steps = new Steps();
  if (steps.run('build for Chromium', ['wxt', 'build'])) playParts(wanted, steps);
  else steps.skip('all parts', 'the build failed');
  steps.finish();
}

function playParts(wanted: readonly SoakPart[], steps: Steps): void {
  const build = contentHash(BUILD);
  const memory = values.fresh ? SoakMemory.fresh(MEMORY, build) : SoakMemory.read(MEMORY, build);
  for (const { name, runner } of wanted) {
    const earlier = names.length === 0 ? memory.resultOf(name) : undefined;
    if (earlier !== undefined) {
      steps.recall(earlier);
      continue;
    }
    const { command, options } = runner();
    steps.run(name, command, options);
    const result = steps.results.at(-1);
    if (result !== undefined) memory.keep(name, result);
  }
}
