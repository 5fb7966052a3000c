/**
 * `node tests/run-e2e.ts --results <file for the count>`: the end-to-end tests in two labs side by side, for most of
 * their time is spent waiting. The second's output comes when the first is over.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countPlaywright } from './run-reports.ts';
import { ROOT, resultFile, type Tally } from './run-step.ts';

const LABS = 2;

const { values } = parseArgs({ options: { results: { type: 'string' } } });
const labs = Array.from({ length: LABS }, (_, index) => runIn(index + 1));
const total: Tally = { passed: 0, failed: 0 };
for (const lab of labs) {
  const { output, tally } = await lab;
  process.stdout.write(output);
  total.passed += tally.passed;
  total.failed += tally.failed;
}
if (values.results !== undefined) writeFileSync(values.results, JSON.stringify(total));
process.exitCode = total.failed === 0 ? 0 : 1;

/** One lab with its part of the tests. The first one's output is seen as it comes. */
async function runIn(part: number): Promise<{ output: string; tally: Tally }> {
  const file = resultFile(`playwright-${part}`);
  rmSync(file, { force: true });
  const shard = `--shard=${part}/${LABS}`;
  const child = spawn('node', ['tests/lab/main.ts', 'run', '--', 'playwright', 'test', shard], {
    cwd: ROOT,
    env: { ...process.env, E2E_PART: `${part}` },
    stdio: ['ignore', part === 1 ? 'inherit' : 'pipe', part === 1 ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  return { output, tally: tallyOf(file, code === 0) };
}

/** A runner that broke before or after its tests has failed, whatever its report says. */
function tallyOf(file: string, succeeded: boolean): Tally {
  try {
    const { passed, failed } = countPlaywright(JSON.parse(readFileSync(file, 'utf8')));
    return { passed, failed: succeeded ? failed : Math.max(1, failed) };
  } catch (error) {
    console.error(`No count of tests: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}
