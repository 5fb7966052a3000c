import { browser } from '../lib/browser.ts';
import { deleteHistory } from '../lib/history/delete-history.ts';
import { giveBackPermissions } from '../lib/report/consent.ts';
import { wipeOutbox } from '../lib/report/kept-outbox.ts';
import { relaysInForce } from '../lib/report/relays.ts';
import { takeNoticeBack } from '../lib/told.ts';
import { dropCheck } from './drop-check.ts';

/**
 * Deletes all that Telltale stored: history, files, settings, what it holds for as long as the browser runs, and what
 * the browser lists as allowed. Where one part fails the others are deleted all the same; it then rejects with the
 * first failure.
 */
export async function eraseEverything(): Promise<void> {
  await dropCheck();
  // Known as long as the settings are.
  const relays = await relaysInForce();
  const parts = await Promise.allSettled([
    deleteHistory(),
    clearLocal(),
    browser.storage.session.clear(),
  ]);
  parts.push(...(await Promise.allSettled([takeNoticeBack(), giveBackPermissions(relays)])));
  const failed = parts.find((part) => part.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function clearLocal(): Promise<void> {
  await browser.storage.local.clear();
  // Whatever a worker was just about to put there.
  await wipeOutbox();
}
