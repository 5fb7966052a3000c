import { beforeEach, describe, expect, test } from 'vitest';
import { directionOf } from '../../lib/i18n/languages.ts';
import type { Settings } from '../../lib/settings.ts';
import { LANGUAGES, type Language } from '../../lib/words/language.ts';
import { REASON_KEYS, type Reason } from '../../lib/words/reason.ts';
import { SERVICES } from '../../lib/words/service.ts';
import type { Snapshot } from '../../lib/words/snapshot.ts';
import { METHODS } from '../../lib/words/verdict.ts';
import { CATALOGUES } from '../unit/i18n/catalogues.ts';
import { pageStates } from './page-states.ts';
import { browser, setSize, showPage, until } from './shown-page.ts';
import { snapshotWith } from './snapshots.ts';

const NOW = Date.now();
const STATES = pageStates(NOW);
const POPUP_WIDTH = 360;
const TAB_WIDTH = 1000;
/** What a browser rounds. */
const ROUNDING = 1;
const PARAMS = {
  host: 'venus.web.telegram.org',
  count: 12,
  total: 20,
  status: 502,
  kilobits: 128,
  others: 9000,
};

beforeEach(async () => {
  await setSize(POPUP_WIDTH);
  browser.language = 'en-US';
});

async function show(page: 'popup' | 'options' | 'welcome', language: Language, snapshot: Snapshot) {
  const settings = { watch: 'watching', language } as const;
  const main = await showPage(page, { snapshot, settings });
  await until(() => document.documentElement.lang === language);
  for (const details of main.querySelectorAll('details')) details.open = true;
  return main;
}

/** The popup at its fullest: every line there is, each service with the longest words for a method. */
function fullest(language: Language, reason: Reason): Snapshot {
  const state = STATES.troubles;
  if (!state?.snapshot) throw new Error('No such state.');
  const snapshot = structuredClone(state.snapshot);
  const texts = CATALOGUES[language];
  const long = (text: unknown) => JSON.stringify(text).length;
  const method = METHODS.reduce((longest, one) =>
    long(texts[`method.${one}`]) > long(texts[`method.${longest}`]) ? one : longest,
  );
  for (const service of SERVICES) {
    Object.assign(snapshot.services[service], {
      verdict: 'partial',
      confidence: 'suspected',
      method,
    });
  }
  snapshot.reporting = { state: 'on', waiting: 12, lastSharedAt: NOW - 7_200_000, trouble: null };
  return { ...snapshot, reason };
}

describe.each(LANGUAGES)('%s', (language) => {
  test('the popup holds its longest texts', { timeout: 60_000 }, async () => {
    const keys = REASON_KEYS.toSorted((a, b) => lengthOf(language, b) - lengthOf(language, a));
    for (const key of keys.slice(0, 3)) {
      const main = await show('popup', language, fullest(language, { key, params: PARAMS }));
      expect(overflowing(main)).toEqual([]);
    }
  });

  test.each(['first run', 'checking', 'suspected', 'paused', 'offline'])(
    'the popup holds what it says: %s',
    async (name) => {
      const state = STATES[name];
      if (state === undefined) throw new Error(`No state ${name}.`);
      const main = await showPage('popup', {
        snapshot: state.snapshot,
        settings: { ...state.settings, language },
      });
      expect(document.documentElement.lang).toBe(language);
      expect(document.documentElement.dir).toBe(directionOf(language));
      expect(overflowing(main)).toEqual([]);
    },
  );

  test.each(['welcome', 'options'] as const)('so does the page: %s', async (page) => {
    const snapshot = fullest(language, { key: 'all-answered', params: {} });
    for (const width of [POPUP_WIDTH, TAB_WIDTH]) {
      await setSize(width);
      const main = await show(page, language, snapshot);
      expect(overflowing(main), `${width} px`).toEqual([]);
    }
  });
});

test('a language is chosen and spoken at once, and the browser’s own by itself', async () => {
  browser.language = 'pt';
  const main = await showPage('options', {
    snapshot: snapshotWith({}),
    settings: { watch: 'watching' },
  });
  expect(document.documentElement.lang).toBe('pt-BR');
  const select = await until(() =>
    document.querySelector<HTMLSelectElement>('[data-choice=language]'),
  );
  expect(select.value).toBe('auto');
  select.value = 'fa';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  const { settings } = await until(async () => {
    const stored = (await browser.local.get('settings')) as { settings?: Settings };
    return stored.settings?.language === 'fa' ? { settings: stored.settings } : null;
  });
  // As the worker does when it is told of a change.
  await browser.session.set({ settings });
  await until(() => document.documentElement.lang === 'fa');
  await until(() => main.querySelector('h1')?.textContent === CATALOGUES.fa['options.title']);
  expect(document.documentElement.dir).toBe('rtl');
});

function lengthOf(language: Language, key: Reason['key']): number {
  return JSON.stringify(CATALOGUES[language][`reason.${key}`]).length;
}

/** Elements that are wider than their place, or whose text leaves the page or what is drawn around it. */
function overflowing(main: HTMLElement): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`page ${scrollWidth} > ${clientWidth}`] : [];
  const wide = [...main.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.closest('.visually-hidden, svg, select') === null &&
      !['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
      (element.scrollWidth > element.clientWidth + ROUNDING || isOutside(element)) &&
      getComputedStyle(element).display !== 'inline',
  );
  const labels = [...main.querySelectorAll<SVGTextElement>('svg text')].filter(isWiderThanBox);
  return [...page, ...[...wide, ...labels].map((element) => element.outerHTML.slice(0, 160))];
}

function isOutside(element: HTMLElement): boolean {
  const { left, right } = element.getBoundingClientRect();
  return left < -ROUNDING || right > document.documentElement.clientWidth + ROUNDING;
}

/** A label of the welcome picture, against the box that is drawn around it. */
function isWiderThanBox(label: SVGTextElement): boolean {
  const text = label.getBoundingClientRect();
  const middle = text.x + text.width / 2;
  const boxes = [...(label.ownerSVGElement?.querySelectorAll('rect') ?? [])];
  const box = boxes
    .map((rect) => rect.getBoundingClientRect())
    .find(
      ({ left, right, top, bottom }) =>
        middle > left && middle < right && text.top >= top && text.top < bottom,
    );
  return box === undefined || text.width > box.width - 8;
}
