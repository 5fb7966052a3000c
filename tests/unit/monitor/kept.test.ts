import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { History } from '../../../lib/history/history.ts';
import { HistoryError } from '../../../lib/history/history-error.ts';
import { Kept } from '../../../lib/monitor/kept.ts';
import type { Observation } from '../../../lib/words/observation.ts';
import { checkAt } from '../history/made-checks.ts';

const { area, openHistory, removeOldExports } = vi.hoisted(() => ({
  area: { get: vi.fn(), set: vi.fn(), remove: vi.fn() },
  openHistory: vi.fn(),
  removeOldExports: vi.fn(),
}));
vi.mock('../../../lib/browser.ts', () => ({ browser: { storage: { session: area } } }));
vi.mock('../../../lib/history/history.ts', () => ({ openHistory }));
vi.mock('../../../lib/export/private-file.ts', () => ({ removeOldExports }));

const NOW = Date.UTC(2026, 10, 25, 12);
const SITE: Observation = {
  target: 'control/google',
  kind: 'page',
  startedAt: NOW,
  durationMs: 100,
  failure: null,
  detail: '',
  reused: false,
};
const begun = { startedAt: NOW, trigger: 'alarm', network: 'unknown' } as const;
const sure = checkAt(NOW, { observations: [SITE] });

const history = {
  checksBetween: vi.fn<History['checksBetween']>(),
  since: vi.fn<History['since']>(),
  tend: vi.fn<History['tend']>(),
  lost: vi.fn<History['lost']>(),
  start: vi.fn<History['start']>(),
  recover: vi.fn<History['recover']>(),
  finish: vi.fn<History['finish']>(),
  eraseAll: vi.fn<History['eraseAll']>(),
  close: () => {},
};

beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  area.get.mockResolvedValue({});
  history.checksBetween.mockResolvedValue([]);
  openHistory.mockResolvedValue(history);
});

test('old checks go after one that shows what time it is, by its own time', async () => {
  const kept = new Kept();
  await kept.finish(sure, 30);
  expect(history.tend).toHaveBeenLastCalledWith({ now: NOW, keepDays: 30 });
  await kept.finish(checkAt(NOW), 30);
  expect(history.tend).toHaveBeenLastCalledWith({ now: NOW, keepDays: null });
  await kept.finish({ outcome: 'discarded', ...begun }, 30);
  expect(history.tend).toHaveBeenLastCalledWith({ now: NOW, keepDays: null });
});

describe('that the history cannot be used', () => {
  const broken = new HistoryError(new Error('UnknownError'), 'history-unavailable');

  test('for writing is told until a check is kept, whatever is read meanwhile', async () => {
    const kept = new Kept();
    history.finish.mockRejectedValueOnce(broken);
    await kept.finish(sure, 30);
    expect(await kept.lastDay(NOW)).toEqual([sure]);
    expect(kept.troubles).toEqual(['history-unavailable']);
    await kept.finish(checkAt(NOW + 1), 30);
    expect(kept.troubles).toEqual([]);
  });

  test('for reading is told until it is read', async () => {
    const kept = new Kept();
    history.checksBetween.mockRejectedValueOnce(broken);
    await kept.lastDay(NOW);
    expect(kept.troubles).toEqual(['history-unavailable']);
    await kept.lastDay(NOW);
    expect(kept.troubles).toEqual([]);
  });

  test('for opening is told until it opens', async () => {
    const kept = new Kept();
    const newer = new HistoryError(new Error('VersionError'), 'history-newer');
    for (const [error, trouble] of [
      [broken, 'history-unavailable'],
      [newer, 'history-newer'],
    ] as const) {
      openHistory.mockRejectedValueOnce(error);
      await kept.lastDay(NOW);
      expect(kept.troubles).toEqual([trouble]);
      await kept.lastDay(NOW);
      expect(kept.troubles).toEqual([]);
    }
  });

  test('for emptying is told until it is empty', async () => {
    const kept = new Kept();
    history.eraseAll.mockRejectedValueOnce(broken);
    await kept.finish(sure, 0);
    await kept.lastDay(NOW);
    expect(kept.troubles).toEqual(['history-unavailable']);
    await kept.finish(sure, 0);
    expect(kept.troubles).toEqual([]);
  });
});

test.each([0, 30])('a check leaves a record of its start where %i days are kept', async (days) => {
  const kept = new Kept();
  history.lost.mockResolvedValue([]);
  history.recover.mockResolvedValue([{ outcome: 'interrupted', ...begun }]);
  await kept.start(begun, days);
  await kept.recover(days);
  expect(history.start).toHaveBeenCalledTimes(days === 0 ? 0 : 1);
  expect(history.recover).toHaveBeenCalledTimes(days === 0 ? 0 : 1);
  expect(kept.troubles).toEqual(days === 0 ? [] : ['check-interrupted']);
});

test('exports that were downloaded long ago go with the next check', async () => {
  await new Kept().finish(checkAt(NOW), 30);
  expect(removeOldExports).toHaveBeenCalledOnce();
});

test('since when a verdict holds is asked of the check that says it, or told by the last day', async () => {
  const kept = new Kept();
  history.since.mockResolvedValueOnce({ at: NOW - 5, atLeast: false }).mockResolvedValueOnce(null);
  expect(await kept.since(sure, [sure], 1)).toEqual({ at: NOW - 5, atLeast: false });
  expect(await kept.since(sure, [sure], 1)).toEqual({ at: NOW, atLeast: true });
  expect(history.since).toHaveBeenLastCalledWith(sure, 1);
});
