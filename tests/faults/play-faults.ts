/**
 * Breaks things in the lab's browser, many times, and looks after each whether all is well again.
 * Usage: node tests/lab/main.ts run -- node tests/faults/play-faults.ts [fault…] [--browser firefox] [--many] [--results <file>]
 */
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type ExportedHistory, exportHistory } from '../e2e/exported-history.ts';
import { askForCheck } from '../lab/ask-check.ts';
import { LabControl } from '../lab/control.ts';
import type { LabBrowser } from '../lab/lab-browser.ts';
import { BROWSERS, launchBrowser } from '../lab/launch-browser.ts';
import { readState, waitForCheck } from '../lab/shown-state.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { type Failure, keepTally } from '../tally.ts';
import type { Fault, FaultLab } from './fault.ts';
import { FAULTS } from './faults.ts';

/** How long a check that was cut off may seem to run. */
const OVER_MS = 15_000;

const { values, positionals } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    many: { type: 'boolean', default: false },
    results: { type: 'string' },
  },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !FAULTS.some((fault) => fault.name === name));
if (unknown.length > 0) {
  const names = FAULTS.map(({ name }) => name).join(', ');
  console.error(`No such fault: ${unknown.join(', ')}. There are: ${names}`);
  process.exit(2);
}
const browserName = BROWSERS.find((name) => name === values.browser);
if (browserName === undefined) {
  console.error(`No such browser. There are: ${BROWSERS.join(', ')}`);
  process.exit(2);
}

const control = LabControl.fromEnvironment();
const failures: Failure[] = [];
let [tried, survived, lost] = [0, 0, 0];
for (const fault of FAULTS) {
  if (positionals.length > 0 && !positionals.includes(fault.name)) continue;
  const times = values.many ? fault.many : fault.few;
  const faulty = await play(fault, times);
  tried += times;
  survived += times - faulty.length;
  console.log(`${fault.title}: ${times} tried, ${times - faulty.length} survived`);
  for (const wrong of faulty) console.log(`  ✗ ${wrong}`);
  failures.push(...faulty.map((why) => ({ name: fault.name, why })));
}
console.log(`faults tried ${tried}, survived ${survived}, acknowledged checks lost ${lost}`);
keepTally(values.results, { passed: survived, failures });
process.exitCode = survived === tried ? 0 : 1;

/** Tries one fault in one browser. Gives what was wrong, a line for each try that was not survived. */
async function play(fault: Fault, times: number): Promise<string[]> {
  await control.setWorld(fault.world ?? {});
  const browser = await launchBrowser(browserName ?? 'chromium', fault.launch);
  const acknowledged = new Set<number>();
  const faulty: string[] = [];
  try {
    if (fault.keepsWatching) await keepWatching(browser);
    await check({ browser, control, checkMs: 0, acknowledged });
    const begun = performance.now();
    await check({ browser, control, checkMs: 0, acknowledged });
    const lab = { browser, control, checkMs: performance.now() - begun, acknowledged };
    for (let index = 0; index < times; index += 1) {
      const round = { index, share: (index + 0.5) / times };
      const wrong = await fault.play(lab, round).catch((error) => [`${error}`]);
      wrong.push(...(await aftermath(lab, fault).catch((error) => [`${error}`])));
      if (wrong.length > 0) faulty.push(`${index}: ${wrong.join('; ')}`);
    }
  } finally {
    await browser.close();
    await control.setWorld({});
  }
  return faulty;
}

async function keepWatching(browser: LabBrowser): Promise<void> {
  const popup = await browser.openPage('popup.html');
  await popup.click(await waitForVisible(popup, ['[data-action=keep-watching]']));
  await waitForCheck(popup, null);
  await popup.close();
}

/** Whether all is well again: nothing hangs, nobody is accused, checks go on, and what was told is kept. */
async function aftermath(lab: FaultLab, { mayEndHistory, mayAccuse }: Fault): Promise<string[]> {
  const wrong = await check(lab);
  if (mayEndHistory) lab.acknowledged.clear();
  const history = await exportHistory(lab.browser);
  const incidents = mayAccuse ? [] : history.incidents;
  return [...wrong, ...wrongHistory({ ...history, incidents }, lab.acknowledged)];
}

async function check({ browser, acknowledged }: FaultLab): Promise<string[]> {
  const popup = await browser.openPage('popup.html');
  try {
    const deadline = performance.now() + OVER_MS;
    let before = await readState(popup);
    while (before === null || before.checking) {
      if (performance.now() > deadline) return [`still checking after ${OVER_MS / 1000} s`];
      await setTimeout(50);
      before = await readState(popup);
    }
    const after = await askForCheck(popup);
    for (const { checkedAt } of [before, after]) {
      if (checkedAt !== null) acknowledged.add(checkedAt);
    }
    return [before, after]
      .filter(({ verdict }) => verdict !== 'open' && verdict !== 'none')
      .map(({ verdict }) => `it says ${verdict}`);
  } finally {
    await popup.close();
  }
}

function wrongHistory({ checks, incidents }: ExportedHistory, told: Set<number>): string[] {
  const begun = checks.map(({ startedAt }) => Date.parse(startedAt));
  const finished = new Set(begun.filter((_, index) => checks[index]?.outcome === 'finished'));
  const missing = [...told].filter((startedAt) => !finished.has(startedAt));
  lost += missing.length;
  // Each loss is counted once.
  for (const startedAt of missing) told.delete(startedAt);
  return [
    missing.length > 0 ? `${missing.length} acknowledged checks lost` : '',
    new Set(begun).size < begun.length ? 'a check is there twice' : '',
    incidents.length > 0 ? `${incidents.length} incidents` : '',
  ].filter((wrong) => wrong !== '');
}
