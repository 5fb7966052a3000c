import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { History } from '../../../lib/history/history.ts';
import { HOUR_MS } from '../../../lib/history/hour-counts.ts';
import { DAY_MS } from '../../../lib/history/schema.ts';
import { isFinished, sinceWhen } from '../../../lib/monitor/day.ts';
import { incidentsIn } from '../../../lib/monitor/incidents.ts';
import type { Check } from '../../../lib/words/check.ts';
import { collected } from './collected.ts';
import { BLOCKED, checkAt } from './made-checks.ts';
import { randomHistoryWith } from './random-history.ts';
import { dump, dumpDerived } from './raw-database.ts';
import { beginEmpty, withHistory } from './with-history.ts';

const KEEP_ALL = 100_000;
/** A good while in, so that days before it can be asked for. */
const TODAY = Date.UTC(2026, 10, 25, 12);

beginEmpty();

/** Keeps checks one after the other, tending to the history now and then. */
async function keep(history: History, checks: readonly Check[], tendAfter = 5): Promise<void> {
  for (const [index, check] of checks.entries()) {
    await history.finish(check);
    if (index % tendAfter === tendAfter - 1)
      await history.tend({ now: check.startedAt, keepDays: KEEP_ALL });
  }
}

const days = (count: number) =>
  Array.from({ length: count * 4 }, (_, n) => {
    const at = TODAY - count * DAY_MS + n * 6 * HOUR_MS;
    return checkAt(at, { network: n % 3 === 0 ? 'work' : 'home' });
  });

describe('any history', () => {
  test('derives the same check by check as anew, and is read as it was written', async () => {
    let sealed = 0;
    await fc.assert(
      fc.asyncProperty(randomHistoryWith(16 * HOUR_MS), async (checks) => {
        await withHistory(async (history) => {
          await history.eraseAll();
          await keep(history, checks);
          const derived = await dumpDerived();
          await history.rebuild();
          expect(await dumpDerived()).toEqual(derived);
          expect(await collected(history.stream())).toEqual(checks);
          expect(await history.count()).toBe(checks.length);
          sealed += (await dump('days')).size;
          const finished = checks.filter(isFinished);
          const found = await history.incidents(0, Number.POSITIVE_INFINITY);
          expect(found).toHaveLength(incidentsIn(finished).length);
          expect(found).toEqual(expect.arrayContaining([...incidentsIn(finished)]));
          for (const { network } of await history.networks()) {
            const own = finished.filter((check) => check.network === network);
            const latest = own.at(-1);
            if (latest === undefined) continue;
            const since = await history.since(latest, 2 * HOUR_MS);
            expect(since).toEqual(sinceWhen(own, 2 * HOUR_MS));
          }
        });
      }),
      { numRuns: 30 },
    );
    expect(sealed).toBeGreaterThan(20);
  }, 120_000);

  test('written in any order is the same in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomHistoryWith(16 * HOUR_MS).chain((checks) =>
          fc.tuple(fc.constant(checks), fc.shuffledSubarray(checks, { minLength: checks.length })),
        ),
        async ([checks, shuffled]) => {
          await withHistory(async (history) => {
            await history.eraseAll();
            await keep(history, shuffled);
            expect(await history.count()).toBe(checks.length);
            expect(await collected(history.stream())).toEqual(checks);
            const derived = await dumpDerived();
            await history.eraseAll();
            await keep(history, checks);
            expect(await dumpDerived()).toEqual(derived);
          });
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);

  test('loses what a deletion names and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomHistoryWith(16 * HOUR_MS),
        fc.record({
          from: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
          to: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
          network: fc.option(fc.constantFrom('home', 'unknown', 'elsewhere')),
        }),
        async (checks, part) => {
          const first = checks[0]?.startedAt ?? 0;
          const span = (checks.at(-1)?.startedAt ?? 0) - first;
          const at = (share: number | null) =>
            share === null ? undefined : first + Math.round(share * span);
          const [from, to, network] = [at(part.from), at(part.to), part.network ?? undefined];
          const selection = {
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
            ...(network === undefined ? {} : { network }),
          };
          const kept = checks.filter(
            (check) =>
              check.startedAt < (from ?? 0) ||
              check.startedAt >= (to ?? Number.POSITIVE_INFINITY) ||
              (network !== undefined && check.network !== network),
          );
          await withHistory(async (history) => {
            await history.eraseAll();
            await keep(history, checks);
            await history.delete(selection);
            expect(await collected(history.stream())).toEqual(kept);
            const derived = await dumpDerived();
            await history.eraseAll();
            await keep(history, kept);
            expect(await dumpDerived()).toEqual(derived);
          });
        },
      ),
      { numRuns: 10 },
    );
  }, 120_000);
});

