import type { Page } from 'playwright';

/** The sentence under the verdict; the whole state's text while the popup marks none. */
export async function readReason(popup: Page): Promise<string> {
  const marked = popup.locator('[data-reason]').first();
  const whole = popup.locator('[data-verdict][data-checked-at]').first();
  const place = (await marked.count()) > 0 ? marked : whole;
  // biome-ignore lint/performance/useDomNodeTextContent: as a reader sees it, line breaks included.
  return (await place.innerText()).trim();
}

/**
 * The observations of the check of that time, from the open timeline page: header row, then one row each.
 * Empty while the page shows none.
 */
export async function readEvidence(page: Page, _checkedAt: number | null): Promise<string[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-evidence] tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim()),
    ),
  );
}
