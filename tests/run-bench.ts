/**
 * `npm run bench`: measures what DESIGN §11 promises, in the real browsers, and writes the table `tests/bench/RESULTS.md`.
 * For figures that mean something the machine has to be quiet.
 *
 *     npm run bench                every row, about half an hour
 *     npm run bench -- <row>…      these; the others stay in the table as they were
 *     npm run bench -- --list      their names
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Figure } from './bench/figure.ts';
import { keepFigures, tableOf } from './bench/results.ts';
import { PROGRAMS, type Program } from './bench/rows.ts';
import { ensureSystemPackages } from './lab/system-packages.ts';
import { resultFile, runCommand } from './run-step.ts';

const { values, positionals } = parseArgs({
  options: { list: { type: 'boolean' } },
  allowPositionals: true,
});
const known = PROGRAMS.flatMap(({ rows }) => Object.keys(rows));
const unknown = positionals.filter((name) => !known.includes(name));
if (values.list) {
  for (const { rows } of PROGRAMS)
    for (const [name, title] of Object.entries(rows)) console.log(`${name.padEnd(16)} ${title}`);
} else if (unknown.length > 0) {
  console.error(`No such row: ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  process.exitCode = 2;
} else measure(positionals.length > 0 ? positionals : known);

function measure(wanted: readonly string[]): void {
  ensureSystemPackages();
  for (const browser of ['chrome', 'firefox'])
    if (runCommand(['wxt', 'build', '-b', browser]) !== 0) process.exit(1);
  const figures: Figure[] = [];
  for (const program of PROGRAMS) {
    const rows = Object.keys(program.rows).filter((row) => wanted.includes(row));
    if (rows.length > 0) figures.push(...figuresOf(program, rows));
  }
  keepFigures(figures);
  console.log(`\n${tableOf(figures)}`);
  process.exitCode = figures.every(({ reached }) => reached) ? 0 : 1;
}

/** A program that fails leaves its rows without a figure. */
function figuresOf({ command }: Program, rows: readonly string[]): Figure[] {
  const file = resultFile('bench');
  rmSync(file, { force: true });
  console.log(`\n── ${rows.join(', ')}`);
  const code = runCommand([...command, ...rows, '--results', file]);
  const figures = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Figure[]) : [];
  const missing = rows.filter((row) => !figures.some((figure) => figure.row === row));
  return [
    ...figures,
    ...missing.map((row): Figure => {
      return { row, what: `no figure, ended with ${code}`, seen: '', bar: '', reached: false };
    }),
  ];
}
