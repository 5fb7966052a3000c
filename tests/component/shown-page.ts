import { render } from 'preact';
import { cdp, page } from 'vitest/browser';
import type { Outbox } from '../../lib/report/outbox.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Snapshot } from '../../lib/words/snapshot.ts';
import { standIn } from './stand-in-browser.ts';

export const PAGES = ['popup', 'timeline', 'options', 'welcome'] as const;
export type PageName = (typeof PAGES)[number];

export interface Look {
  theme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  motion?: 'reduce' | 'no-preference';
}

/** The browser that the pages of this file meet. */
export const browser = standIn();

let shown = 0;

/** Shows a page as its entrypoint makes it, in a state, and waits until it is there. */
export async function showPage(
  name: PageName,
  state: { snapshot: Snapshot | null; settings: Partial<Settings>; outbox?: Outbox },
): Promise<HTMLElement> {
  const { DEFAULT_SETTINGS } = await import('../../lib/settings.ts');
  const settings = { ...DEFAULT_SETTINGS, ...state.settings };
  await browser.local.clear();
  await browser.local.set({ settings, ...(state.outbox && { outbox: state.outbox }) });
  await browser.session.clear();
  await browser.session.set({
    settings,
    ...(state.snapshot && { snapshot: state.snapshot }),
  });
  document.title = 'Telltale';
  document.documentElement.lang = 'en';
  // The one before would go on following what is stored.
  for (const root of document.querySelectorAll('#app, #popup')) render(null, root);
  document.body.innerHTML = `<div id="${name === 'popup' ? 'popup' : 'app'}"></div>`;
  if (name === 'popup') await import('../../entrypoints/popup/style.css');
  shown += 1;
  // An address of its own for each time: an entrypoint runs when it is first imported.
  await import(/* @vite-ignore */ `/entrypoints/${name}/main.tsx?shown=${shown}`);
  return await until(() => document.querySelector<HTMLElement>('main'));
}

/** Sets theme, direction and motion as a user's system does. */
export async function setLook({ theme, direction, motion = 'no-preference' }: Look): Promise<void> {
  document.documentElement.dir = direction;
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: motion },
    ],
  });
}

/** Makes the window so wide and high, in CSS pixels. */
export async function setSize(width: number, height = 800): Promise<void> {
  await page.viewport(width, height);
}

/** Waits for something to be there. */
export async function until<T>(find: () => Promise<T | null> | T | null | undefined): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Not there: ${find}`);
}
