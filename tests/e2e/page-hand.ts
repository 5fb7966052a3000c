import type { LabPage } from '../lab/lab-browser.ts';
import { clickVisible, waitForVisible } from '../lab/wait-visible.ts';

/** Clicks the first element that matches, once it is to be seen and takes clicks. */
export async function press(page: LabPage, selector: string): Promise<void> {
  await clickVisible(page, `:is(${selector}):not(:disabled)`);
}

/** Takes an entry of a list, by its value. */
export async function choose(page: LabPage, selector: string, value: string): Promise<void> {
  await waitForVisible(page, [selector]);
  await page.evaluate(
    ([wanted, entry]) => {
      const list = document.querySelector<HTMLSelectElement>(wanted);
      if (list === null) throw new Error(`no list ${wanted}`);
      list.value = entry;
      if (list.value !== entry) throw new Error(`no entry ${entry}`);
      list.dispatchEvent(new Event('input', { bubbles: true }));
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [selector, value] as const,
  );
}

/** Puts what was copied where the focus is. */
export async function paste({ keyboard }: LabPage): Promise<void> {
  await keyboard.down('Control');
  await keyboard.press('v');
  await keyboard.up('Control');
}
