import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHARED_VERDICTS } from '../../lib/report/payload.ts';
import { METHODS } from '../../lib/words/verdict.ts';
import { COUNT_COLUMNS, columnOf } from '../store/count-columns.ts';
import { countVotes } from '../store/count-votes.ts';
import { forget } from '../store/forget.ts';
import type { Tables } from '../store/tables.ts';
import { PLACES, STORED_METHODS, STORED_SERVICES, type Vote } from '../store/vote.ts';
import type { Cluster } from './cluster.ts';
import { openStore, STORES, serverFor } from './stores.ts';

/** Why each stored column cannot link two reports of one sender across hours. A new one has to be argued for here. */
const WHY_NOT: Record<string, string> = {
  'reports.id': 'hash of an id that is drawn anew for every report',
  'reports.hour':
    'of thousands; says that some report came about this hour, not from where or what',
  'voters.hour': 'the hour that the tag belongs to',
  'voters.tag':
    'keyed hash of prefix and hour: another hour’s is another, and the key dies with the relay',
  'network_hours.hour': 'key of a sum',
  'network_hours.country': 'key of a sum',
  'network_hours.asn': 'key of a sum',
  'network_days.day': 'key of a sum',
  'network_days.country': 'key of a sum',
  'network_days.asn': 'key of a sum',
  'country_hours.hour': 'key of a sum',
  'country_hours.country': 'key of a sum',
  'country_days.day': 'key of a sum',
  'country_days.country': 'key of a sum',
  'country_methods.day': 'key of a sum',
  'country_methods.country': 'key of a sum',
  'country_methods.service': 'key of a sum',
  'country_methods.method': 'key of a sum',
  'country_methods.votes': 'a sum; which votes went into it is not kept',
};
const SUMMED = ['network_hours', 'network_days', 'country_hours', 'country_days'];
for (const table of SUMMED) {
  for (const column of ['prefixes', ...COUNT_COLUMNS]) {
    WHY_NOT[`${table}.${column}`] = 'a sum; which votes went into it is not kept';
  }
}

const FIRST_HOUR = 493_000;
const HOURS = [FIRST_HOUR, 493_001, 493_030];
const finding = fc.oneof(
  fc.constant({ verdict: 'open' as const }),
  fc.record({
    verdict: fc.constantFrom('partial' as const, 'blocked' as const, 'slow' as const),
    method: fc.constantFrom(...METHODS),
  }),
);
const services = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...STORED_SERVICES), finding), {
    minLength: 1,
    selector: ([name]) => name,
  })
  .map((entries) => Object.fromEntries(entries) as Vote['services']);
const vote: fc.Arbitrary<Vote> = fc.record({
  id: fc.nat(60).map((id) => id.toString(16).padStart(32, '0')),
  hour: fc.constantFrom(...HOURS),
  tag: fc.nat(12).map((tag) => tag.toString(16).padStart(16, '0')),
  country: fc.constantFrom('IR', 'RU'),
  asn: fc.constantFrom(1, 4_294_967_295),
  place: fc.constantFrom(...PLACES),
  isFirstOfDay: fc.boolean(),
  services,
});

