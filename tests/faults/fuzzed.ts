import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { readLocal, writeLocal } from '../e2e/extension-storage.ts';
import { askForCheck } from '../lab/ask-check.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import type { Fault } from './fault.ts';

const PAGES = ['popup.html', 'options.html', 'timeline.html', 'welcome.html'];
const ACCUSING = ['blocked', 'partial', 'slow'];
const SANE = { ...DEFAULT_SETTINGS, watch: 'by-hand' };
const MESSAGES_AT_ONCE = 50;

const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -1, 1e9, 8.64e15, 8.64e15 + 1, Number.MAX_VALUE),
);
const anything = fc.oneof(fc.jsonValue(), numbers, fc.string({ maxLength: 10_000 }));
const entries = Object.keys(DEFAULT_SETTINGS);

/** Settings with some entries that are anything, or anything instead of settings. */
const settings = fc.oneof(
  { weight: 3, arbitrary: fc.dictionary(fc.constantFrom(...entries), anything, { maxKeys: 4 }) },
  { weight: 1, arbitrary: anything },
);
const message = fc.oneof(
  anything,
  fc.record(
    {
      name: fc.oneof(fc.constantFrom('pause', 'toString', '__proto__', 'constructor'), anything),
      minutes: anything,
    },
    { requiredKeys: ['name'] },
  ),
);

export const SETTINGS_FUZZED: Fault = {
  name: 'settings-fuzzed',
  title: 'the settings are of any shape',
  few: 3,
  many: 60,
  mayEndHistory: true,
  play: async ({ browser }) => {
    const [some] = fc.sample(settings, 1);
    const record = isRecord(some) ? { ...SANE, ...some } : some;
    await writeLocal(browser, 'settings', record);
    await browser.killWorker();
    const wrong: string[] = [];
    for (const name of PAGES) {
      const page = await browser.openPage(name);
      await waitForVisible(page, ['main h1, main h2, main button']).catch(() => {
        wrong.push(`${name} shows nothing with ${JSON.stringify(record)}`);
      });
      await page.close();
    }
    const popup = await browser.openPage('popup.html');
    const { verdict } = await askForCheck(popup);
    await popup.close();
    if (ACCUSING.includes(verdict)) wrong.push(`${verdict} with ${JSON.stringify(record)}`);
    await writeLocal(browser, 'settings', SANE);
    return wrong;
  },
};

export const MESSAGES_FUZZED: Fault = {
  name: 'messages-fuzzed',
  title: `${MESSAGES_AT_ONCE} messages of any shape come to the background`,
  few: 1,
  many: 20,
  play: async ({ browser }) => {
    const before = JSON.stringify((await readLocal(browser)).settings);
    const page = await browser.openPage('popup.html');
    await page.evaluate(
      async (messages) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        };
        await Promise.allSettled(messages.map((one) => chrome.runtime.sendMessage(one)));
      },
      fc.sample(message, MESSAGES_AT_ONCE),
    );
    await page.close();
    const after = JSON.stringify((await readLocal(browser)).settings);
    return before === after ? [] : [`settings were ${before} and are ${after}`];
  },
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
