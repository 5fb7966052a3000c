import { askForCheck } from '../lab/ask-check.ts';
import { measured } from '../lab/meter.ts';
import { showCrowd } from '../lab/relay-in-browser.ts';
import { timePasses } from '../lab/time-passes.ts';
import type { Fault } from './fault.ts';

/** Also the relay: what others see is asked for again after an hour. */
const WORLD = { relay: { failing: [] } };
const HOUR_SECONDS = 3_600;
/** A check that was disturbed is made twice. */
const MOST_SECONDS = 40;
/** Over the cable, though bodies have no end and compressed ones are a hundred megabytes. */
const MOST_BYTES = 20_000_000;

export const NONSENSE: Fault = {
  name: 'nonsense',
  title: 'every server answers nonsense, endless bodies, bombs, floods and loops among it',
  world: WORLD,
  launch: { steppedClock: true, agrees: true },
  // Chance lets Telegram's servers alone answer nonsense, twice in a row where a host takes turns with others.
  mayAccuse: true,
  few: 1,
  many: 40,
  play: async ({ browser, control }, { index }) => {
    if (index === 0) await showCrowd(browser);
    await timePasses(browser, HOUR_SECONDS);
    await control.setWorld({ ...WORLD, nonsense: { seed: index } });
    const popup = await browser.openPage('popup.html');
    const { figures } = await measured(control, browser, () => askForCheck(popup));
    await control.setWorld(WORLD);
    await askForCheck(popup);
    await popup.close();
    const bytes = figures.sentBytes + figures.receivedBytes;
    return [
      figures.seconds > MOST_SECONDS ? `the check took ${figures.seconds.toFixed(1)} s` : '',
      bytes > MOST_BYTES ? `${bytes} bytes` : '',
    ].filter((wrong) => wrong !== '');
  },
};
