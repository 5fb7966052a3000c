/** Holds the README's table of scenarios against those that `npm test` plays, and its languages against the catalogues. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_NAMES } from '../lib/i18n/language-names.ts';
import { BROWSERS } from './lab/launch-browser.ts';
import { REPRESENTATIVE } from './lab/representative.ts';
import { listScenarios } from './lab/scenario-list.ts';
import { ROOT } from './run-step.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| `([^`]+)` +\|.*\| ([^|]+?) +\|$/gm)];
const known = (await listScenarios()).map(({ name }) => name);
for (const browser of BROWSERS) {
  const named = rows.filter(([, , browsers = '']) => browsers.toLowerCase().includes(browser));
  const names = named.map(([, name = '']) => name);
  const wanted = REPRESENTATIVE[browser];
  assert.deepEqual(
    names,
    wanted,
    `README.md names other scenarios in ${browser} than representative.ts`,
  );
  const missing = wanted.filter((name) => !known.includes(name));
  assert.deepEqual(missing, [], 'representative.ts names scenarios that do not exist');
}
const unnamed = Object.values(LANGUAGE_NAMES).filter((name) => !readme.includes(name));
assert.deepEqual(unnamed, [], 'README.md does not name these languages');
console.log(`The README names the ${rows.length} scenarios of npm test, and all languages.`);
