/**
 * The row `popup`: from opening it to its verdict on the screen, against an empty page of the extension and against the
 * same as static HTML, in one browser with a thousand observations and one with a million, in turns.
 * Usage: node tests/lab/main.ts run -- node tests/bench/popup.ts [--observations 1000000] [--pairs 60] [--results <file>]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { askForCheck } from '../lab/ask-check.ts';
import { LabChromium } from '../lab/chromium.ts';
import { LabControl } from '../lab/control.ts';
import { caller } from './bench-browser.ts';
import { type BenchBuild, benchBuild } from './bench-build.ts';
import { atMost, known, median, Report } from './figure.ts';
import type { Bench } from './history-page.ts';

const { values } = parseArgs({
  options: {
    observations: { type: 'string', default: '1000000' },
    pairs: { type: 'string', default: '60' },
    results: { type: 'string' },
  },
  allowPositionals: true,
});
const SIZES = { small: 1000, large: Number(values.observations) };
const PAIRS = Number(values.pairs);
const PAGES = ['popup.html', 'empty.html', 'static.html'] as const;
const VERDICT = '[data-verdict]:not([data-verdict=""])';
const EMPTY = '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>';

const call = caller<Bench>();
await LabControl.fromEnvironment().setWorld({});
const small = await prepared(SIZES.small);
const large = await prepared(SIZES.large);
const times = { small: noTimes(), large: noTimes() };
for (let pair = 0; pair < PAIRS; pair += 1)
  // The first to open after the other browser's turn is slower, whichever it is.
  for (const [size, { browser }] of [['small', small] as const, ['large', large] as const])
    for (const name of turned(PAGES, pair)) times[size][name].push(await painted(browser, name));

const report = new Report();
const ratios = { small: ratio('small', 'empty.html'), large: ratio('large', 'empty.html') };
for (const size of ['small', 'large'] as const) {
  const at = `at ${SIZES[size].toLocaleString('en')} observations`;
  for (const name of PAGES)
    report.add(known('popup', `${name} ${at}`, `${median(times[size][name]).toFixed(1)} ms`));
  report.add(
    atMost('popup', `÷ an empty page ${at}`, ratios[size], 1.5),
    atMost('popup', `÷ static HTML ${at}`, ratio(size, 'static.html'), 1.15),
  );
}
// Equal: what two medians of the same differ by.
report.add(atMost('popup', 'the first at most ÷ at least', ratios.large / ratios.small, 1.1));
report.write(values.results);
for (const { browser, build } of [small, large]) {
  await browser.close();
  build.remove();
}

/** A browser with so many observations in its history and a check behind it, and the popup as static HTML. */
async function prepared(
  observations: number,
): Promise<{ browser: LabChromium; build: BenchBuild }> {
  const program = join(import.meta.dirname, 'history-page.ts');
  const build = await benchBuild('chrome', program, { 'empty.html': EMPTY, 'static.html': EMPTY });
  const browser = await LabChromium.launch({ build: build.directory });
  await browser.context.addInitScript(notePainted, VERDICT);
  const page = await browser.openPage('bench.html');
  await page.waitForFunction('"bench" in globalThis');
  await call(page, 'fill', observations);
  await page.close();
  const popup = await browser.openPage('popup.html');
  await askForCheck(popup);
  writeFileSync(join(build.directory, 'static.html'), await asStatic(popup));
  await popup.close();
  return { browser, build };
}

/** What a page shows, without its scripts. */
function asStatic(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const script of copy.querySelectorAll('script, link[rel=modulepreload]')) script.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
}

/** Milliseconds from the begin of the navigation until it was painted. */
async function painted(browser: LabChromium, name: string): Promise<number> {
  const page = await browser.openPage(name);
  try {
    const seen = await page.waitForFunction(() => (globalThis as { paintedAt?: number }).paintedAt);
    return Number(await seen.jsonValue());
  } finally {
    await page.close();
  }
}

/** In each page: notes when what is waited for was painted; in one that has no verdict, when its text was. */
function notePainted(selector: string): void {
  const isEmpty = location.pathname === '/empty.html';
  const note = () => {
    if (document.querySelector(isEmpty ? 'p' : selector) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        (globalThis as { paintedAt?: number }).paintedAt = performance.now();
      };
      channel.port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

function turned<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function noTimes(): Record<(typeof PAGES)[number], number[]> {
  return { 'popup.html': [], 'empty.html': [], 'static.html': [] };
}

/** The middle one of the ratios of what was opened right after one another. */
function ratio(size: 'small' | 'large', baseline: 'empty.html' | 'static.html'): number {
  const { 'popup.html': popup, [baseline]: base } = times[size];
  return median(popup.map((ms, index) => ms / (base[index] ?? Number.NaN)));
}
