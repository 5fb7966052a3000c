import { browser } from '../lib/browser.ts';
import { NOTICE } from '../lib/told.ts';

/** Takes a notice off the screen that says what is not to be seen any more. */
export async function takeNoticeBack(): Promise<void> {
  // Not there without its permission.
  await browser.notifications?.clear(NOTICE);
}
