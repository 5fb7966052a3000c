import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type PageState, pageStates } from './page-states.ts';
import { showState } from './show-state.ts';
import {
  browser,
  type Look,
  PAGES,
  type PageName,
  setLook,
  setSize,
  showPage,
  until,
} from './shown-page.ts';

const NOW = Date.now();
const STATES = pageStates(NOW);
/** Each theme and each direction once. */
const LOOKS: readonly Look[] = [
  { theme: 'light', direction: 'ltr' },
  { theme: 'dark', direction: 'rtl' },
];
/** The others that there are: for one state of each page. */
const CROSSED: readonly Look[] = [
  { theme: 'dark', direction: 'ltr' },
  { theme: 'light', direction: 'rtl' },
];
const SEEN_IN_ALL = ['first run', 'blocked'];
/** The popup as the browser shows it, at any zoom; pages in a window of 640 px that is zoomed to 200 %. */
const POPUP_WIDTH = 360;
const ZOOMED_WIDTH = 320;
const WIDTH = 1000;

beforeEach(async () => {
  await setLook({ theme: 'light', direction: 'ltr' });
});

async function show(name: PageName, stateName: string): Promise<HTMLElement> {
  const state = STATES[stateName];
  if (state === undefined) throw new Error(`No state ${stateName}.`);
  await setSize(name === 'popup' ? POPUP_WIDTH : WIDTH);
  const main = await showState(name, state, NOW);
  for (const details of main.querySelectorAll('details')) details.open = true;
  return main;
}

describe.each(PAGES)('%s', (name) => {
  const states = Object.keys(STATES).filter((state) => STATES[state]?.pages.includes(name));

  test.each(states)('axe finds nothing: %s', { timeout: 120_000 }, async (state) => {
    await show(name, state);
    for (const look of SEEN_IN_ALL.includes(state) ? [...LOOKS, ...CROSSED] : LOOKS) {
      await setLook(look);
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      const found = violations.map(({ id, nodes }) => ({
        id,
        html: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
      }));
      expect(found, `${look.theme} ${look.direction}`).toEqual([]);
    }
  });

  test.each(states)(
    'nothing is cut off where it is zoomed: %s',
    { timeout: 60_000 },
    async (state) => {
      await show(name, state);
      for (const direction of ['ltr', 'rtl'] as const) {
        await setLook({ theme: 'light', direction });
        await setSize(ZOOMED_WIDTH);
        await expectNoSideways();
        await setSize(POPUP_WIDTH);
        await expectNoSideways();
      }
    },
  );

  test('all can be reached by keyboard, in the order in which it is read, and shows where it is', async () => {
    const main = await show(name, 'blocked');
    const stops = await tabThrough();
    const reachable = [
      ...main.querySelectorAll<HTMLElement>(
        'a[href], button, select, summary, input, [tabindex="0"]',
      ),
    ].filter(
      (element) =>
        element.tabIndex === 0 && !element.matches(':disabled') && !isOtherRadio(element),
    );
    expect(stops).toEqual(reachable);
    expect(main.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])')).toBeNull();
  });
});

test('what came of a check is told politely, and how far it is is not', async () => {
  const { snapshot, settings } = STATES.checking ?? (STATES.open as PageState);
  const main = await showPage('popup', { snapshot, settings });
  const status = main.querySelector('[role=status]');
  expect(status?.textContent).toBe('Checking…');
  const checking = { startedAt: NOW, done: 12, total: 20 };
  await browser.session.set({ snapshot: { ...snapshot, checking } });
  await until(() => main.textContent?.includes('12 of 20'));
  expect(status?.textContent).toBe('Checking…');
  await browser.session.set({ snapshot: STATES.blocked?.snapshot });
  await until(() => status?.textContent === 'Telegram is blocked');
  expect(main.contains(status)).toBe(true);
  expect(main.querySelector('[aria-live=assertive]')).toBeNull();
});

test('nothing moves for whoever asked for that', async () => {
  const main = await show('popup', 'checking');
  const moving = () =>
    [...main.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return transitionDuration !== '0s' || animationName !== 'none';
    });
  expect(moving()).not.toEqual([]);
  await setLook({ theme: 'light', direction: 'ltr', motion: 'reduce' });
  expect(moving()).toEqual([]);
});

/** Presses Tab until the focus leaves the page. Each stop has to be seen and marked. */
async function tabThrough(): Promise<Element[]> {
  const stops: Element[] = [];
  (document.activeElement as HTMLElement | null)?.blur();
  for (;;) {
    await userEvent.tab();
    const stop = document.activeElement;
    if (stop === null || stop === document.body || stops.includes(stop)) return stops;
    stops.push(stop);
    const { top, bottom } = stop.getBoundingClientRect();
    const said = stop.outerHTML.slice(0, 120);
    expect(bottom - top, said).toBeGreaterThan(0);
    expect(hasMark(stop), said).toBe(true);
  }
}

/** The mark of what has the focus: of a choice whose own button is drawn by what stands beside it, there. */
function hasMark(stop: Element): boolean {
  const marked = [stop, stop.nextElementSibling].filter((element) => element !== null);
  return marked.some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  });
}

/** Of a group of radio buttons the keyboard stops at the one that is chosen. */
function isOtherRadio(element: HTMLElement): boolean {
  return element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
}

/** Nothing is wider than the window, once what is drawn to measure, the plot, has been drawn anew. */
async function expectNoSideways(): Promise<void> {
  const overhang = () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  };
  await expect.poll(overhang, { timeout: 5_000 }).toBeLessThanOrEqual(0);
}
