import { test } from 'vitest';
import { LANGUAGES } from '../../lib/words/language.ts';
import { light, pose, stopClocks } from './camera.ts';
import { keepForStore, SIZE, stateOf } from './for-store.ts';

stopClocks();

test.each(LANGUAGES)('the history for the stores: %s', { timeout: 120_000 }, async (language) => {
  await pose('timeline', stateOf('open'), language, SIZE.width);
  await light('light', language);
  await keepForStore('timeline', language);
});
