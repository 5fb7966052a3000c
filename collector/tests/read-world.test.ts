import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHARED_VERDICTS } from '../../lib/report/payload.ts';
import { COUNT_COLUMNS, columnOf } from '../store/count-columns.ts';
import { readWorld, type WorldRows } from '../store/read-world.ts';
import type { Counts, Tables } from '../store/tables.ts';
import { STORED_SERVICES } from '../store/vote.ts';
import type { Cluster } from './cluster.ts';
import { openStore, STORES, serverFor } from './stores.ts';

const HOUR = 493_010;
const DAY = Math.floor(HOUR / 24);
const FEWEST = 5;
type Row = Record<string, number | string>;
type Stored = Record<'network_hours' | 'network_days' | 'country_hours' | 'country_days', Row[]> & {
  country_methods: Row[];
};

const counts = fc.record(
  Object.fromEntries(['prefixes', ...COUNT_COLUMNS].map((name) => [name, fc.nat(11)])),
) as fc.Arbitrary<Counts>;
const country = fc.constantFrom('IR', 'RU');
const asn = fc.constantFrom('7', '4294967295');
const hour = fc.constantFrom(...[1, 0, -1, -2, -3, -23, -24].map((back) => HOUR + back));
const day = fc.constantFrom(...[0, -1, -2, -29, -30, -31].map((back) => DAY + back));

function rowsOf(keys: Record<string, fc.Arbitrary<number | string>>): fc.Arbitrary<Row[]> {
  const row = fc.tuple(fc.record(keys), counts).map(([key, sums]): Row => ({ ...key, ...sums }));
  return fc.uniqueArray(row, {
    maxLength: 8,
    selector: (one) =>
      Object.keys(keys)
        .map((key) => one[key])
        .join(),
  });
}

const stored: fc.Arbitrary<Stored> = fc.record({
  country_hours: rowsOf({ hour, country }),
  country_days: rowsOf({ day, country }),
  network_hours: rowsOf({ hour, country, asn }),
  network_days: rowsOf({ day, country, asn }),
  country_methods: fc.uniqueArray(
    fc.record({
      day,
      country,
      service: fc.nat(2),
      method: fc.integer({ min: 1, max: 9 }),
      votes: fc.nat(20),
    }),
    { selector: (row) => JSON.stringify({ ...row, votes: 0 }) },
  ),
});

describe.each(STORES)('on $store', ({ store }) => {
  const directory = mkdtempSync(join(tmpdir(), 'telltale-world-'));
  let cluster: Cluster | null;
  let db: Kysely<Tables>;

  beforeAll(async () => {
    cluster = await serverFor(store);
    db = await openStore(cluster, directory);
  });
  afterAll(async () => {
    await db.destroy();
    await cluster?.stop();
    rmSync(directory, { recursive: true });
  });

  test('the rows of the world summary are those that a plain reading of the sums gives', async () => {
    await fc.assert(
      fc.asyncProperty(stored, async (tables) => {
        await sql`TRUNCATE network_hours, network_days, country_hours, country_days, country_methods`.execute(
          db,
        );
        for (const [table, rows] of Object.entries(tables)) {
          if (rows.length === 0) continue;
          await db
            .insertInto(table as 'country_hours')
            .values(rows as never)
            .execute();
        }
        expect(sorted(await readWorld(db, HOUR, FEWEST))).toEqual(sorted(modelOf(tables)));
      }),
      { numRuns: 30 },
    );
  });
});

/** The same, read row by row. */
function modelOf(tables: Stored): WorldRows {
  const enough = (rows: Row[], time: 'hour' | 'day', first: number, last: number) =>
    rows.filter((row) => {
      const at = Number(row[time]);
      return at >= first && at <= last && Number(row.prefixes) >= FEWEST;
    });
  const place = (row: Row) => `${row.country} ${row.asn ?? ''}`;
  const latest = (rows: Row[], time: 'hour' | 'day') => {
    const found = new Map<string, Row>();
    for (const row of rows.toSorted((a, b) => Number(a[time]) - Number(b[time]))) {
      found.set(place(row), row);
    }
    return [...found.values()];
  };
  const spans = (kind: 'country' | 'network') => {
    const hours = latest(enough(tables[`${kind}_hours`], 'hour', HOUR - 2, HOUR), 'hour');
    const places = new Set(hours.map(place));
    const days = enough(tables[`${kind}_days`], 'day', DAY - 1, Number.MAX_SAFE_INTEGER);
    return {
      hours,
      days: latest(
        days.filter((row) => !places.has(place(row))),
        'day',
      ),
    };
  };
  const sums = (rows: Row[]) =>
    [...Map.groupBy(rows, (row) => row.country)].map(([name, all]) => {
      const columns = COUNT_COLUMNS.map((column) => {
        const values = all.map((row) => Number(row[column])).filter((value) => value >= FEWEST);
        return [column, values.reduce((sum, value) => sum + value, 0)];
      });
      return { country: name, prefixes: 0, ...Object.fromEntries(columns) };
    });
  const [countries, networks] = [spans('country'), spans('network')];
  const lately = tables.network_days.filter((row) => Number(row.day) >= DAY - 1);
  const said = tables.country_methods.filter(
    (row) => Number(row.day) >= DAY - 1 && Number(row.votes) >= FEWEST,
  );
  return {
    countryHours: countries.hours,
    countryDays: countries.days,
    networkHours: networks.hours,
    networkDays: networks.days,
    day: sums(
      tables.country_hours.filter(({ hour }) => Number(hour) > HOUR - 24 && Number(hour) <= HOUR),
    ),
    month: sums(tables.country_days.filter(({ day }) => Number(day) > DAY - 30)),
    agreements: [...Map.groupBy(lately, (row) => `${row.country} ${row.day}`)].map(([, rows]) => ({
      country: rows[0]?.country,
      ...Object.assign({}, ...STORED_SERVICES.map((service) => agreementOf(rows, service))),
    })),
    methods: [...Map.groupBy(said, (row) => `${row.country} ${row.service}`)].map(([, rows]) => {
      const order = (row: Row) => Number(row.votes) * 16 + Number(row.method);
      const [most] = rows.toSorted((a, b) => order(b) - order(a));
      return { country: most?.country, service: most?.service, method: most?.method };
    }),
  } as unknown as WorldRows;
}

function agreementOf(rows: Row[], service: (typeof STORED_SERVICES)[number]) {
  const shares = rows.map((row) => {
    const [open = 0, ...troubles] = SHARED_VERDICTS.map((one) =>
      Number(row[columnOf(service, one)]),
    );
    return { open, trouble: troubles.reduce((sum, value) => sum + value, 0) };
  });
  const loud = shares.filter(({ open, trouble }) => open + trouble >= 2);
  return {
    [`${service}_open`]: loud.filter(({ open, trouble }) => open > trouble).length,
    [`${service}_troubled`]: loud.filter(({ open, trouble }) => trouble > open).length,
  };
}

/** Rows have no order, and PGlite gives large numbers as numbers. */
function sorted(rows: WorldRows): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(rows).map(([part, list]) => [
      part,
      (list as Row[])
        .map((row) =>
          JSON.stringify(
            Object.entries(row)
              .map(([key, value]) => [key, String(value)])
              .sort(),
          ),
        )
        .sort(),
    ]),
  );
}
