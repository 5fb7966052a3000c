import type { Page } from 'playwright';
import { readState, type ShownState, waitForCheck } from './shown-state.ts';

/** Presses what a person would press in the open popup, and waits until that check is over. */
export async function askForCheck(popup: Page): Promise<ShownState> {
  const before = await pressCheck(popup);
  return waitForCheck(popup, before?.checkedAt ?? null);
}

/** Presses what a person would press in the open popup, unless a check runs. Gives what it said before. */
export async function pressCheck(popup: Page): Promise<ShownState | null> {
  await popup.locator('[data-verdict][data-checked-at]').first().waitFor({ state: 'attached' });
  const once = popup.locator('[data-action=check-once]');
  const now = popup.locator('[data-action=check-now]');
  await once.or(now).first().waitFor();
  const before = await readState(popup);
  if (before?.checking !== true) await ((await once.isVisible()) ? once : now).click();
  return before;
}
