import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteHistory } from '../../../lib/history/delete-history.ts';
import { emptyPrivateFiles } from '../../../lib/history/empty-private-files.ts';
import { type History, openHistory } from '../../../lib/history/history.ts';
import { DATABASE, DAY_MS, type StartRecord } from '../../../lib/history/schema.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import { collected } from './collected.ts';
import { checkAt } from './made-checks.ts';
import { asRow, putRows } from './raw-database.ts';

const start: StartRecord = { startedAt: 1000, trigger: 'alarm', network: 'home' };
const opened: History[] = [];

beforeEach(async () => {
  await deleteDB(DATABASE);
  await emptyPrivateFiles();
});
afterEach(() => {
  for (const history of opened.splice(0)) history.close();
});

async function open(): Promise<History> {
  const history = await openHistory();
  opened.push(history);
  return history;
}

function checksFrom(first: number, count: number): FinishedCheck[] {
  return Array.from({ length: count }, (_, index) => checkAt(first + index));
}

const times = (checks: readonly { startedAt: number }[]) =>
  checks.map(({ startedAt }) => startedAt);

/** A check that no row can hold. */
function unstorable(startedAt: number): FinishedCheck {
  return { ...checkAt(startedAt), trigger: 'dream' as 'alarm' };
}

describe('a check', () => {
  test('that was begun and finished is kept as it was', async () => {
    const history = await open();
    await history.start(start);
    await history.finish(checkAt(1000));
    expect(await history.recover()).toEqual([]);
    expect(await history.checkAt(1000)).toEqual(checkAt(1000));
    expect(await history.count()).toBe(1);
  });

  test('that was begun and never finished becomes an interrupted one, once', async () => {
    await (await open()).start(start);
    const later = await open();
    const interrupted = { outcome: 'interrupted', ...start };
    expect(await later.recover()).toEqual([interrupted]);
    expect(await later.recover()).toEqual([]);
    expect(await later.checksBetween(0, 2000)).toEqual([interrupted]);
  });

  test('that is taken back leaves nothing, begun or finished, and others stay', async () => {
    const history = await open();
    await history.finish(checkAt(500));
    await history.start(start);
    await history.takeBack(1000);
    expect(await history.recover()).toEqual([]);
    await history.start(start);
    await history.finish(checkAt(1000));
    await history.finish(checkAt(2000));
    await history.takeBack(1000);
    expect(times(await history.checksBetween(0, 3000))).toEqual([500, 2000]);
    expect(await history.count()).toBe(2);
  });

  test('that cannot be stored leaves its start record, so that it is not lost in silence', async () => {
    const history = await open();
    await history.start(start);
    await expect(history.finish(unstorable(1000))).rejects.toMatchObject({
      name: 'HistoryError',
      trouble: 'history-unavailable',
      cause: { name: 'TypeError' },
    });
    expect(await history.count()).toBe(0);
    expect(await history.recover()).toEqual([{ outcome: 'interrupted', ...start }]);
  });

  test('is found by its time, and nothing where there is none', async () => {
    const history = await open();
    await history.finish(checkAt(1000));
    expect(await history.checkAt(999)).toBeNull();
    expect(times(await history.checksBetween(1000, 1001))).toEqual([1000]);
    expect(await history.checksBetween(0, 1000)).toEqual([]);
    expect(await history.checksBetween(1000, 1000)).toEqual([]);
  });
});

describe('a damaged row', () => {
  const damaged: [number, unknown][] = [
    [1, { outcome: 'finished', startedAt: 1 }],
    [3, 'torn'],
    [5, null],
    [7, asRow(checkAt(7))[1].fill(9, 20, 25)],
  ];

  test('is passed over and the rest is read', async () => {
    await putRows([...damaged, ...[2, 4, 6, 8].map((at) => asRow(checkAt(at)))]);
    const history = await open();
    expect(times(await history.checksBetween(0, 100))).toEqual([2, 4, 6, 8]);
    expect(times(await history.checksBefore(100, 3))).toEqual([8, 6, 4]);
    expect(times(await collected(history.stream()))).toEqual([2, 4, 6, 8]);
    expect(await history.checkAt(7)).toBeNull();
    expect(await history.checkAt(8)).toEqual(checkAt(8));
  });

  test('does not end a stream, were there a thousand of them', async () => {
    await putRows([
      ...Array.from({ length: 1000 }, (_, at) => [at, 'torn'] as const),
      asRow(checkAt(1000)),
    ]);
    expect(times(await collected((await open()).stream()))).toEqual([1000]);
  });
});

