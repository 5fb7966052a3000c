/**
 * Whether the lab's servers and its censor do what they say, asked by plain node clients: no browser, under a minute.
 * Run: node tests/lab/main.ts run -- node tests/lab/self-test-world.ts [part of a test's name]
 */
import { setTimeout } from 'node:timers/promises';
import { LabControl } from './control.ts';
import { BAD_LINE_TESTS } from './self-test-world-bad-line.ts';
import { CENSOR_TESTS } from './self-test-world-censor.ts';
import { LINE_TESTS } from './self-test-world-line.ts';
import { SERVER_TESTS } from './self-test-world-servers.ts';

const LIMIT_MS = 15_000;

const only = process.argv[2] ?? '';
const control = LabControl.fromEnvironment();
let wrong = 0;
const tests = { ...SERVER_TESTS, ...CENSOR_TESTS, ...LINE_TESTS, ...BAD_LINE_TESTS };
for (const [name, test] of Object.entries(tests)) {
  if (!name.includes(only)) continue;
  await control.setWorld({});
  const begin = performance.now();
  try {
    await Promise.race([test(control), tooLate()]);
    console.log(`✓ ${name} (${Math.round(performance.now() - begin)} ms)`);
  } catch (error) {
    wrong += 1;
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
  }
}
await control.setWorld({});
process.exit(wrong === 0 ? 0 : 1);

async function tooLate(): Promise<never> {
  await setTimeout(LIMIT_MS, undefined, { ref: false });
  throw new Error(`not over after ${LIMIT_MS / 1000} s`);
}
