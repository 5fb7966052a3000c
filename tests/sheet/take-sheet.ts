import { beforeAll, test, vi } from 'vitest';
import { cdp, commands } from 'vitest/browser';
import { directionOf } from '../../lib/i18n/languages.ts';
import type { Language } from '../../lib/words/language.ts';
import { pageStates } from '../component/page-states.ts';
import { showState } from '../component/show-state.ts';
import { type PageName, setLook, setSize } from '../component/shown-page.ts';
import { layOut, type Tile } from './lay-out.ts';

/** Always the same, so that a sheet differs from the one before where the pages do. */
const NOW = Date.UTC(2026, 2, 12, 14, 40);
/** One from left to right, one from right to left, one with marks above and below its letters. */
const LANGUAGES: readonly Language[] = ['en', 'fa', 'vi'];
const THEMES = ['light', 'dark'] as const;
const WIDTHS: Readonly<Record<PageName, number>> = {
  popup: 360,
  timeline: 1000,
  options: 720,
  welcome: 720,
};
/** A canvas is drawn anew when the theme changes. */
const REDRAWN_MS = 200;
/** Small letters stay legible. */
const QUALITY = 15;

/** Takes a picture of a page in each state that it shows, in each language and theme, and lays them out on a sheet. */
export function takeSheet(name: PageName): void {
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    await cdp().send('Emulation.setTimezoneOverride', { timezoneId: 'UTC' });
  });

  test.each(LANGUAGES)('%s', { timeout: 1_200_000 }, async (language) => {
    const tiles: Tile[] = [];
    for (const [title, state] of Object.entries(pageStates(NOW))) {
      if (!state.pages.includes(name)) continue;
      await setSize(WIDTHS[name]);
      const settings = { ...state.settings, language };
      await showState(name, { ...state, settings }, NOW);
      const pictures: string[] = [];
      for (const theme of THEMES) {
        await setLook({ theme, direction: directionOf(language), motion: 'reduce' });
        await new Promise((resolve) => setTimeout(resolve, REDRAWN_MS));
        const picture = await capture({ format: 'png' });
        pictures.push(picture);
        const file = `${name}/${title.replaceAll(/\W+/g, '-')}-${language}-${theme}.png`;
        await commands.writeFile(`out/sheet/${file}`, picture, 'base64');
      }
      tiles.push({ title, pictures, width: WIDTHS[name] });
    }
    await setLook({ theme: 'light', direction: 'ltr' });
    await setSize(await layOut(tiles, name));
    const sheet = await capture({ format: 'webp', quality: QUALITY });
    await commands.writeFile(`docs/pictures/sheet/${name}-${language}.webp`, sheet, 'base64');
    await commands.writeFile(
      `out/sheet/${name}-${language}.png`,
      await capture({ format: 'png' }),
      'base64',
    );
  });
}

/** The whole page, also what is below the window's edge. @returns base64 */
async function capture(format: { format: 'png' | 'webp'; quality?: number }): Promise<string> {
  const { scrollWidth: width } = document.documentElement;
  // Of what is there, not of the window.
  const { offsetHeight: height } = document.body;
  await setSize(width, height);
  const { x = 0, y = 0 } = window.frameElement?.getBoundingClientRect() ?? {};
  const clip = { x, y, width, height, scale: 1 };
  const { data } = await cdp().send('Page.captureScreenshot', { ...format, clip });
  return data;
}
