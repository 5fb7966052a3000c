import { setTimeout } from 'node:timers/promises';
import type { LabPage } from './lab-browser.ts';

const PATIENCE_MS = 10_000;
const MOST_CLICKS = 3;

/** Waits until one of these is to be seen, and gives the first that is. Throws when none comes. */
export async function waitForVisible(
  page: LabPage,
  selectors: string[],
  patienceMs = PATIENCE_MS,
): Promise<string> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    const seen = await page.evaluate(
      (candidates) =>
        candidates.find((selector) => document.querySelector(selector)?.checkVisibility()),
      selectors,
    );
    if (seen !== undefined) return seen;
    await setTimeout(50);
  }
  throw new Error(`Nothing to be seen of ${selectors.join(', ')}`);
}

/** Clicks the first element that matches, once it is to be seen; one that moves under the pointer is tried again. */
export async function clickVisible(page: LabPage, selector: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await page.click(await waitForVisible(page, [selector]));
    } catch (error) {
      if (tries === MOST_CLICKS || !String(error).includes('not clickable')) throw error;
    }
  }
}
