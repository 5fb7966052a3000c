import type { LabControl } from './control.ts';
import { type CheckFigures, countHandshakes } from './figures.ts';
import type { LabBrowser } from './lab-browser.ts';

/** Makes one check and counts in the world what it cost. `check` resolves when the verdict is on the page. */
export async function measured<Seen>(
  control: LabControl,
  browser: Pick<LabBrowser, 'isWorkerAlive'>,
  check: () => Promise<Seen>,
): Promise<{ seen: Seen; figures: CheckFigures }> {
  await control.clearLog();
  const before = await control.bytes();
  const began = performance.now();
  const seen = await check();
  const seconds = (performance.now() - began) / 1000;
  const isWorkerAlive = await browser.isWorkerAlive();
  const after = await control.bytes();
  const figures = {
    seconds,
    sentBytes: after.sent - before.sent,
    receivedBytes: after.received - before.received,
    isWorkerAlive,
    ...countHandshakes(await control.connections()),
  };
  return { seen, figures };
}
