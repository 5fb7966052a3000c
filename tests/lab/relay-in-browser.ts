import { readLocal } from '../e2e/extension-storage.ts';
import type { LabBrowser, LabPage } from './lab-browser.ts';
import { waitForVisible } from './wait-visible.ts';
import { RELAY_HOST } from './world/sites/relay.ts';

/** A key configuration of the right shape, for relays that are read or never reached. */
export const SOME_KEY = `010020${'ab'.repeat(32)}000400010001`;

/** How long the options page may take to keep a choice. */
const KEPT_MS = 10_000;

/** Enters the lab's relay on the options page, as a person does who agrees when the browser asks. Gives the page. */
export async function enterRelay(browser: LabBrowser, key: string): Promise<LabPage> {
  await browser.grantHost(`https://${RELAY_HOST}/*`);
  const options = await browser.openPage('options.html#reports');
  await waitForVisible(options, ['[name=relay-address]']);
  await options.evaluate(
    (entries) => {
      for (const [name, value] of entries) {
        const input = document.querySelector<HTMLInputElement>(`[name=${name}]`);
        if (input === null) throw new Error(`no field ${name}`);
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    [
      ['relay-address', `https://${RELAY_HOST}`],
      ['relay-key', key],
    ] as [string, string][],
  );
  await options.click('[data-action=add-relay]');
  await waitForVisible(options, [`[data-relay="https://${RELAY_HOST}"]`]);
  return options;
}

/** Enters the lab's relay and asks to be shown what others see. */
export async function showCrowd(browser: LabBrowser, key = SOME_KEY): Promise<void> {
  const options = await enterRelay(browser, key);
  await options.click('[data-choice=show-crowd]');
  // The box is ticked before the choice is kept, and a page that is closed keeps nothing.
  const deadline = performance.now() + KEPT_MS;
  while (!(await isCrowdKept(browser))) {
    if (performance.now() > deadline) throw new Error('The choice to show the crowd was not kept.');
  }
  await options.close();
}

async function isCrowdKept(browser: LabBrowser): Promise<boolean> {
  const { settings } = await readLocal(browser);
  return (settings as { showCrowd?: boolean } | undefined)?.showCrowd === true;
}
