import { browser } from '../browser.ts';
import { deleteHistory } from './delete-history.ts';

/**
 * Deletes all that Telltale stored: history, files, settings, and what it holds for as long as the browser runs.
 * Where one part fails the others are deleted all the same; it then rejects with the first failure.
 */
export async function eraseEverything(): Promise<void> {
  const parts = await Promise.allSettled([
    deleteHistory(),
    browser.storage.local.clear(),
    browser.storage.session.clear(),
  ]);
  const failed = parts.find((part) => part.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
