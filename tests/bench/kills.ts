/**
 * The row `kills`, in short: the parts `kills-…` of `npm run soak` are the long form.
 * Usage: node tests/isolated.ts node tests/bench/kills.ts [kills] [--results <file>]
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, resultFile } from '../run-step.ts';
import type { Tally } from '../tally.ts';
import { atMost, known, Report } from './figure.ts';

const { values } = parseArgs({
  options: { results: { type: 'string' } },
  allowPositionals: true,
});
const TIMES = { append: 20, 'torn-log': 4 };
const PROGRAM = join(ROOT, 'tests/kills/play-kills.ts');

const report = new Report();
for (const [fault, times] of Object.entries(TIMES)) {
  const file = resultFile('bench-kills');
  spawnSync(process.execPath, [PROGRAM, fault, '--times', `${times}`, '--results', file], {
    stdio: 'inherit',
  });
  const { failures } = JSON.parse(readFileSync(file, 'utf8')) as Tally;
  report.add(
    known('kills', `${fault}: kills`, `${times}`),
    atMost('kills', `${fault}: of these with anything lost`, failures.length, 0, { digits: 0 }),
  );
}
report.write(values.results);
