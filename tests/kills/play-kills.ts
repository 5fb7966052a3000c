/**
 * Kills the browser in the middle of writing its history, starts it again twice, and looks what is left each time.
 * Usage: node tests/isolated.ts node tests/kills/play-kills.ts [fault…] [--times 3] [--results <file>]
 */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { BenchBrowser, caller } from '../bench/bench-browser.ts';
import { type Failure, keepTally } from '../tally.ts';
import { type Call, FAULTS, type Fault, LATER } from './faults.ts';
import { judge } from './judge.ts';
import type { KillsPage } from './kills-page.ts';

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '3' }, results: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !FAULTS.some((fault) => fault.name === name));
if (unknown.length > 0) {
  console.error(`No such fault: ${unknown.join(', ')}. There are: ${names(FAULTS)}`);
  process.exit(2);
}
const HOW_MANY_LATER = 5;

const call = caller<KillsPage>();
const times = Number(values.times);
const failures: Failure[] = [];
let [survived, tried] = [0, 0];
for (const fault of FAULTS) {
  if (positionals.length > 0 && !positionals.includes(fault.name)) continue;
  const faulty: string[] = [];
  const spanMs = fault.isLate ? 0 : await rehearse(fault);
  let acknowledged = 0;
  for (let round = 0; round < times; round += 1) {
    const seen = await play(fault, round, Math.random() * spanMs);
    acknowledged += seen.acknowledged;
    if (seen.wrong.length > 0) faulty.push(`${round}: ${seen.wrong.join('; ')}`);
  }
  tried += times;
  survived += times - faulty.length;
  console.log(
    `killed ${fault.title}: ${times} tried, ${times - faulty.length} survived, ${acknowledged} checks acknowledged`,
  );
  for (const wrong of faulty) console.log(`  ✗ ${wrong}`);
  failures.push(...faulty.map((why) => ({ name: fault.name, why })));
}
console.log(`faults tried ${tried}, survived ${survived}, with data lost ${tried - survived}`);
keepTally(values.results, { passed: survived, failures });
process.exitCode = survived === tried ? 0 : 1;

/** How long it takes when nobody is killed, milliseconds. */
async function rehearse(fault: Fault): Promise<number> {
  const { browser, page } = await started(fault, new Set());
  const begin = performance.now();
  await make(page, fault.during);
  const spanMs = performance.now() - begin;
  await browser.remove();
  return spanMs;
}

async function play(fault: Fault, round: number, afterMs: number) {
  const acknowledged = new Set<number>();
  const { browser, page, port } = await started(fault, acknowledged);
  const wrong: string[] = [];
  try {
    // It ends with the browser.
    const during = make(page, fault.during).catch(() => undefined);
    await (fault.isLate ? during : setTimeout(afterMs));
    await browser.kill();
    fault.afterwards?.(browser, port, round);
    const allowed = fault.allowed([...acknowledged]);
    for (const start of ['first', 'second'] as const) {
      await browser.launch();
      const again = await opened(browser, port, acknowledged);
      const seen = await call(again, 'look');
      const later = Array.from({ length: HOW_MANY_LATER }, (_, n) => LATER + n);
      const must = start === 'first' ? allowed.must : [...allowed.must, ...later];
      wrong.push(...judge(seen, { ...allowed, must }).map((what) => `${start} start: ${what}`));
      if (start === 'first') await call(again, 'keep', LATER, HOW_MANY_LATER, true);
      await browser.close();
    }
  } finally {
    await browser.remove();
  }
  return { acknowledged: acknowledged.size, wrong };
}

/** A browser with a history as it is before the fault. */
async function started(fault: Fault, acknowledged: Set<number>) {
  const browser = new BenchBrowser(join(import.meta.dirname, 'kills-page.ts'));
  const port = await browser.serve();
  await browser.launch();
  const page = await opened(browser, port, acknowledged);
  for (const before of fault.before) await make(page, before);
  return { browser, port, page };
}

function make(page: Page, [name, ...args]: Call): Promise<unknown> {
  return call(page, name, ...(args as Parameters<KillsPage[typeof name]>));
}

async function opened(
  browser: BenchBrowser,
  port: number,
  acknowledged: Set<number>,
): Promise<Page> {
  const page = await browser.open(port);
  await page.exposeFunction('acknowledged', (number: number) => void acknowledged.add(number));
  return page;
}

function names(faults: readonly Fault[]): string {
  return faults.map(({ name }) => name).join(', ');
}
