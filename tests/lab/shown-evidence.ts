import type { Page } from 'playwright';

/** The sentence under the verdict; the whole state's text while the popup marks none. */
export async function readReason(popup: Page): Promise<string> {
  const marked = popup.locator('[data-reason]').first();
  const whole = popup.locator('[data-verdict][data-checked-at]').first();
  const place = (await marked.count()) > 0 ? marked : whole;
  // biome-ignore lint/performance/useDomNodeTextContent: as a reader sees it, line breaks included.
  return (await place.innerText()).trim();
}

/** How long the timeline page gets to read its history. */
const PATIENCE_MS = 5_000;

/** The observations of the check that the open timeline page shows: header row, then one row each. */
export async function readEvidence(timeline: Page): Promise<string[][]> {
  await timeline.locator('[data-evidence] tbody tr').first().waitFor({ timeout: PATIENCE_MS });
  return timeline.evaluate(() =>
    [...document.querySelectorAll('[data-evidence] tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim()),
    ),
  );
}
