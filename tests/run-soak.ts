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
import { BROWSERS, type BrowserName } from './lab/launch-browser.ts';
import { scenarioNames } from './lab/scenario-list.ts';
import { ensureSystemPackages } from './lab/system-packages.ts';
import { ROOT, Steps } from './run-step.ts';
import { contentHash, SoakMemory } from './soak-memory.ts';
import { type SoakPart, soakParts, wantedParts } from './soak-parts.ts';

const BUILDS: Record<BrowserName, { directory: string; title: string; command: string[] }> = {
  chromium: {
    directory: join(ROOT, '.output/chrome-mv3'),
    title: 'build for Chromium',
    command: ['wxt', 'build'],
  },
  firefox: {
    directory: join(ROOT, '.output/firefox-mv3'),
    title: 'build for Firefox',
    command: ['wxt', 'build', '-b', 'firefox'],
  },
};

const { values, positionals: names } = parseArgs({
  options: { list: { type: 'boolean' }, fresh: { type: 'boolean' } },
  allowPositionals: true,
});
const parts = soakParts({
  chromium: await scenarioNames('chromium'),
  firefox: await scenarioNames('firefox'),
});
if (values.list) list();
else play();

function list(): void {
  for (const { name, title, browser } of parts) {
    const tally = existsSync(BUILDS[browser].directory)
      ? memoryOf(browser).resultOf(name)?.tally
      : undefined;
    const state =
      tally === undefined ? '' : `${tally.passed} passed, ${tally.failures.length} failed`;
    console.log(`${name.padEnd(24)} ${title.padEnd(60)} ${state}`.trimEnd());
  }
}

function play(): void {
  const wanted = wantedParts(parts, names);
  ensureSystemPackages();
  const steps = new Steps();
  for (const browser of BROWSERS) {
    const own = wanted.filter((part) => part.browser === browser);
    if (own.length === 0) continue;
    const { title, command } = BUILDS[browser];
    if (steps.run(title, command)) playParts(own, browser, steps);
    else steps.skip(`all parts in ${browser}`, 'the build failed');
  }
  steps.finish();
}

function playParts(wanted: readonly SoakPart[], browser: BrowserName, steps: Steps): void {
  const memory = memoryOf(browser, { isFresh: values.fresh === true });
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

/** Each browser's build has a memory of its own: a change to one makes nothing of the other's void. */
function memoryOf(browser: BrowserName, { isFresh = false } = {}): SoakMemory {
  const file = join(ROOT, `out/soak-${browser}.json`);
  const build = contentHash(BUILDS[browser].directory);
  return isFresh ? SoakMemory.fresh(file, build) : SoakMemory.read(file, build);
}
