import { commands } from 'vitest/browser';
import type { Language } from '../../lib/words/language.ts';
import { capture, STATES } from './camera.ts';

/** What both stores ask for, CSS pixels. */
export const SIZE = { width: 1280, height: 800 };
const QUALITY = 82;

/** Keeps what is shown as a picture for the stores. */
export async function keepForStore(name: string, language: Language): Promise<void> {
  const picture = await capture({ format: 'jpeg', quality: QUALITY, height: SIZE.height });
  await commands.writeFile(`docs/store/pictures/${name}-${language}.jpg`, picture, 'base64');
}

export function stateOf(title: string) {
  const state = STATES[title];
  if (state === undefined) throw new Error(`No state ${title}.`);
  return state;
}
