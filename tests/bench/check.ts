/**
 * The rows `check` and `dropped`: how long a check takes, against the fetches that it makes, and where every packet to
 * Telegram is dropped.
 * Usage: node tests/lab/main.ts run -- node tests/bench/check.ts [check] [dropped] [--pairs 12] [--results <file>]
 */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pressCheck } from '../lab/ask-check.ts';
import { LabChromium } from '../lab/chromium.ts';
import { LabControl } from '../lab/control.ts';
import { LabFirefox } from '../lab/firefox.ts';
import type { LabBrowser, LabPage } from '../lab/lab-browser.ts';
import { waitForCheck } from '../lab/shown-state.ts';
import { TELEGRAM_PREFIXES } from '../lab/telegram-names.ts';
import { caller } from './bench-browser.ts';
import { benchBuild } from './bench-build.ts';
import type { Fetched, FetchPage } from './fetch-page.ts';
import { atMost, known, median, Report } from './figure.ts';

const { values, positionals } = parseArgs({
  options: { pairs: { type: 'string', default: '12' }, results: { type: 'string' } },
  allowPositionals: true,
});
const PAIRS = Number(values.pairs);
/** The first checks ask for more: nothing is known yet. */
const WARM = 3;
const DROPPED = 2;
/** No name is asked by more than two checks within a minute. */
const BETWEEN_CHECKS_SECONDS = 61;
/** A page that was just opened still costs its browser something. */
const SETTLE_MS = 500;
const SILENT = { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' as const }] };
/**
 * The lines of the row `check`, milliseconds that each answer takes longer: the lab's own, on which next to nothing is
 * waited for, and two as people have to servers abroad.
 */
const LINES_MS = [0, 50, 100];
const EMPTY = '<!doctype html><meta charset="utf-8">';

const control = LabControl.fromEnvironment();
const report = new Report();
if (isWanted('check')) await measureCheck();
if (isWanted('dropped')) await measureDropped();
report.write(values.results);

async function measureCheck(): Promise<void> {
  const call = caller<FetchPage>();
  const build = await benchBuild('chrome', join(import.meta.dirname, 'fetch-page.ts'), {
    'empty.html': EMPTY,
  });
  const browser = await LabChromium.launch({ build: build.directory, steppedClock: true });
  const popup = await browser.openPage('popup.html');
  // All such frames of one page share their connections.
  const fetchAnew = async (asked: readonly Fetched[], atOnce?: number) => {
    const page = await browser.openPage('bench.html');
    await setTimeout(SETTLE_MS);
    const spentMs = await call(page, 'fetchAll', asked, atOnce);
    await page.close();
    return spentMs;
  };
  const wholeCheck = async () => {
    await browser.forward(BETWEEN_CHECKS_SECONDS);
    return timedCheck(popup);
  };
  for (const lineMs of LINES_MS) {
    await control.setWorld({
      resolverDelayMs: lineMs,
      stream: [{ prefixes: ['0.0.0.0/0'], action: { kind: 'delay', milliseconds: lineMs } }],
    });
    for (let n = 0; n < WARM; n += 1) await wholeCheck();
    const spent = { check: [] as number[], fetches: [] as number[], atOnce: [] as number[] };
    let asked: Fetched[] = [];
    for (let n = 0; n < PAIRS; n += 1) {
      await control.clearLog();
      spent.check.push(await wholeCheck());
      asked = await whatWasAsked();
      spent.fetches.push(await fetchAnew(asked));
      spent.atOnce.push(await fetchAnew(asked, asked.length));
    }
    const over = `answers ${lineMs} ms later`;
    const spentMs = (times: readonly number[]) => `${median(times).toFixed(0)} ms`;
    report.add(
      known('check', `${over}: a healthy check`, spentMs(spent.check)),
      known('check', `${over}: its ${asked.length} fetches`, spentMs(spent.fetches)),
      known('check', `${over}: these all at once`, spentMs(spent.atOnce)),
      atMost('check', `${over}: check ÷ fetches`, ratio(spent.check, spent.fetches), 1.3),
    );
  }
  await browser.close();
  await control.setWorld({});
  build.remove();
}

async function measureDropped(): Promise<void> {
  for (const [name, launch] of [
    ['Chromium', () => LabChromium.launch() as Promise<LabBrowser>],
    ['Firefox', () => LabFirefox.launch() as Promise<LabBrowser>],
  ] as const) {
    await control.setWorld(SILENT);
    const browser = await launch();
    const popup = await browser.openPage('popup.html');
    const spent: number[] = [];
    for (let n = 0; n < DROPPED; n += 1) spent.push((await timedCheck(popup)) / 1000);
    await browser.close();
    const figure = { digits: 1, unit: ' s' };
    report.add(
      atMost('dropped', `click to verdict, ${name}, the longest`, Math.max(...spent), 20, figure),
    );
  }
  await control.setWorld({});
}

/** From the click to the verdict on the page, milliseconds, by the page's own clock. */
async function timedCheck(popup: LabPage): Promise<number> {
  // The button is there when a check is over.
  await setTimeout(SETTLE_MS);
  await popup.evaluate(noteVerdict);
  const before = await pressCheck(popup);
  await waitForCheck(popup, before?.checkedAt ?? null);
  return popup.evaluate(() => (globalThis as { spentMs?: number }).spentMs ?? Number.NaN);
}

/** In the page: takes the time from the next click to the next verdict. */
function noteVerdict(): void {
  const state = () => document.querySelector('[data-verdict][data-checked-at]');
  const checkedAt = () => state()?.getAttribute('data-checked-at') ?? '';
  const before = checkedAt();
  const onClick = () => {
    const begin = performance.now();
    const observer = new MutationObserver(() => {
      const isOver = state()?.getAttribute('data-checking') === 'false';
      if (!isOver || checkedAt() === before || checkedAt() === '') return;
      observer.disconnect();
      (globalThis as { spentMs?: number }).spentMs = performance.now() - begin;
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  };
  document.addEventListener('click', onClick, { capture: true, once: true });
}

/** The requests that reached the world, in their order. */
async function whatWasAsked(): Promise<Fetched[]> {
  const requests = await control.requests();
  return requests.map(({ secure, host, path, method }) => {
    return { url: `${secure ? 'https' : 'http'}://${host}${path}`, method };
  });
}

function ratio(times: readonly number[], baseline: readonly number[]): number {
  return median(times.map((ms, index) => ms / (baseline[index] ?? Number.NaN)));
}

function isWanted(row: string): boolean {
  return positionals.length === 0 || positionals.includes(row);
}
