import { existsSync, globSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askForCheck } from '../lab/ask-check.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import type { Fault } from './fault.ts';

/** Where Chromium and Firefox keep the databases of an extension. */
const DATABASES = ['Default/IndexedDB/chrome-extension_*.leveldb', 'storage/default/moz-ext*/idb'];

export const HISTORY_REFUSED: Fault = {
  name: 'history-refused',
  title: 'the browser opens no database, and then does again',
  few: 1,
  many: 10,
  play: async ({ browser }) => {
    await browser.quit();
    const [place] = DATABASES.flatMap((pattern) => globSync(join(browser.profile, pattern)));
    if (place === undefined) throw new Error('No database was found in the profile.');
    const aside = `${browser.profile}-database`;
    renameSync(place, aside);
    writeFileSync(place, 'no folder');
    const wrong: string[] = [];
    try {
      await browser.relaunch();
      const popup = await browser.openPage('popup.html');
      const { verdict } = await askForCheck(popup);
      if (verdict !== 'open') wrong.push(`it says ${verdict} without a history`);
      await waitForVisible(popup, ['[data-trouble^=history-]']).catch(() => {
        wrong.push('nobody says that nothing is kept');
      });
      await browser.quit();
    } finally {
      if (existsSync(place)) rmSync(place, { recursive: true });
      renameSync(aside, place);
    }
    await browser.relaunch();
    return wrong;
  },
};
