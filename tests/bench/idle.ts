/**
 * The row `idle`: what Telltale costs while nobody looks, in Chromium at the settings that it comes with. Beside it the
 * plain minimum: an alarm that does nothing, and the same fetches with nothing around them.
 * Usage: node tests/lab/main.ts run -- node tests/bench/idle.ts [--checks 8] [--results <file>]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readAlarms } from '../e2e/extension-storage.ts';
import { LabChromium } from '../lab/chromium.ts';
import { LabControl } from '../lab/control.ts';
import { waitForCheck } from '../lab/shown-state.ts';
import { timePasses } from '../lab/time-passes.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { caller } from './bench-browser.ts';
import { benchBuild } from './bench-build.ts';
import type { Fetched, FetchPage } from './fetch-page.ts';
import { atMost, known, Report } from './figure.ts';
import { cpuSeconds, descendants } from './process-tree.ts';

const { values } = parseArgs({
  options: { checks: { type: 'string', default: '8' }, results: { type: 'string' } },
  allowPositionals: true,
});
const CHECKS = Number(values.checks);
/** The first ones ask for more: nothing is known yet. */
const WARM = 5;
/** A check of an open line is over long before. */
const CHECK_MS = 4_000;
const HOUR_MS = 3_600_000;
const HOURS_A_DAY = 24;
/** An extension that wakes for an alarm and sleeps again. */
const NOTHING = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'nothing',
    version: '1',
    permissions: ['alarms'],
    background: { service_worker: 'worker.js' },
  }),
  'worker.js': 'chrome.alarms.onAlarm.addListener(() => {});',
};

interface Spent {
  cpuMs: number;
  bytes: number;
}

const control = LabControl.fromEnvironment();
const report = new Report();
await control.setWorld({});
const checks = await measureChecks();
const nothing = await measureNothing();
const fetches = await measureFetches(checks.asked);
const own = ofEach(checks.spent, 'cpuMs') - ofEach(nothing, 'cpuMs');
const perDay = checks.perHour * HOURS_A_DAY;
const ms = (value: number) => `${value.toFixed(0)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
report.add(
  known('idle', 'checks an hour', checks.perHour.toFixed(2)),
  atMost('idle', 'wakes for each check', checks.wakes / checks.spent.length, 1),
  known(
    'idle',
    'CPU for an alarm that does nothing, and the bench’s own page',
    ms(ofEach(nothing, 'cpuMs')),
  ),
  known('idle', 'CPU beyond that for a check', ms(own)),
  known('idle', 'CPU of its fetches alone', ms(ofEach(fetches, 'cpuMs'))),
  known('idle', 'bytes a day', kilobytes(ofEach(checks.spent, 'bytes') * perDay)),
  known('idle', 'bytes a day of the fetches alone', kilobytes(ofEach(fetches, 'bytes') * perDay)),
);
report.write(values.results);

/** Checks by the alarms that Telltale sets itself, with no page open; the worker is ended after each, as when it rests. */
async function measureChecks() {
  const browser = await LabChromium.launch({ steppedClock: true });
  const popup = await browser.openPage('popup.html');
  await popup.click(await waitForVisible(popup, ['[data-action=keep-watching]']));
  await waitForCheck(popup, null);
  await popup.close();
  const spent: Spent[] = [];
  const asked: Fetched[][] = [];
  const wakes = await wakesOf(browser);
  let measuredFrom = 0;
  for (let check = 0; check < WARM + CHECKS; check += 1) {
    if (check === WARM) {
      measuredFrom = browser.clock?.now() ?? 0;
      wakes.count = 0;
    }
    const [alarm, ...others] = await readAlarms(browser);
    if (alarm === undefined || others.length > 0) throw new Error('Not one alarm, as expected.');
    const seconds = (alarm.scheduledTime - (browser.clock?.now() ?? 0)) / 1000;
    await timePasses(browser, Math.max(1, Math.ceil(seconds) - 5));
    await browser.killWorker();
    await control.clearLog();
    const one = await spentBy(browser, () => browser.hurryAlarm());
    const requests = await control.requests();
    if (requests.length === 0) throw new Error('The alarm brought no check.');
    if (check < WARM) continue;
    spent.push(one);
    asked.push(
      requests.map(({ secure, host, path, method }) => {
        return { url: `${secure ? 'https' : 'http'}://${host}${path}`, method };
      }),
    );
  }
  const hours = ((browser.clock?.now() ?? 0) - measuredFrom) / HOUR_MS;
  await browser.close();
  return { spent, asked, wakes: wakes.count, perHour: CHECKS / hours };
}

async function measureNothing(): Promise<Spent[]> {
  const build = mkdtempSync(join(tmpdir(), 'telltale-nothing-'));
  for (const [name, text] of Object.entries(NOTHING)) writeFileSync(join(build, name), text);
  const browser = await LabChromium.launch({ build });
  const spent: Spent[] = [];
  for (let time = 0; time < CHECKS; time += 1) {
    await browser.killWorker();
    spent.push(await spentBy(browser, () => browser.hurryAlarm()));
  }
  await browser.close();
  rmSync(build, { recursive: true });
  return spent;
}

async function measureFetches(asked: readonly Fetched[][]): Promise<Spent[]> {
  const call = caller<FetchPage>();
  const build = await benchBuild('chrome', join(import.meta.dirname, 'fetch-page.ts'), {
    'empty.html': '<!doctype html><meta charset="utf-8">',
  });
  const browser = await LabChromium.launch({ build: build.directory });
  const spent: Spent[] = [];
  for (const urls of asked) {
    // Each page has connections of its own.
    const page = await browser.openPage('bench.html');
    await setTimeout(CHECK_MS);
    spent.push(await spentBy(browser, () => call(page, 'fetchAll', urls)));
    await page.close();
  }
  await browser.close();
  build.remove();
  return spent;
}

/** What the browser, all of its processes, and the line had to do for it. */
async function spentBy(browser: LabChromium, work: () => Promise<unknown>): Promise<Spent> {
  await control.untilQuiet();
  const pids = () => descendants(process.pid, browser.profile);
  const [cpu, { sent, received }] = [cpuSeconds(pids()), await control.bytes()];
  await work();
  await setTimeout(CHECK_MS);
  const cpuMs = (cpuSeconds(pids()) - cpu) * 1000;
  await control.untilQuiet();
  const after = await control.bytes();
  return { cpuMs, bytes: after.sent + after.received - sent - received };
}

/** Counts how often a worker of the extension starts from here on. */
async function wakesOf(browser: LabChromium): Promise<{ count: number }> {
  const counted = { count: 0 };
  const session = await browser.context.browser()?.newBrowserCDPSession();
  session?.on('Target.targetCreated', ({ targetInfo: { type, url } }) => {
    if (type === 'service_worker' && url.includes(browser.extensionId)) counted.count += 1;
  });
  await session?.send('Target.setDiscoverTargets', { discover: true });
  return counted;
}

function ofEach(spent: readonly Spent[], what: keyof Spent): number {
  return spent.reduce((sum, one) => sum + one[what], 0) / spent.length;
}
