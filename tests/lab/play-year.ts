/**
 * Plays a year of now and then in the client namespace, and holds the history against what the lab did.
 * Usage: node tests/lab/main.ts run -- node tests/lab/play-year.ts [--browser firefox] [--results <file>]
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { exportHistory } from '../e2e/exported-history.ts';
import { keepTally } from '../tally.ts';
import { askForCheck } from './ask-check.ts';
import { compareHistory } from './compare-history.ts';
import { LabControl } from './control.ts';
import type { LabBrowser } from './lab-browser.ts';
import { BROWSERS, launchBrowser } from './launch-browser.ts';
import { processesOf } from './processes.ts';
import { timePasses } from './time-passes.ts';
import { incidentsOfYear, type Sitting, YEAR } from './year.ts';

const DAY_SECONDS = 86_400;
const YEAR_SECONDS = 365 * DAY_SECONDS;
/** After a reset no name is asked again for 60 s. */
const BETWEEN_SECONDS = 150;
/** At the end of the year the browser may take so much more memory than after a tenth of it. */
const MOST_GROWTH = 1.25;
const PAGE_BYTES = 4096;

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, results: { type: 'string' } },
});
const browserName = BROWSERS.find((name) => name === values.browser);
if (browserName === undefined) {
  console.error(`No such browser. There are: ${BROWSERS.join(', ')}`);
  process.exit(2);
}

const happened = incidentsOfYear(browserName);
const control = LabControl.fromEnvironment();
const faults: string[] = [];
const checkedAt: number[] = [];
const memory: number[] = [];
const browser = await launchBrowser(browserName, { steppedClock: true });
try {
  // It ends today: certificates and builds are as old as they will be.
  await browser.forward(-YEAR_SECONDS);
  for (const [index, sitting] of YEAR.entries()) {
    await control.setWorld(sitting.world);
    await browser.quit();
    browser.clock?.forward(sitting.daysAway * DAY_SECONDS);
    await browser.relaunch();
    const verdicts = await sit(browser, sitting);
    memory.push(memoryOf(browser));
    process.stderr.write(
      `${index + 1}/${YEAR.length} ${verdicts.join(' ')} ${memory.at(-1)?.toFixed(0)} MB\n`,
    );
  }
  judge(await exportHistory(browser));
} finally {
  await browser.close();
  await control.setWorld({});
}
for (const fault of faults) console.log(`✗ ${fault}`);
const things = checkedAt.length + happened.length + 1;
keepTally(values.results, {
  passed: Math.max(0, things - faults.length),
  failures: faults.map((why) => ({ name: 'year', why })),
});
console.log(faults.length === 0 ? `All ${checkedAt.length} checks as it was.` : 'Not as it was.');
process.exitCode = faults.length === 0 ? 0 : 1;

async function sit(telltale: LabBrowser, { checks, isBlocked }: Sitting): Promise<string[]> {
  const verdicts: string[] = [];
  for (let check = 0; check < checks; check += 1) {
    if (check > 0) await timePasses(telltale, BETWEEN_SECONDS);
    const popup = await telltale.openPage('popup.html');
    const { verdict, checkedAt: at } = await askForCheck(popup);
    await popup.close();
    checkedAt.push(at ?? 0);
    verdicts.push(verdict);
    // What is blocked are names: the apps go on.
    const expected = isBlocked ? 'partial' : 'open';
    if (verdict !== expected) {
      faults.push(`check ${checkedAt.length} says ${verdict}, not ${expected}`);
    }
  }
  return verdicts;
}

function judge(history: Awaited<ReturnType<typeof exportHistory>>): void {
  const networks = 2;
  const atEnd = { incidents: happened, networks };
  const whole = { name: 'year', title: 'a year', steps: [], atEnd };
  for (const { what, expected, seen, right } of compareHistory(whole, history, checkedAt)) {
    if (!right) faults.push(`${what} is ${seen}, not ${expected}`);
  }
  const finished = history.checks.filter(({ outcome }) => outcome === 'finished');
  const kept = finished.map(({ startedAt }) => Date.parse(startedAt));
  if (JSON.stringify(kept) !== JSON.stringify(checkedAt)) {
    faults.push(`${kept.length} checks are kept of ${checkedAt.length}, or at other times`);
  }
  const tenth = Math.floor(YEAR.length / 10);
  const growth = median(memory.slice(-tenth)) / median(memory.slice(0, tenth));
  console.log(`memory at the end ÷ at the beginning: ${growth.toFixed(2)}`);
  if (growth > MOST_GROWTH) faults.push(`memory grew to ${growth.toFixed(2)} times`);
}

/** Of all of the browser's processes, in megabytes. */
function memoryOf(telltale: LabBrowser): number {
  const pages = processesOf(dirname(telltale.profile)).map((pid) => {
    // size, resident, shared, …
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  });
  return (pages.reduce((sum, one) => sum + one, 0) * PAGE_BYTES) / 1e6;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
