import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { readLocal, writeLocal } from '../e2e/extension-storage.ts';
import { askForCheck } from '../lab/ask-check.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import type { Fault } from './fault.ts';

const PAGES = ['popup.html', 'options.html', 'timeline.html', 'welcome.html'];
const ACCUSING = ['blocked', 'partial', 'slow'];
const MESSAGES_AT_ONCE = 50;
/** Within this much a page was told what the worker makes of the settings. */
const TOLD_MS = 1_000;

const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -1, 1e9, 8.64e15, 8.64e15 + 1, Number.MAX_VALUE),
);
const anything = fc.oneof(fc.jsonValue(), numbers, fc.string({ maxLength: 10_000 }));

/** Settings with some entries that are anything, or anything instead of settings. */
function likeSettings(sane: Record<string, unknown>) {
  const entry = fc.constantFrom(...Object.keys(sane));
  const broken = fc.dictionary(entry, anything, { minKeys: 1, maxKeys: 4 });
  return fc.oneof(
    { weight: 3, arbitrary: broken.map((entries) => ({ ...sane, ...entries })) },
    { weight: 1, arbitrary: anything },
  );
}
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
  few: 1,
  many: 60,
  mayEndHistory: true,
  play: async ({ browser }) => {
    const { settings: sane } = await readLocal(browser);
    const [record] = fc.sample(likeSettings(sane as Record<string, unknown>), 1);
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
    // It shows what was known first: whether its user was ever asked may be lost.
    await setTimeout(TOLD_MS);
    const { verdict } = await askForCheck(popup);
    await popup.close();
    if (ACCUSING.includes(verdict)) wrong.push(`${verdict} with ${JSON.stringify(record)}`);
    await writeLocal(browser, 'settings', sane);
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
      async (text) => {
        const messages = JSON.parse(text) as unknown[];
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        };
        await Promise.allSettled(messages.map((one) => chrome.runtime.sendMessage(one)));
      },
      // As text: Firefox's driver hands over plain objects alone.
      JSON.stringify(fc.sample(message, MESSAGES_AT_ONCE)),
    );
    await page.close();
    const after = JSON.stringify((await readLocal(browser)).settings);
    return before === after ? [] : [`settings were ${before} and are ${after}`];
  },
};
