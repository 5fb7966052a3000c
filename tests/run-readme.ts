/** Holds the README's table of scenarios against those that `npm test` plays. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPRESENTATIVE } from './lab/representative.ts';
import { listScenarios } from './lab/scenario-list.ts';
import { ROOT } from './run-step.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const named = [...readme.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name);
assert.deepEqual(named, REPRESENTATIVE, 'README.md names other scenarios than representative.ts');
const known = (await listScenarios()).map(({ name }) => name);
const missing = REPRESENTATIVE.filter((name) => !known.includes(name));
assert.deepEqual(missing, [], 'representative.ts names scenarios that do not exist');
console.log(`The README names the ${named.length} scenarios of npm test.`);
