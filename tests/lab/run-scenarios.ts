/** Plays scenarios in the client namespace and prints expected against seen. Started by `main.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { exportHistory } from '../e2e/exported-history.ts';
import { type Failure, keepTally } from '../tally.ts';
import { askForCheck } from './ask-check.ts';
import { type Comparison, compare } from './compare.ts';
import { compareHistory, expectsHistory } from './compare-history.ts';
import { LabControl } from './control.ts';
import { askAndDisturb } from './disturb.ts';
import { FIGURE_TITLES, figureCells, judgeFigures } from './figures.ts';
import type { LabBrowser } from './lab-browser.ts';
import { BROWSERS, type BrowserName, launchBrowser } from './launch-browser.ts';
import { measured } from './meter.ts';
import { showCrowd } from './relay-in-browser.ts';
import { REPRESENTATIVE } from './representative.ts';
import { type Expectation, isAbout, type Scenario, type Step } from './scenario.ts';
import { listScenarios } from './scenario-list.ts';
import type { ShownState } from './shown-state.ts';
import { table } from './table.ts';
import { timePasses } from './time-passes.ts';

/** How long the browser gets to notice that its cable was pulled or plugged in. */
const CABLE_NOTICE_MS = 2_000;
/** After a reset no name is asked again for 60 s; the clock goes further than that between steps. */
const BETWEEN_STEPS_SECONDS = 75;

/** What is shown or kept of somebody who stands in the way. */
const ACCUSES = /\b(blocked|partial|slow|confirmed)\b/;

const args = process.argv.slice(2);
const build = takeOption('--build');
const results = takeOption('--results');
const showsFigures = takeFlag('--figures');
const asked = takeOption('--browser') ?? 'chromium';
const browserName: BrowserName =
  BROWSERS.find((name) => name === asked) ??
  refuse(`The lab cannot drive ${asked}; it can: ${BROWSERS.join(', ')}.`);
const known = (await listScenarios())
  .filter((scenario) => isAbout(scenario, browserName))
  .map((scenario) => ({ ...scenario, steps: scenario.steps.map(asHere) }));
const wanted = args.flatMap((arg) => {
  if (arg === 'all') return known.map(({ name }) => name);
  return arg === 'representative' ? REPRESENTATIVE[browserName] : arg;
});
const unknown = wanted.filter((name) => !known.some((scenario) => scenario.name === name));
if (unknown.length > 0 || wanted.length === 0) {
  refuse(
    `No such scenario in ${browserName}: ${unknown.join(', ')}. See: node tests/lab/main.ts --list`,
  );
}

const control = LabControl.fromEnvironment();
const rows: string[][] = [['scenario', 'step', 'what', 'expected', 'seen', '', 's']];
const figureRows: string[][] = [['scenario', 'step', ...FIGURE_TITLES]];
const failures: Failure[] = [];
/** The scenarios in which more was accused than there was to accuse. */
const accused = new Set<string>();
for (const scenario of known.filter(({ name }) => wanted.includes(name))) {
  process.stderr.write(`${scenario.name} … `);
  const why = await play(scenario);
  process.stderr.write(why === '' ? 'right\n' : 'WRONG\n');
  if (why !== '') failures.push({ name: scenario.name, why, isFinal: accused.has(scenario.name) });
}
console.log(table(rows));
if (showsFigures) console.log(`\n${table(figureRows)}`);
const wrong = failures.length;
keepTally(results, { passed: wanted.length - wrong, failures });
console.log(wrong === 0 ? `All ${wanted.length} right.` : `${wrong} of ${wanted.length} wrong.`);
process.exit(wrong === 0 ? 0 : 1);

/** Gives what was wrong; nothing where all was right. */
async function play(scenario: Scenario): Promise<string> {
  await control.setWorld(scenario.steps[0]?.world ?? {});
  await control.clearLog();
  const browser = await launchBrowser(browserName, {
    ...(build === undefined ? {} : { build }),
    steppedClock: scenario.steps.length > 1 || scenario.steps[0]?.after !== undefined,
    proxy: scenario.proxy,
    ...scenario.firefox,
  });
  try {
    const faults: string[] = [];
    const checkedAt: (number | null)[] = [];
    const note = (step: string, compared: readonly Comparison[], seconds: string) => {
      const same = compared.every((comparison) => comparison.right);
      // A step that is right takes one row, one that is wrong a row for everything that was looked at.
      for (const { what, expected, seen, right: equal } of same ? [summary(compared)] : compared) {
        rows.push([scenario.name, step, what, expected, seen, equal ? '' : '✗', seconds]);
        if (!equal) faults.push(`step ${step}: ${what} ${seen}, not ${expected}`);
        if (!equal && ACCUSES.test(seen) && !ACCUSES.test(expected)) accused.add(scenario.name);
      }
    };
    for (const [index, step] of scenario.steps.entries()) {
      const began = performance.now();
      const compared = await playStep(browser, scenario, step, index).then((played) => {
        checkedAt[index] = played.checkedAt;
        return played.compared;
      }, asComparison);
      note(`${index + 1}`, compared, ((performance.now() - began) / 1000).toFixed(1));
    }
    if (expectsHistory(scenario)) {
      const seen = exportHistory(browser).then((history) => {
        return compareHistory(scenario, history, checkedAt);
      });
      note('end', await seen.catch(asComparison), '');
    }
    if (faults.length > 0) await keepHistory(browser, scenario);
    return faults.join('; ');
  } finally {
    await browser.close();
    await control.setWorld({});
  }
}