test('a history of a newer Telltale is left untouched', async () => {
  const newer = await openDB(DATABASE, 99, {
    upgrade: (database) => {
      database.createObjectStore('checks-of-tomorrow').put('kept', 1);
    },
  });
  newer.close();
  await expect(openHistory()).rejects.toMatchObject({
    name: 'HistoryError',
    trouble: 'history-newer',
  });
  const after = await openDB(DATABASE);
  expect(after.version).toBe(99);
  expect([...after.objectStoreNames]).toEqual(['checks-of-tomorrow']);
  expect(await after.get('checks-of-tomorrow', 1)).toBe('kept');
  after.close();
});

test('checks are paged through, newest first, each once', async () => {
  await putRows(checksFrom(1, 25).map(asRow));
  const history = await open();
  const pages: number[][] = [];
  for (let before = Number.POSITIVE_INFINITY; ; ) {
    const page = times(await history.checksBefore(before, 10));
    pages.push(page);
    const last = page.at(-1);
    if (last === undefined) break;
    before = last;
  }
  expect(pages.map((page) => page.length)).toEqual([10, 10, 5, 0]);
  expect(pages.flat()).toEqual(times(checksFrom(1, 25)).reverse());
});

test('a stream gives every check once while others write', async () => {
  await putRows(checksFrom(1, 1200).map(asRow));
  const reader = await open();
  const writer = await open();
  const seen: number[] = [];
  for await (const { startedAt } of reader.stream()) {
    seen.push(startedAt);
    if (startedAt === 100) {
      await writer.finish(checkAt(0));
      await writer.finish(checkAt(2 * DAY_MS));
    }
  }
  expect(seen).toEqual([...times(checksFrom(1, 1200)), 2 * DAY_MS]);
  expect(await reader.count()).toBe(1202);
});

test('many who write at once lose nothing', async () => {
  const writers = await Promise.all(Array.from({ length: 5 }, open));
  await Promise.all(checksFrom(1, 50).map((check) => writers[check.startedAt % 5]?.finish(check)));
  expect(await writers[0]?.count()).toBe(50);
});

describe('deleting', () => {
  test('the checks takes start records too', async () => {
    const history = await open();
    await history.finish(checkAt(500));
    await history.start(start);
    await history.eraseAll();
    expect(await history.count()).toBe(0);
    expect(await history.recover()).toEqual([]);
  });

  test('the history does not wait for a page that has it open', async () => {
    const page = await open();
    await page.finish(checkAt(1000));
    await deleteHistory();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE);
    await expect(page.count()).rejects.toMatchObject({ trouble: 'history-unavailable' });
    expect(await (await open()).count()).toBe(0);
  });

  test('the history of a newer Telltale works', async () => {
    (await openDB(DATABASE, 99)).close();
    await deleteHistory();
    expect(await (await open()).count()).toBe(0);
  });

  test('says so when something holds on to it, and is done when that lets go', async () => {
    const stuck = await openDB(DATABASE, 1);
    await expect(deleteHistory()).rejects.toMatchObject({ trouble: 'history-unavailable' });
    stuck.close();
    expect(await (await open()).count()).toBe(0);
  });

  test('the private files takes folders and all that is in them', async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('folder', { create: true });
    await folder.getFileHandle('inner', { create: true });
    await root.getFileHandle('log', { create: true });
    expect((await collected(root.keys())).sort()).toEqual(['folder', 'log']);
    await emptyPrivateFiles();
    expect(await collected(root.keys())).toEqual([]);
  });
});