describe('finished days', () => {
  test('are sealed, the last two are not; every way of reading finds all the same', async () => {
    const checks = days(10);
    await withHistory(async (history) => {
      await keep(history, checks);
      await history.tend({ now: TODAY, keepDays: KEEP_ALL });
      expect((await dump('days')).size).toBe(9);
      expect((await dump('rows')).size).toBe(6);
      expect(await history.checksBetween(0, TODAY)).toEqual(checks);
      expect(await history.checksBetween(TODAY - 3.5 * DAY_MS, TODAY - DAY_MS)).toEqual(
        checks.slice(26, 36),
      );
      expect(await history.checksBefore(TODAY, 1000)).toEqual(checks.toReversed());
      expect(await history.checksBefore(TODAY - 5 * DAY_MS, 3)).toEqual(
        checks.slice(17, 20).reverse(),
      );
      expect(await history.checkAt(checks[3]?.startedAt ?? 0)).toEqual(checks[3]);
      expect(await collected(history.stream({ network: 'work' }))).toEqual(
        checks.filter(({ network }) => network === 'work'),
      );
    });
  });

  test('that are damaged are passed over', async () => {
    await withHistory(async (history) => {
      await keep(history, days(5));
      await history.tend({ now: TODAY, keepDays: KEEP_ALL });
    });
    const { putRows } = await import('./raw-database.ts');
    const [first] = (await dump('days')).keys();
    await putRows([[Number(first), new Uint8Array([1, 2, 3])]], 'days');
    await withHistory(async (history) => {
      expect(await history.count()).toBe(18);
      expect(await collected(history.stream())).toEqual(days(5).slice(2));
    });
  });
});

describe('what is older than is to be kept', () => {
  test('goes, with its hours, its incidents and its networks', async () => {
    const old = TODAY - 40 * DAY_MS;
    const blocked = (at: number) => {
      const services = { links: { ...BLOCKED, observedAt: at } };
      const diagnosis = { overall: BLOCKED, services, viaProxy: false };
      return checkAt(at, { network: 'cafe', diagnosis });
    };
    const recent = days(10);
    await withHistory(async (history) => {
      await keep(history, [blocked(old), blocked(old + HOUR_MS), ...days(20).slice(0, 8)]);
      await keep(history, recent);
      expect(await history.incidents(0, TODAY)).toHaveLength(1);
      await history.tend({ now: TODAY, keepDays: 11 });
      expect(await collected(history.stream())).toEqual(recent);
      expect(await history.count()).toBe(recent.length);
      expect(await history.incidents(0, TODAY)).toEqual([]);
      expect((await history.networks()).map(({ network }) => network).sort()).toEqual([
        'home',
        'work',
      ]);
      const query = { from: TODAY - 60 * DAY_MS, to: TODAY };
      const kept = await history.chart(query);
      await history.rebuild();
      expect(await history.chart(query)).toEqual(kept);
      const open = kept.overall.open?.reduce((sum, count) => sum + count, 0);
      expect(open).toBe(recent.length);
    });
  });

  test('is told by checks of other days, not by a clock that leaps', async () => {
    const checks = days(20);
    const ahead = TODAY + 90 * DAY_MS;
    await withHistory(async (history) => {
      await keep(history, checks);
      const keptOn = async (day: number) => {
        const leapt = checkAt(ahead + day * DAY_MS);
        await history.finish(leapt);
        await history.tend({ now: leapt.startedAt, keepDays: 20 });
        return (await collected(history.stream())).length;
      };
      // The days that the leap may have taken, and no more.
      const first = await keptOn(0);
      expect(first).toBeGreaterThan(checks.length - 3 * 4);
      expect(await keptOn(1)).toBe(first + 1);
      // By then it is no leap any longer.
      expect(await keptOn(2)).toBe(first + 2);
      expect(await keptOn(3)).toBe(4);
    });
  });

  test('is nothing where nobody knows what time it is', async () => {
    await withHistory(async (history) => {
      await keep(history, days(10));
      await history.tend({ now: TODAY, keepDays: null });
      expect(await collected(history.stream())).toEqual(days(10));
      await history.tend({ now: TODAY, keepDays: 1 });
      expect(await collected(history.stream())).toEqual(days(10).slice(-6));
    });
  });

  test('is all of it where nothing is to be kept', async () => {
    await withHistory(async (history) => {
      await keep(history, days(3));
      await history.tend({ now: TODAY, keepDays: 0 });
      expect(await history.count()).toBe(0);
      expect(await history.networks()).toEqual([]);
      expect((await dump('hours')).size).toBe(0);
    });
  });
});

describe('a chart', () => {
  test('has each hour of its span, across months, for lines and networks asked for', async () => {
    const at = Date.UTC(2026, 9, 31, 23, 30);
    const checks = [0, 1, 2, 3].map((n) =>
      checkAt(at + n * HOUR_MS, { network: n === 3 ? 'work' : 'home' }),
    );
    await withHistory(async (history) => {
      await keep(history, checks);
      const from = Date.UTC(2026, 9, 31, 22);
      const chart = await history.chart({ from, to: from + 6 * HOUR_MS });
      expect(chart.overall).toEqual({ open: new Uint32Array([0, 1, 1, 1, 1, 0]) });
      expect(chart.links).toEqual(chart.overall);
      expect(chart.web).toEqual({});
      const one = { from, to: from + 3 * HOUR_MS, lines: ['links'], network: 'home' } as const;
      expect(await history.chart(one)).toMatchObject({
        overall: {},
        links: { open: new Uint32Array([0, 1, 1]) },
      });
      const work = await history.chart({ from, to: from + 6 * HOUR_MS, network: 'work' });
      expect(work.overall).toEqual({ open: new Uint32Array([0, 0, 0, 0, 1, 0]) });
    });
  });
});