describe.each(STORES)('on $store', ({ store }) => {
  const directory = mkdtempSync(join(tmpdir(), 'telltale-store-'));
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

  test('the sums are those of one vote for each report and prefix, however reports come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(vote, { maxLength: 12 }), { maxLength: 5 }),
        async (batches) => {
          await sql`TRUNCATE reports, voters, network_hours, network_days, country_hours, country_days,
          country_methods`.execute(db);
          // Within a batch any order may win: the model takes batches of one, and two batches of each.
          const one = batches.flat().map((single) => [single]);
          for (const batch of one) await countVotes(db, batch);
          for (const batch of batches) await countVotes(db, batch);
          expect(await stored()).toEqual(modelOf(batches.flat()));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a report that comes twice at once counts once', async () => {
    await sql`TRUNCATE reports, voters, network_hours, network_days, country_hours, country_days,
      country_methods`.execute(db);
    const [one] = fc.sample(vote, { numRuns: 1, seed: 7 });
    if (one === undefined) throw new Error('no sample');
    const placed: Vote = { ...one, hour: FIRST_HOUR, place: 'network', isFirstOfDay: true };
    expect(await countVotes(db, [placed, placed, { ...placed, tag: 'f'.repeat(16) }])).toBe(1);
    expect(await countVotes(db, [placed])).toBe(0);
    expect((await stored()).country_hours).toHaveLength(1);
    expect((await stored()).country_hours[0]?.prefixes).toBe(1);
  });

  test('reports and tags are forgotten after 72 hours, hourly sums after 90 days, daily ones never', async () => {
    // What the test before has left.
    const rows = async (table: 'reports' | 'voters') =>
      (await db.selectFrom(table).selectAll().execute()).length;
    await forget(db, FIRST_HOUR + 72);
    expect([await rows('reports'), await rows('voters')]).toEqual([1, 1]);
    await forget(db, FIRST_HOUR + 73);
    expect([await rows('reports'), await rows('voters')]).toEqual([0, 0]);
    await forget(db, FIRST_HOUR + 90 * 24);
    expect((await stored()).country_hours).toHaveLength(1);
    await forget(db, FIRST_HOUR + 90 * 24 + 1);
    const { country_hours, network_hours, country_days, network_days } = await stored();
    expect([country_hours, network_hours]).toEqual([[], []]);
    expect([country_days.length, network_days.length]).toEqual([1, 1]);
  });

  test('no stored column can link two reports across hours', async () => {
    const { rows } = await sql<{ name: string }>`
      SELECT table_name || '.' || column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name NOT LIKE 'kysely_%'`.execute(db);
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(WHY_NOT).sort());
  });

  async function stored() {
    const read = async (table: (typeof TABLES)[number]) =>
      (await db.selectFrom(table).selectAll().execute())
        .map((row) => ({ ...row, ...('asn' in row ? { asn: Number(row.asn) } : {}) }) as Row)
        .sort(byKey);
    return {
      network_hours: await read('network_hours'),
      network_days: await read('network_days'),
      country_hours: await read('country_hours'),
      country_days: await read('country_days'),
      country_methods: (await db.selectFrom('country_methods').selectAll().execute())
        .map((row) => row as unknown as Row)
        .sort(byKey),
    };
  }
});

type Row = Record<string, number | string>;
const TABLES = ['network_hours', 'network_days', 'country_hours', 'country_days'] as const;

/** The same counting as a plain fold. */
function modelOf(votes: readonly Vote[]) {
  const seen = new Set<string>();
  const voted = new Set<string>();
  const tables: Record<string, Map<string, Row>> = { country_methods: new Map() };
  for (const table of TABLES) tables[table] = new Map();
  for (const vote of votes) {
    if (seen.has(vote.id)) continue;
    seen.add(vote.id);
    const prefix = `${vote.hour} ${vote.tag}`;
    if (vote.place === 'elsewhere' || voted.has(prefix)) continue;
    voted.add(prefix);
    const { hour, country, asn, isFirstOfDay } = vote;
    const day = Math.floor(hour / 24);
    add(tables.country_hours, { hour, country }, vote);
    if (isFirstOfDay) add(tables.country_days, { day, country }, vote);
    if (vote.place === 'network') add(tables.network_hours, { hour, country, asn }, vote);
    if (vote.place === 'network' && isFirstOfDay)
      add(tables.network_days, { day, country, asn }, vote);
    for (const [service, name] of STORED_SERVICES.entries()) {
      const said = vote.services[name];
      if (!isFirstOfDay || said === undefined || said.verdict === 'open') continue;
      const key = { day, country, service, method: STORED_METHODS[said.method] };
      const row = tables.country_methods?.get(JSON.stringify(key)) ?? { ...key, votes: 0 };
      tables.country_methods?.set(JSON.stringify(key), { ...row, votes: Number(row.votes) + 1 });
    }
  }
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, [...rows.values()].sort(byKey)]),
  );
}

function add(table: Map<string, Row> | undefined, key: Row, { services }: Vote): void {
  const nothing = Object.fromEntries(['prefixes', ...COUNT_COLUMNS].map((column) => [column, 0]));
  const row: Row = table?.get(JSON.stringify(key)) ?? { ...key, ...nothing };
  row.prefixes = Number(row.prefixes) + 1;
  for (const service of STORED_SERVICES) {
    for (const verdict of SHARED_VERDICTS) {
      const column = columnOf(service, verdict);
      if (services[service]?.verdict === verdict) row[column] = Number(row[column]) + 1;
    }
  }
  table?.set(JSON.stringify(key), row);
}

function byKey(a: Row, b: Row): number {
  const key = ({ day, hour, country, asn, service, method }: Row) =>
    JSON.stringify([day, hour, country, asn, service, method]);
  return key(a) < key(b) ? -1 : 1;
}
