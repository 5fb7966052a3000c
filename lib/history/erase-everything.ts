import { deleteDB } from 'idb';
import { browser } from '../browser.ts';
import { DATABASE } from './schema.ts';

/** Deletes all that Telltale stored: history, settings, and what it holds for as long as the browser runs. */
export async function eraseEverything(): Promise<void> {
  await navigator.locks.request('history', () => deleteDB(DATABASE));
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
