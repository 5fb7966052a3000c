import { test } from 'vitest';
import { directionOf } from '../../lib/i18n/languages.ts';
import { LANGUAGES } from '../../lib/words/language.ts';
import { setLook, setSize } from '../component/shown-page.ts';
import { capture, light, pose, stopClocks } from './camera.ts';
import { keepForStore, SIZE, stateOf } from './for-store.ts';

const POPUP = { width: 360, height: 700 };
const SHOWN = [
  ['open', 'light'],
  ['blocked', 'light'],
  ['partial', 'dark'],
] as const;

stopClocks();

test.each(LANGUAGES)('popups for the stores: %s', { timeout: 120_000 }, async (language) => {
  const popups: string[] = [];
  for (const [title, theme] of SHOWN) {
    await pose('popup', stateOf(title), language, POPUP.width);
    await light(theme, language);
    popups.push(await capture({ format: 'png' }));
  }
  await setLook({ theme: 'light', direction: directionOf(language) });
  await setSize(SIZE.width, SIZE.height);
  await layOnTable(popups);
  await keepForStore('popup', language);
});

/** Puts popups in the place of the page, side by side in the order of reading. */
async function layOnTable(popups: readonly string[]): Promise<void> {
  const style = document.createElement('style');
  style.textContent = `
    body { margin: 0; inline-size: ${SIZE.width}px; block-size: ${SIZE.height}px; background: #dfe5ea;
      display: flex; gap: 40px; align-items: flex-start; justify-content: center; overflow: hidden; }
    div { margin-block-start: 50px; max-block-size: ${POPUP.height}px; overflow: hidden;
      border-radius: 12px; box-shadow: 0 6px 24px rgb(20 30 40 / 22%); }
    img { display: block; inline-size: ${POPUP.width}px; }
    div.scrolls { mask-image: linear-gradient(#000 92%, transparent); }
  `;
  const frames = popups.map((popup) => {
    const image = Object.assign(new Image(), { src: `data:image/png;base64,${popup}` });
    const frame = document.createElement('div');
    frame.append(image);
    return frame;
  });
  document.body.replaceChildren(style, ...frames);
  for (const image of document.querySelectorAll('img')) {
    await image.decode();
    if (image.offsetHeight > POPUP.height) image.parentElement?.classList.add('scrolls');
  }
}
