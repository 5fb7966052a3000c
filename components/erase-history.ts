import type { Selection } from '../lib/history/delete-checks.ts';
import { openHistory } from '../lib/history/history.ts';
import { forgetSessionChecks } from '../lib/history/session-checks.ts';
import { send } from '../lib/messages.ts';
import { forgetNetworkNumbers } from '../lib/report/network-number.ts';
import { forgetTold } from '../lib/told.ts';
import { dropCheck } from './drop-check.ts';

/**
 * Deletes these checks, or all of them (null), and what is kept beside the history of what goes as a whole: of a network,
 * or of all. Rejects with what the database says; the pages show the rest anew.
 */
export async function eraseHistory(selection: Selection | null): Promise<void> {
  if (selection === null) await dropCheck();
  const history = await openHistory();
  const erased = selection === null ? history.eraseAll() : history.delete(selection);
  await erased.finally(() => history.close());
  if (selection === null || selection.network !== undefined) {
    await forgetTold(selection?.network);
    await Promise.all([forgetSessionChecks(), forgetNetworkNumbers()]);
  }
  await send('refresh', {});
}
