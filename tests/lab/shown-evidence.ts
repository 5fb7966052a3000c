import type { LabPage } from './lab-browser.ts';
import { waitForVisible } from './wait-visible.ts';

/** The sentence under the verdict; the whole state's text while the popup marks none. */
export function readReason(popup: LabPage): Promise<string> {
  return popup.evaluate(() => {
    const marked = document.querySelector<HTMLElement>('[data-reason]');
    const whole = document.querySelector<HTMLElement>('[data-verdict][data-checked-at]');
    // biome-ignore lint/performance/useDomNodeTextContent: as a reader sees it, line breaks included.
    return (marked ?? whole)?.innerText.trim() ?? '';
  });
}

/** The observations of the check that the open timeline page shows: header row, then one row each. */
export async function readEvidence(timeline: LabPage): Promise<string[][]> {
  await waitForVisible(timeline, ['[data-evidence] tbody tr']);
  return timeline.evaluate(() =>
    [...document.querySelectorAll('[data-evidence] tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim()),
    ),
  );
}
