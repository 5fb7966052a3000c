import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { openHistory } from '../../../lib/history/history.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import { checkAt } from './made-checks.ts';

const ROOM = 2_000_000;

/** Several times the room left, and not to be compressed away. */
function largeCheck(startedAt: number): FinishedCheck {
  const check = checkAt(startedAt);
  const noise = Array.from({ length: 2 * ROOM }, () =>
    String.fromCharCode(33 + Math.random() * 30_000),
  ).join('');
  return {
    ...check,
    observations: check.observations.map((seen) => ({ ...seen, detail: noise })),
  };
}

test('a check that does not fit on the disk says so, and leaves its start record', async () => {
  const { origin } = location;
  // Chromium remembers for a while how much room there was, unless the data were cleared.
  await cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  // What other tests left may still be counted.
  const { usage = 0 } = await navigator.storage.estimate();
  await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + ROOM });
  const history = await openHistory();
  try {
    await history.start({ startedAt: 1000, trigger: 'alarm', network: 'home' });
    await expect(history.finish(largeCheck(1000))).rejects.toMatchObject({
      name: 'HistoryError',
      trouble: 'disk-full',
    });
    expect(await history.count()).toBe(0);
    expect(await history.recover()).toMatchObject([{ outcome: 'interrupted', startedAt: 1000 }]);
  } finally {
    history.close();
    await cdp().send('Storage.overrideQuotaForOrigin', { origin });
  }
});
