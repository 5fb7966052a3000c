import { test } from 'vitest';
import { commands } from 'vitest/browser';
import { directionOf } from '../../lib/i18n/languages.ts';
import { LANGUAGES } from '../../lib/words/language.ts';
import { setLook, setSize } from '../component/shown-page.ts';
import { capture, light, pose, STATES, stopClocks } from './camera.ts';

/** What both stores ask for, CSS pixels. */
const SIZE = { width: 1280, height: 800 };
const POPUP = { width: 360, height: 700 };
const QUALITY = 82;
const SHOWN = [
  ['open', 'light'],
  ['blocked', 'light'],
  ['partial', 'dark'],
] as const;

stopClocks();

test.each(LANGUAGES)('the pictures in the stores: %s', { timeout: 120_000 }, async (language) => {
  const keep = async (name: string, picture: string) =>
    commands.writeFile(`docs/store/pictures/${name}-${language}.jpg`, picture, 'base64');
  const popups: string[] = [];
  for (const [title, theme] of SHOWN) {
    await pose('popup', stateOf(title), language, POPUP.width);
    await light(theme, language);
    popups.push(await capture({ format: 'png' }));
  }
  await setLook({ theme: 'light', direction: directionOf(language) });
  await setSize(SIZE.width, SIZE.height);
  await layOnTable(popups);
  await keep('popup', await capture({ format: 'jpeg', quality: QUALITY, height: SIZE.height }));
  await pose('timeline', stateOf('blocked'), language, SIZE.width);
  await light('light', language);
  await keep('timeline', await capture({ format: 'jpeg', quality: QUALITY, height: SIZE.height }));
});

function stateOf(title: string) {
  const state = STATES[title];
  if (state === undefined) throw new Error(`No state ${title}.`);
  return state;
}

/** Puts popups in the place of the page, side by side in the order of reading. */
async function layOnTable(popups: readonly string[]): Promise<void> {
  const style = document.createElement('style');
  style.textContent = `
    body { margin: 0; inline-size: ${SIZE.width}px; block-size: ${SIZE.height}px; background: #dfe5ea;
      display: flex; gap: 40px; align-items: flex-start; justify-content: center; overflow: hidden; }
    div { margin-block-start: 50px; max-block-size: ${POPUP.height}px; overflow: hidden;
      border-radius: 12px; box-shadow: 0 6px 24px rgb(20 30 40 / 22%); }
    img { display: block; inline-size: ${POPUP.width}px; }
  `;
  const frames = popups.map((popup) => {
    const image = Object.assign(new Image(), { src: `data:image/png;base64,${popup}` });
    const frame = document.createElement('div');
    frame.append(image);
    return frame;
  });
  document.body.replaceChildren(style, ...frames);
  await Promise.all([...document.querySelectorAll('img')].map((image) => image.decode()));
}
