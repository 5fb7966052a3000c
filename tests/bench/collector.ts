/**
 * The rows `collector` and `world`: runs the collector's own benches.
 * Usage: node tests/bench/collector.ts [collector] [world] [--results <file>]
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../run-step.ts';
import { atLeast, atMost, known, Report } from './figure.ts';

const { values, positionals } = parseArgs({
  options: { results: { type: 'string' } },
  allowPositionals: true,
});
/** Enough that what a start costs, such as compiling, is little of it. */
const REPORTS = '50000';
const EVENLY = '20000';
const RATE = '1000';

interface Load {
  perSecond: number;
  gatewayMicros: number;
  databaseMicros: number;
  /** Both, where each report is a transaction of its own. */
  eachMicros: number;
  p99: number;
}

/** Milliseconds of CPU for one. */
interface Picture {
  ownMs: number;
  databaseMs: number;
}

const report = new Report();
if (isWanted('collector')) {
  for (const [store, title, bar] of [
    ['postgresql', 'PostgreSQL', 2000],
    ['pglite', 'PGlite', 1200],
  ] as const) {
    const load = bench<Load>('load', '--store', store, '--reports', REPORTS);
    report.add(atLeast('collector', `reports a second on ${title}`, load.perSecond, bar));
    if (store === 'pglite') continue;
    const micros = load.gatewayMicros + load.databaseMicros;
    const figure = { digits: 0, unit: ' µs' };
    report.add(
      known('collector', 'CPU of the gateway', `${load.gatewayMicros} µs`),
      known('collector', 'CPU of PostgreSQL', `${load.databaseMicros} µs`),
      atMost('collector', 'CPU of both per report', micros, 450, figure),
      atMost('collector', '÷ one transaction per report', micros / load.eachMicros, 0.5),
    );
    const evenly = bench<Load>('load', '--store', store, '--reports', EVENLY, '--rate', RATE);
    report.add(
      atMost('collector', `p99 at ${RATE} a second`, evenly.p99, 50, { digits: 1, unit: ' ms' }),
    );
  }
}
if (isWanted('world')) {
  const { ofCountries, ...whole } = bench<Picture & { ofCountries: Picture }>('world');
  const figure = { digits: 1, unit: ' ms' };
  const total = ({ ownMs, databaseMs }: Picture) => ownMs + databaseMs;
  report.add(
    atMost('world', 'CPU of gateway and PostgreSQL', total(whole), 25, figure),
    known('world', 'the same without networks and methods', `${total(ofCountries).toFixed(1)} ms`),
  );
}
report.write(values.results);

/** The last line that a bench of the collector prints. */
function bench<Result>(name: string, ...args: string[]): Result {
  const program = join(ROOT, `collector/bench/${name}.ts`);
  const output = execFileSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Result;
}

function isWanted(row: string): boolean {
  return positionals.length === 0 || positionals.includes(row);
}
