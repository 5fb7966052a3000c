/**
 * Plays one long run in the client namespace and prints what it found.
 * Usage: node tests/lab/main.ts run -- node tests/lab/play-long-run.ts <name> [--browser firefox] [--checks 50] [--results <file>]
 */
import { parseArgs } from 'node:util';
import { exportHistory } from '../e2e/exported-history.ts';
import { readAlarms, readNotices } from '../e2e/extension-storage.ts';
import { keepTally } from '../tally.ts';
import { type Comparison, compare } from './compare.ts';
import { LabControl } from './control.ts';
import { FIGURE_TITLES, figureCells, judgeFigures } from './figures.ts';
import { judgeLongRun } from './judge-long-run.ts';
import { BROWSERS, launchBrowser } from './launch-browser.ts';
import { LONG_RUNS } from './long-runs.ts';
import { measured } from './meter.ts';
import { type ShownState, waitForCheck } from './shown-state.ts';
import { table } from './table.ts';
import { timePasses } from './time-passes.ts';
import { waitForVisible } from './wait-visible.ts';

const { values, positionals } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    checks: { type: 'string' },
    results: { type: 'string' },
  },
  allowPositionals: true,
});
const run = LONG_RUNS.find(({ name }) => name === positionals[0]);
if (run === undefined) {
  console.error(`No such run. There are: ${LONG_RUNS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const browserName = BROWSERS.find((name) => name === values.browser);
if (browserName === undefined) {
  console.error(`No such browser. There are: ${BROWSERS.join(', ')}`);
  process.exit(2);
}
const checks = Number(values.checks ?? run.checks);
const { world, expect, mostBytes } = run;
const isBadLine = world.lineKilobitsPerSecond !== undefined;
/** Three open checks in a row settle; the fourth may still ask what has not had its turn. */
const SETTLED_AFTER = 4;
/** The clock is stepped to so many seconds before the alarm, which would else be due before anything is counted. */
const BEFORE_ALARM_SECONDS = 5;

const control = LabControl.fromEnvironment();
await control.setWorld(world);
const browser = await launchBrowser(browserName, { steppedClock: true });
const rows = [['check', 'min later', 'verdict', 'method', 'confidence', ...FIGURE_TITLES]];
const faults: string[] = [];
try {
  let last: ShownState | null = null;
  for (let check = 1; check <= checks; check += 1) {
    const minutes = last === null ? 0 : await waitForSchedule();
    // No minutes pass here: what the check before still moves would fill the line.
    await control.untilQuiet();
    const { seen, figures } = await measured(control, browser, () => {
      return last === null ? keepWatching() : checkByAlarm(last);
    });
    const { verdict, method, confidence } = seen;
    const words = [verdict, method ?? '', confidence ?? ''];
    rows.push([`${check}`, minutes.toFixed(1), ...words, ...figureCells(figures)]);
    note(`check ${check}`, [
      ...compare(expect, seen),
      ...judgeFigures(figures, {
        browserName,
        isAtOnceExcused: isBadLine,
        mostBytes: check > SETTLED_AFTER ? mostBytes?.[browserName] : undefined,
      }),
    ]);
    process.stderr.write(`${check}/${checks} ${words.join(' ')}\n`);
    last = seen;
  }
  const judged = judgeLongRun(await exportHistory(browser), checks, await readNotices(browser));
  note('at the end', judged);
  console.log(table(rows));
  console.log(`\n${table([['at the end', 'expected', 'seen'], ...judged.map(wordsOf)])}`);
} finally {
  await browser.close();
  await control.setWorld({});
}
for (const fault of faults) console.log(`✗ ${fault}`);
keepTally(values.results, {
  passed: Math.max(0, checks + 1 - faults.length),
  failures: faults.map((why) => ({ name: run.name, why })),
});
console.log(faults.length === 0 ? `All ${checks} checks right.` : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** As its user would begin, by the popup. */
async function keepWatching(): Promise<ShownState> {
  const popup = await browser.openPage('popup.html');
  try {
    await popup.click(await waitForVisible(popup, ['[data-action=keep-watching]']));
    return await waitForCheck(popup, null);
  } finally {
    await popup.close();
  }
}

/** Steps the clock to when the product wants its next check; says how many minutes that was. */
async function waitForSchedule(): Promise<number> {
  const { clock } = browser;
  const [alarm] = await readAlarms(browser);
  if (clock === undefined || alarm === undefined) throw new Error('No check is planned any more.');
  const seconds = Math.max(
    1,
    Math.ceil((alarm.scheduledTime - clock.now()) / 1000) - BEFORE_ALARM_SECONDS,
  );
  await timePasses(browser, seconds);
  return seconds / 60;
}

/** Timers do not see the clock's step, so the alarm is hurried to what its time was. */
async function checkByAlarm(last: ShownState): Promise<ShownState> {
  await browser.hurryAlarm();
  const popup = await browser.openPage('popup.html');
  try {
    return await waitForCheck(popup, last.checkedAt);
  } finally {
    await popup.close();
  }
}

function note(where: string, compared: readonly Comparison[]): void {
  for (const { what, expected, seen } of compared.filter(({ right }) => !right)) {
    faults.push(`${where}: ${what} is ${seen}, not ${expected}`);
  }
}

function wordsOf({ what, expected, seen }: Comparison): string[] {
  return [what, expected, seen];
}
