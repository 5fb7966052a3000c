import { deleteDB, openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import type { History } from '../../../lib/history/history.ts';
import { Mirror } from '../../../lib/history/mirror.ts';
import { DATABASE, DAY_MS, dayOf } from '../../../lib/history/schema.ts';
import { beginWriting } from '../../../lib/history/writing-mark.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import { collected } from './collected.ts';
import { checkAt } from './made-checks.ts';
import { dump, dumpDerived } from './raw-database.ts';
import { beginEmpty, withHistory } from './with-history.ts';

const TODAY = Date.UTC(2026, 10, 25, 12);
const CHECKS: FinishedCheck[] = Array.from({ length: 20 }, (_, n) =>
  checkAt(TODAY - 5 * DAY_MS + n * 6 * 3_600_000),
);
const mirror = new Mirror();

beginEmpty();

async function keepAll(history: History): Promise<void> {
  for (const check of CHECKS) {
    await history.finish(check);
    await history.tend({ now: check.startedAt, keepDays: 365 });
  }
}

/** A file of the mirror is damaged, as by a write that was torn. */
async function tear(store: 'rows' | 'days', key: number): Promise<void> {
  const bytes = await mirror.read(store, key);
  await mirror.write(store, key, bytes.slice(0, -3));
}

describe('a database that the browser wiped', () => {
  test('comes back whole, with all that follows from it', async () => {
    const before = await withHistory(async (history) => {
      await keepAll(history);
      return dumpDerived();
    });
    await deleteDB(DATABASE);
    await withHistory(async (history) => {
      expect(await history.count()).toBe(0);
      expect(await history.guard()).toEqual([]);
      expect(await collected(history.stream())).toEqual(CHECKS);
      expect(await history.count()).toBe(CHECKS.length);
      expect(await dumpDerived()).toEqual(before);
      expect(await history.lost()).toEqual([]);
    });
  });

  test('comes back beside what was kept since', async () => {
    await withHistory(keepAll);
    await deleteDB(DATABASE);
    const later = checkAt(TODAY + DAY_MS);
    await withHistory(async (history) => {
      await history.finish(later);
      await history.tend({ now: TODAY + DAY_MS, keepDays: 365 });
      await history.guard();
      expect(await collected(history.stream())).toEqual([...CHECKS, later]);
    });
  });

  test('comes back also where the day of a row is sealed, and the row is not in it', async () => {
    const [sealed, later] = [checkAt(TODAY), checkAt(TODAY + 1)];
    await withHistory(async (history) => {
      await history.finish(sealed);
      await history.tend({ now: TODAY + 2 * DAY_MS, keepDays: 365 });
      await history.finish(later);
      await history.tend({ now: TODAY + 1, keepDays: 365 });
      // A file that should have gone when its day was sealed.
      await mirror.write('rows', sealed.startedAt, await mirror.read('rows', later.startedAt));
    });
    const raw = await openDB(DATABASE);
    await raw.clear('rows');
    raw.close();
    await withHistory(async (history) => {
      expect(await history.guard()).toEqual([]);
      expect(await collected(history.stream())).toEqual([sealed, later]);
      expect([...(await mirror.sizes('rows')).keys()]).toEqual([later.startedAt]);
    });
  });

  test('says which spans are lost for good, and says each once', async () => {
    await withHistory(keepAll);
    const day = dayOf(TODAY) - 4;
    const last = CHECKS.at(-1)?.startedAt ?? 0;
    await tear('days', day);
    await tear('rows', last);
    await deleteDB(DATABASE);
    await withHistory(async (history) => {
      const lost = [
        { from: day * DAY_MS, to: (day + 1) * DAY_MS - 1 },
        { from: last, to: last },
      ];
      expect(await history.guard()).toEqual(lost);
      expect(await history.guard()).toEqual([]);
      expect(await history.lost()).toEqual(lost);
      expect(await history.count()).toBe(CHECKS.length - 4 - 1);
    });
  });
});

describe('the mirror', () => {
  test('holds each check as soon as it was tended to, sealed days as one file', async () => {
    await withHistory(async (history) => {
      await keepAll(history);
      expect([...(await mirror.sizes('days')).keys()].map(String).sort()).toEqual([
        ...(await dump('days')).keys(),
      ]);
      expect([...(await mirror.sizes('rows')).keys()].map(String).sort()).toEqual([
        ...(await dump('rows')).keys(),
      ]);
    });
  });

  test('holds the checks after one of a clock that was ahead', async () => {
    const ahead = checkAt(TODAY + 40 * DAY_MS);
    await withHistory(async (history) => {
      await keepAll(history);
      for (const check of [ahead, checkAt(TODAY), checkAt(TODAY + 1)]) {
        await history.finish(check);
        await history.tend({ now: check.startedAt, keepDays: 365 });
      }
    });
    await deleteDB(DATABASE);
    await withHistory(async (history) => {
      await history.guard();
      expect(await collected(history.stream())).toEqual([
        ...CHECKS,
        checkAt(TODAY),
        checkAt(TODAY + 1),
        ahead,
      ]);
    });
  });

  test('is made whole again when it is lost itself', async () => {
    await withHistory(async (history) => {
      await keepAll(history);
      await mirror.clear();
      await history.guard();
    });
    await deleteDB(DATABASE);
    await withHistory(async (history) => {
      await history.guard();
      expect(await collected(history.stream())).toEqual(CHECKS);
    });
  });

  test('is written again where the browser was killed in the middle', async () => {
    await withHistory(async (history) => {
      await keepAll(history);
      for (const store of ['days', 'rows'] as const) {
        const [key = 0] = (await mirror.sizes(store)).keys();
        await mirror.write(store, key, new Uint8Array());
      }
      expect(await history.guard()).toEqual([]);
    });
    await deleteDB(DATABASE);
    await withHistory(async (history) => {
      expect(await history.guard()).toEqual([]);
      expect(await collected(history.stream())).toEqual(CHECKS);
    });
  });

  test('brings nothing back that was deleted', async () => {
    const [from, to] = [CHECKS[2]?.startedAt ?? 0, CHECKS[9]?.startedAt ?? 0];
    await withHistory(async (history) => {
      await keepAll(history);
      await history.delete({ from, to });
    });
    await deleteDB(DATABASE);
    await withHistory(async (history) => {
      await history.guard();
      expect(await collected(history.stream())).toEqual([
        ...CHECKS.slice(0, 2),
        ...CHECKS.slice(9),
      ]);
      await history.eraseAll();
    });
    await deleteDB(DATABASE);
    await withHistory(async (history) => {
      await history.guard();
      expect(await history.count()).toBe(0);
    });
  });

  test('brings nothing back that was too old to keep', async () => {
    await withHistory(async (history) => {
      await keepAll(history);
      await history.tend({ now: TODAY, keepDays: 2 });
    });
    await deleteDB(DATABASE);
    await withHistory(async (history) => {
      await history.guard();
      const kept = CHECKS.filter(({ startedAt }) => dayOf(startedAt) >= dayOf(TODAY) - 2);
      expect(await collected(history.stream())).toEqual(kept);
    });
  });

  test('is not all: after an end in the middle of a write the log is rotated, once', async () => {
    const random = vi.spyOn(crypto, 'getRandomValues');
    await withHistory(async (history) => {
      await history.finish(checkAt(TODAY));
      await history.guard();
      expect(random).not.toHaveBeenCalled();
      expect(await beginWriting()).toBe(false);
      await history.finish(checkAt(TODAY + 1));
      await history.guard();
      const written = random.mock.results.reduce((sum, { value }) => sum + value.byteLength, 0);
      expect(written).toBeGreaterThan(2_000_000);
      expect((await dump('staged')).size).toBe(0);
      random.mockClear();
      await history.guard();
      expect(random).not.toHaveBeenCalled();
    });
    random.mockRestore();
  });
});
