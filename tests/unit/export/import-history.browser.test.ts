import fc from 'fast-check';
import { deleteDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { importHistory, previewImport } from '../../../lib/export/import-history.ts';
import { jsonHistory } from '../../../lib/export/json-history.ts';
import { type History, openStore } from '../../../lib/history/history.ts';
import { HOUR_MS } from '../../../lib/history/hour-counts.ts';
import { beginStaging, stageDay } from '../../../lib/history/import-journal.ts';
import { Mirror } from '../../../lib/history/mirror.ts';
import { DATABASE, DAY_MS, dayOf } from '../../../lib/history/schema.ts';
import type { Check } from '../../../lib/words/check.ts';
import { collected } from '../history/collected.ts';
import { checkAt } from '../history/made-checks.ts';
import { randomHistoryWith } from '../history/random-history.ts';
import { dump, dumpDerived } from '../history/raw-database.ts';
import { beginEmpty, withHistory } from '../history/with-history.ts';
import { hostileFiles, NOW } from './hostile-files.ts';
import { oneByOne } from './one-by-one.ts';

const KEEP_ALL = 100_000;
const CHECKS = Array.from({ length: 40 }, (_, n) => checkAt(NOW - (40 - n) * 6 * HOUR_MS));

beginEmpty();

async function keep(history: History, checks: readonly Check[]): Promise<void> {
  for (const check of checks) await history.finish(check);
  const now = checks.at(-1)?.startedAt ?? NOW;
  await history.tend({ now, keepDays: KEEP_ALL });
}

const kept = () => withHistory((history) => collected(history.stream()));

async function fileOf(checks: readonly Check[]): Promise<Blob> {
  const software = { name: 'Telltale', version: '0.1.0' };
  return new Blob(
    await collected(jsonHistory({ checks: oneByOne(checks), software, exportedAt: NOW })),
  );
}

function options(changes: Partial<Parameters<typeof importHistory>[1]> = {}) {
  const { signal } = new AbortController();
  return { now: NOW, keepDays: KEEP_ALL, signal, onProgress: () => {}, ...changes };
}

/** All that is stored, files too. */
async function dumpAll(): Promise<unknown> {
  const mirror = new Mirror();
  return {
    derived: await dumpDerived(),
    stores: await Promise.all(['rows', 'days', 'running', 'staged', 'import'].map(dump)),
    days: await mirror.sizes('days'),
    rows: await mirror.sizes('rows'),
  };
}

describe('an import', () => {
  test('of an export brings everything back', async () => {
    await withHistory((history) => keep(history, CHECKS));
    const derived = await dumpDerived();
    const file = await fileOf(await kept());
    await withHistory((history) => history.eraseAll());
    await importHistory(file, options());
    expect(await kept()).toEqual(CHECKS);
    expect(await dumpDerived()).toEqual(derived);
  });

  test('into any history merges without doubles, and does nothing the second time', async () => {
    // Random histories are of any year until 2096.
    const later = { now: 4_100_000_000_000 };
    await fc.assert(
      fc.asyncProperty(
        randomHistoryWith(16 * HOUR_MS).chain((checks) =>
          fc.tuple(fc.constant(checks), fc.subarray(checks), fc.subarray(checks)),
        ),
        async ([checks, here, there]) => {
          await withHistory(async (history) => {
            await history.eraseAll();
            await keep(history, here);
          });
          const file = await fileOf(there);
          const preview = await previewImport(file, options(later));
          await importHistory(file, options(later));
          const union = checks.filter((check) => here.includes(check) || there.includes(check));
          expect(await kept()).toEqual(union);
          expect(preview).toMatchObject({
            checks: there.length,
            added: union.length - here.length,
            known: there.length + here.length - union.length,
            tooOld: 0,
            fromFuture: 0,
          });
          const once = await dumpAll();
          await importHistory(file, options(later));
          expect(await dumpAll()).toEqual(once);
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  test('keeps what is kept already as it is', async () => {
    const [first] = CHECKS;
    if (first === undefined) throw new Error('no check');
    await withHistory((history) => keep(history, [first]));
    await importHistory(await fileOf([{ ...first, network: 'another' }]), options());
    expect(await kept()).toEqual([first]);
  });

  test('leaves out what is older than is kept, and all where nothing is', async () => {
    const file = await fileOf(CHECKS);
    const week = options({ keepDays: 7 });
    expect(await previewImport(file, week)).toMatchObject({ checks: 40, added: 30, tooOld: 10 });
    await importHistory(file, week);
    expect(await kept()).toEqual(CHECKS.slice(10));
    expect(await previewImport(file, options({ keepDays: 0 }))).toMatchObject({ tooOld: 40 });
  });

  test('leaves out what a clock that was ahead has made, and takes the rest', async () => {
    const ahead = [2, 400, 2_000_000].map((days) => checkAt(NOW + days * DAY_MS));
    const file = await fileOf([...CHECKS, ...ahead]);
    const preview = await previewImport(file, options());
    expect(preview).toMatchObject({ checks: 43, added: 40, fromFuture: 3 });
    await importHistory(file, options());
    expect(await kept()).toEqual(CHECKS);
  });

  test('is mirrored: a database that is lost afterwards comes back', async () => {
    await importHistory(await fileOf(CHECKS), options());
    await deleteDB(DATABASE);
    await withHistory((history) => history.guard());
    expect(await kept()).toEqual(CHECKS);
  });

  test('does not keep a check from being kept meanwhile', async () => {
    const file = await fileOf(CHECKS);
    const during = Array.from({ length: 10 }, (_, n) => checkAt(NOW + n));
    await withHistory(async (history) => {
      await Promise.all([importHistory(file, options()), keep(history, during)]);
    });
    expect(await kept()).toEqual([...CHECKS, ...during]);
    await withHistory(async (history) => {
      const derived = await history.count().then(dumpDerived);
      await history.rebuild();
      expect(await dumpDerived()).toEqual(derived);
    });
  });
});

describe('a preview', () => {
  test('says what would be added, and writes nothing', async () => {
    await withHistory((history) => keep(history, CHECKS.slice(0, 10)));
    const before = await dumpAll();
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    expect(await previewImport(await fileOf(CHECKS), options({ onProgress }))).toEqual({
      checks: 40,
      added: 30,
      known: 10,
      tooOld: 0,
      fromFuture: 0,
      span: { from: CHECKS[10]?.startedAt, to: CHECKS[39]?.startedAt },
      networks: ['home'],
    });
    expect(await dumpAll()).toEqual(before);
    expect(shares.at(-1)).toBe(0.5);
  });
});

test('two hundred hostile files change nothing', async () => {
  await withHistory((history) => keep(history, CHECKS.slice(0, 20)));
  const before = await dumpAll();
  for (const { name, file, problem } of await hostileFiles()) {
    const error = await importHistory(file, options()).catch((reason: unknown) => reason);
    expect(error, name).toMatchObject({
      name: 'ImportError',
      ...(problem === undefined ? {} : { problem }),
    });
    expect(await dumpAll(), name).toEqual(before);
  }
}, 120_000);

describe('an import that is cut off', () => {
  /** Stages days of a file, as an import does that is then killed. */
  async function stageDays(): Promise<void> {
    const store = await openStore();
    await beginStaging(store, new Mirror());
    for (const [day, checks] of Map.groupBy(CHECKS, ({ startedAt }) => dayOf(startedAt)))
      await stageDay(store, day, checks);
    store.database.close();
  }

  test('while it staged is undone at the next start', async () => {
    await withHistory((history) => keep(history, CHECKS.slice(0, 5)));
    const before = await dumpAll();
    await stageDays();
    expect(await kept()).toEqual(CHECKS.slice(0, 5));
    await withHistory((history) => history.guard());
    expect(await dumpAll()).toEqual(before);
  });

  test.each([0, 1, 4])('after %i days were merged is completed at the next', async (merged) => {
    await stageDays();
    const store = await openStore();
    await store.write(['import'], async (transaction) => {
      await transaction.objectStore('import').put('merging', 'stage');
    });
    // As far as it came: these days are in the history, and staged no longer.
    const first = dayOf(CHECKS[0]?.startedAt ?? 0);
    for (let day = first; day < first + merged; day += 1)
      await store.write(['staged', 'days', 'marks'], async (transaction) => {
        const chunk = await transaction.objectStore('staged').get(day);
        if (chunk !== undefined) void transaction.objectStore('days').put(chunk, day);
        void transaction.objectStore('staged').delete(day);
        await transaction.objectStore('marks').delete('derived');
      });
    store.database.close();
    await withHistory((history) => history.tend({ now: NOW, keepDays: KEEP_ALL }));
    expect(await kept()).toEqual(CHECKS);
    expect((await dump('staged')).size + (await dump('import')).size).toBe(0);
    expect(await withHistory((history) => history.count())).toBe(CHECKS.length);
  });

  test('by the user changes nothing', async () => {
    await withHistory((history) => keep(history, CHECKS.slice(0, 5)));
    const before = await dumpAll();
    const controller = new AbortController();
    const reason = new DOMException('enough', 'AbortError');
    const cancelled = options({
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    await expect(importHistory(await fileOf(CHECKS), cancelled)).rejects.toBe(reason);
    expect(await dumpAll()).toEqual(before);
  });

  test('by a deletion of the history says so, and brings nothing', async () => {
    const store = await openStore();
    await beginStaging(store, new Mirror());
    await stageDay(store, dayOf(NOW), [checkAt(NOW)]);
    await withHistory((history) => history.eraseAll());
    await expect(stageDay(store, dayOf(NOW) + 1, [checkAt(NOW + DAY_MS)])).rejects.toMatchObject({
      cause: { name: 'ImportUndone' },
    });
    store.database.close();
    await withHistory((history) => history.guard());
    expect(await kept()).toEqual([]);
  });
});
