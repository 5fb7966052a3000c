import type { LabPage } from './lab-browser.ts';
import { readState, type ShownState, waitForCheck } from './shown-state.ts';
import { waitForVisible } from './wait-visible.ts';

const ONCE = '[data-action=check-once]';
const NOW = '[data-action=check-now]';

/** Presses what a person would press in the open popup, and waits until that check is over. */
export async function askForCheck(popup: LabPage): Promise<ShownState> {
  const before = await pressCheck(popup);
  return waitForCheck(popup, before?.checkedAt ?? null);
}

/** Presses what a person would press in the open popup, unless a check runs. Gives what it said before. */
export async function pressCheck(popup: LabPage): Promise<ShownState | null> {
  const button = await waitForVisible(popup, [ONCE, NOW]);
  const before = await readState(popup);
  if (before?.checking !== true) await popup.click(button);
  return before;
}
