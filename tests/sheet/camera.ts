import { beforeAll, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { directionOf } from '../../lib/i18n/languages.ts';
import type { Language } from '../../lib/words/language.ts';
import { type PageState, pageStates } from '../component/page-states.ts';
import { showState } from '../component/show-state.ts';
import { type PageName, setLook, setSize } from '../component/shown-page.ts';

/** Always the same, so that a picture differs from the one before where the page does. */
export const NOW = Date.UTC(2026, 2, 12, 14, 40);
export const STATES: Readonly<Record<string, PageState>> = pageStates(NOW);
/** A canvas is drawn anew when the theme changes. */
const REDRAWN_MS = 200;

/** Has the tests of this file see that moment, in UTC. */
export function stopClocks(): void {
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    await cdp().send('Emulation.setTimezoneOverride', { timezoneId: 'UTC' });
  });
}

/** Shows a page in a state and a language, in a window so wide. */
export async function pose(
  name: PageName,
  state: PageState,
  language: Language,
  width: number,
): Promise<void> {
  await setSize(width);
  await showState(name, { ...state, settings: { ...state.settings, language } }, NOW);
}

/** Puts the page that is shown into the light or into the dark. */
export async function light(theme: 'light' | 'dark', language: Language): Promise<void> {
  await setLook({ theme, direction: directionOf(language), motion: 'reduce' });
  await new Promise((resolve) => setTimeout(resolve, REDRAWN_MS));
}

interface Film {
  format: 'png' | 'webp' | 'jpeg';
  /** 0 to 100; not of PNG. */
  quality?: number;
  /** CSS pixels of the height that are taken, from the top; all of the page unless given. */
  height?: number;
}

/** The whole page, also what is below the window's edge. @returns base64 */
export async function capture({ height: most, ...film }: Film): Promise<string> {
  const { scrollWidth: width } = document.documentElement;
  // Of what is there, not of the window.
  const height = most ?? document.body.offsetHeight;
  await setSize(width, height);
  const { x = 0, y = 0 } = window.frameElement?.getBoundingClientRect() ?? {};
  const clip = { x, y, width, height, scale: 1 };
  const { data } = await cdp().send('Page.captureScreenshot', { ...film, clip });
  return data;
}
