import { browser } from '../lib/browser.ts';
import { deleteHistory } from '../lib/history/delete-history.ts';
import { wipeOutbox } from '../lib/report/kept-outbox.ts';
import { HOST_PERMISSIONS } from '../lib/targets/permissions.ts';
import { takeNoticeBack } from '../lib/told.ts';
import { dropCheck } from './drop-check.ts';

/**
 * Deletes all that Telltale stored: history, files, settings, what it holds for as long as the browser runs, and what
 * the browser lists as allowed. Where one part fails the others are deleted all the same; it then rejects with the
 * first failure.
 */
export async function eraseEverything(): Promise<void> {
  await dropCheck();
  const parts = await Promise.allSettled([
    deleteHistory(),
    clearLocal(),
    browser.storage.session.clear(),
    takeNoticeBack(),
  ]);
  // Last: a notice cannot be taken back without its permission.
  parts.push(...(await Promise.allSettled([giveBackPermissions()])));
  const failed = parts.find((part) => part.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function clearLocal(): Promise<void> {
  await browser.storage.local.clear();
  // Whatever a worker was just about to put there.
  await wipeOutbox();
}

/** All that the browser was asked for since it was installed: for relays, for reports, for notices. */
async function giveBackPermissions(): Promise<void> {
  const { origins = [], data_collection } = await browser.permissions.getAll();
  await browser.permissions.remove({
    permissions: ['notifications'],
    origins: origins.filter((origin) => !HOST_PERMISSIONS.includes(origin)),
    ...(data_collection === undefined ? {} : { data_collection }),
  });
}
