import { deleteDB, openDB } from 'idb';
import type { KeptHistory, PageState } from './page-states.ts';
import { pastChecks } from './past-checks.ts';
import { browser, type PageName, showPage, until } from './shown-page.ts';

/** What of a day's history the browser lost, where it did. */
const LOST_MS = 3 * 3_600_000;

/** Shows a page in a state, with all that it reads from the disk, and does what belongs to the state. */
export async function showState(
  name: PageName,
  state: PageState,
  now: number,
): Promise<HTMLElement> {
  history.replaceState(null, '', location.pathname + location.search + state.place);
  if (name === 'timeline' || name === 'options') await setHistory(state.history, now);
  browser.areSitesAllowed = state.areSitesAllowed;
  browser.policy = state.policy;
  const main = await showPage(name, state);
  await settled(name, state);
  await state.act(main);
  return main;
}

async function setHistory(kept: KeptHistory, now: number): Promise<void> {
  const { DATABASE, VERSION } = await import('../../lib/history/schema.ts');
  const { openHistory } = await import('../../lib/history/history.ts');
  await deleteDB(DATABASE);
  if (kept === 'newer') return (await openDB(DATABASE, VERSION + 1)).close();
  const opened = await openHistory();
  if (kept !== 'none') for (const check of pastChecks(now)) await opened.finish(check);
  opened.close();
  if (kept !== 'lost') return;
  const database = await openDB(DATABASE);
  await database.put('lost', { from: now - 2 * LOST_MS, to: now - LOST_MS }, now - 2 * LOST_MS);
  database.close();
}

/** What is read from the disk comes after the rest. */
async function settled(name: PageName, state: PageState): Promise<void> {
  if (state.snapshot === null) return;
  const find = (selector: string) => until(() => document.querySelector(selector));
  if (name === 'timeline') await find(TIMELINE_IS_THERE[state.history]);
  if (name === 'timeline' && hasChart(state)) await find('.uplot');
  if (name === 'options') await find('#reports');
  if (!state.areSitesAllowed && name !== 'timeline') await find('[data-sites]');
}

const TIMELINE_IS_THERE: Readonly<Record<KeptHistory, string>> = {
  none: 'main > .notice',
  filled: '.evidence',
  lost: '[data-action=forget-lost]',
  newer: 'main > [role=alert]',
};

/** Times to the first byte are shown of a day or a week. */
function hasChart({ history, place }: PageState): boolean {
  return (history === 'filled' || history === 'lost') && !place.includes('month');
}
