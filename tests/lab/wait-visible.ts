import { setTimeout } from 'node:timers/promises';
import type { LabPage } from './lab-browser.ts';

const PATIENCE_MS = 10_000;

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