/** What was observed, for whoever wants to know why it went wrong. */
async function keepHistory(browser: LabBrowser, { name }: Scenario): Promise<void> {
  const file = join('out', 'wrong', `${browserName}-${name}.json`);
  try {
    const history = await exportHistory(browser);
    await mkdir(join('out', 'wrong'), { recursive: true });
    await writeFile(file, JSON.stringify(history, null, 1));
    process.stderr.write(`(observations: ${file}) `);
  } catch (error) {
    process.stderr.write(`(no observations: ${error instanceof Error ? error.message : error}) `);
  }
}

async function playStep(
  browser: LabBrowser,
  { name, delay, firefox }: Scenario,
  step: Step,
  index: number,
): Promise<{ compared: Comparison[]; checkedAt: number | null }> {
  const before = await control.setWorld(step.world);
  const seconds = step.after ?? (index > 0 ? BETWEEN_STEPS_SECONDS : 0);
  if (seconds > 0) await timePasses(browser, seconds);
  if (step.before === 'withhold-sites') await browser.withholdSites();
  if (step.before === 'show-crowd') await showCrowd(browser);
  const popup = await browser.openPage('popup.html');
  try {
    if (before.cable === 'pulled') await setTimeout(CABLE_NOTICE_MS);
    const { during, world } = step;
    const { expect } = step;
    if (during !== undefined) {
      const seen = await askAndDisturb(popup, during, { browser, control, world });
      return { compared: comparedAll(expect, seen), checkedAt: seen.checkedAt };
    }
    const { seen, figures } = await measured(control, browser, () => askForCheck(popup));
    figureRows.push([name, `${index + 1}`, ...figureCells(figures)]);
    const isBadLine = before.lineKilobitsPerSecond !== null || before.lossPercent > 0;
    // Firefox then makes handshakes of what was asked without TLS, up to ten of each.
    const isHttpsOnly = firefox?.httpsOnly === true;
    const judged = judgeFigures(figures, {
      browserName,
      delay,
      isAtOnceExcused: isBadLine || isHttpsOnly,
    });
    const compared = [...comparedAll(expect, seen), ...judged];
    return { compared, checkedAt: seen.checkedAt };
  } finally {
    await popup.close();
  }
}

/** The step with what is expected in this browser. */
function asHere(step: Step): Step {
  const { expect, expectInFirefox } = step;
  return { ...step, expect: browserName === 'firefox' ? (expectInFirefox ?? expect) : expect };
}

function comparedAll(expect: Expectation, seen: ShownState): Comparison[] {
  return [...compareChoice(expect, seen), ...compare(expect, seen)];
}

/** Holds what a page shows against what may be any of several. */
function compareChoice({ anyOf, unconfirmed }: Expectation, seen: ShownState): Comparison[] {
  const { verdict, confidence } = seen;
  const compared: Comparison[] = [];
  if (anyOf !== undefined || unconfirmed) {
    const right = anyOf?.some((one) => one === verdict) ?? true;
    compared.push({
      what: 'verdict',
      expected: anyOf?.join(' or ') ?? 'any',
      seen: verdict,
      right,
    });
  }
  if (unconfirmed) {
    const right = confidence !== 'confirmed';
    compared.push({ what: 'confidence', expected: 'not yet', seen: confidence ?? 'none', right });
  }
  return compared;
}

function summary(compared: readonly Comparison[]): Comparison {
  const words = compared.filter(({ what, seen }) => what !== 'verdict' && seen !== 'none');
  const text = [compared[0]?.seen, ...words.map(({ what, seen }) => `${what} ${seen}`)].join(', ');
  return { what: 'all', expected: compared[0]?.expected ?? '', seen: text, right: true };
}

function asComparison(error: unknown): Comparison[] {
  const seen = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return [{ what: 'check', expected: 'over', seen, right: false }];
}

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

function takeOption(option: string): string | undefined {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args.splice(at, 2)[1];
}

function takeFlag(flag: string): boolean {
  const at = args.indexOf(flag);
  if (at >= 0) args.splice(at, 1);
  return at >= 0;
}
