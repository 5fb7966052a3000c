import { test } from 'vitest';
import { commands } from 'vitest/browser';
import type { Language } from '../../lib/words/language.ts';
import { type PageName, setLook, setSize } from '../component/shown-page.ts';
import { capture, light, pose, STATES, stopClocks } from './camera.ts';
import { layOut, type Tile } from './lay-out.ts';

/** One from left to right, one from right to left, one with marks above and below its letters. */
const LANGUAGES: readonly Language[] = ['en', 'fa', 'vi'];
const THEMES = ['light', 'dark'] as const;
const WIDTHS: Readonly<Record<PageName, number>> = {
  popup: 360,
  timeline: 1000,
  options: 720,
  welcome: 720,
};
/** Small letters stay legible. */
const QUALITY = 15;

/** Takes a picture of a page in each state that it shows, in each language and theme, and lays them out on a sheet. */
export function takeSheet(name: PageName): void {
  stopClocks();

  test.each(LANGUAGES)('%s', { timeout: 1_200_000 }, async (language) => {
    const tiles: Tile[] = [];
    for (const [title, state] of Object.entries(STATES)) {
      if (!state.pages.includes(name)) continue;
      await pose(name, state, language, WIDTHS[name]);
      const pictures: string[] = [];
      for (const theme of THEMES) {
        await light(theme, language);
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
