import { expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { openHistory } from '../../../lib/history/history.ts';
import { Mirror } from '../../../lib/history/mirror.ts';
import { DAY_MS, dayOf } from '../../../lib/history/schema.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import { collected } from './collected.ts';
import { checkAt } from './made-checks.ts';
import { beginEmpty, withHistory } from './with-history.ts';

beginEmpty();

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

test('on a full disk checks are deleted and nothing is written to private files', async () => {
  const { origin } = location;
  const mirror = new Mirror();
  const begin = Date.UTC(2026, 10, 20, 12);
  const checks = Array.from({ length: 8 }, (_, n) => checkAt(begin + n * DAY_MS * 0.5));
  await withHistory(async (history) => {
    for (const check of checks) await history.finish(check);
    await history.tend({ now: begin + 9 * DAY_MS, keepDays: 365 });
  });
  const day = dayOf(begin);
  expect((await mirror.sizes('days')).has(day + 1)).toBe(true);
  // Less than an estimate has to leave.
  const { usage = 0 } = await navigator.storage.estimate();
  await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 500_000 });
  const writing = vi.spyOn(FileSystemFileHandle.prototype, 'createWritable');
  try {
    await withHistory((history) =>
      history.delete({ from: begin + DAY_MS, to: begin + DAY_MS + 1 }),
    );
    expect(writing).not.toHaveBeenCalled();
    expect((await mirror.sizes('days')).has(day + 1)).toBe(false);
  } finally {
    writing.mockRestore();
    await cdp().send('Storage.overrideQuotaForOrigin', { origin });
  }
  // With room again it is mirrored as it is now.
  await withHistory(async (history) => {
    await history.guard();
    expect((await mirror.sizes('days')).has(day + 1)).toBe(true);
    expect(await collected(history.stream())).toEqual(
      checks.filter(({ startedAt }) => startedAt !== begin + DAY_MS),
    );
  });
});
