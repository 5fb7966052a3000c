import { globSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askForCheck } from '../lab/ask-check.ts';
import type { LabBrowser } from '../lab/lab-browser.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import type { Fault } from './fault.ts';

/** Firefox keeps what an extension stores with `storage.local` in a database beside the extension's own. */
const isSettings = (path: string) => path.includes('^userContextId=');

/** Where Chromium and Firefox keep the databases of an extension, and what it stores with `storage.local`. */
const PLACES = {
  history: (profile: string) =>
    globSync([
      join(profile, 'Default/IndexedDB/chrome-extension_*.leveldb'),
      join(profile, 'storage/default/moz-ext*/idb'),
    ]).filter((path) => !isSettings(path)),
  settings: (profile: string) => [
    ...globSync(join(profile, 'Default/Local Extension Settings/*')),
    ...globSync(join(profile, 'storage/default/moz-ext*/idb')).filter(isSettings),
  ],
};

export const HISTORY_REFUSED: Fault = {
  name: 'history-refused',
  title: 'the browser opens no database, and then does again',
  few: 1,
  many: 10,
  play: ({ browser }) =>
    whileRefused(browser, 'history', async () => {
      const popup = await browser.openPage('popup.html');
      const { verdict } = await askForCheck(popup);
      return [
        ...(verdict === 'open' ? [] : [`it says ${verdict} without a history`]),
        ...(await waitForVisible(popup, ['[data-trouble^=history-]']).then(
          () => [],
          () => ['nobody says that nothing is kept'],
        )),
      ];
    }),
};

export const SETTINGS_REFUSED: Fault = {
  name: 'settings-refused',
  title: 'the browser reads no settings, and then does again',
  few: 1,
  many: 10,
  play: ({ browser }) =>
    whileRefused(browser, 'settings', async () => {
      const wrong: string[] = [];
      const names = ['popup.html', 'timeline.html', 'options.html'];
      const pages = [];
      for (const name of names) pages.push(await browser.openPage(name));
      for (const [index, page] of pages.entries()) {
        await waitForVisible(page, ['[data-trouble]']).catch(() => {
          wrong.push(`${names[index]} says nothing of it`);
        });
      }
      for (const page of pages) await page.close();
      return wrong;
    }),
};

/** Starts the browser where it cannot open something that it keeps, looks at it, and starts it anew as it was before. */
async function whileRefused(
  browser: LabBrowser,
  what: keyof typeof PLACES,
  look: () => Promise<string[]>,
): Promise<string[]> {
  await browser.quit();
  const [place, ...more] = PLACES[what](browser.profile);
  if (place === undefined || more.length > 0) throw new Error(`No one place of the ${what}.`);
  const aside = `${browser.profile}-aside`;
  renameSync(place, aside);
  writeFileSync(place, 'no folder');
  let wrong: string[];
  try {
    await browser.relaunch();
    wrong = await look();
    await browser.quit();
  } finally {
    rmSync(place, { recursive: true, force: true });
    renameSync(aside, place);
  }
  await browser.relaunch();
  return wrong;
}
