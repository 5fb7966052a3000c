import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageApp } from '../page/page-app.ts';
import { CountrySeries } from '../publish/country-series.ts';
import type { SeriesPoint } from '../publish/series.ts';
import { WorldSnapshot } from '../publish/snapshot.ts';
import { countVotes } from '../store/count-votes.ts';
import { openDatabase, writerOf } from '../store/open-database.ts';
import type { Tables } from '../store/tables.ts';
import { nameOfDay, nameOfHour } from '../wire/spans.ts';
import { Cluster } from './cluster.ts';
import { openStore, STORES, serverFor } from './stores.ts';

const HOUR = 493_010;
const DAY = Math.floor(HOUR / 24);
const HOUR_MS = 3_600_000;
const LIFE_MS = 60_000;
let ids = 0;

describe.each(STORES)('on $store', ({ store }) => {
  const directory = mkdtempSync(join(tmpdir(), 'telltale-series-'));
  const clock = { now: 0 };
  let cluster: Cluster | null;
  let db: Kysely<Tables>;
  let series: CountrySeries;

  beforeAll(async () => {
    cluster = await serverFor(store);
    db = await openStore(cluster, directory);
  });
  afterAll(async () => {
    await db.destroy();
    await cluster?.stop();
    rmSync(directory, { recursive: true });
  });
  beforeEach(async () => {
    await sql`TRUNCATE reports, voters, network_hours, network_days, country_hours, country_days,
      country_methods`.execute(db);
    clock.now = HOUR * HOUR_MS + 1000;
    series = new CountrySeries(db, LIFE_MS, () => clock.now);
  });

  test('a series tells of a country and its networks, of hours and days that are over', async () => {
    for (const hour of [HOUR, HOUR - 1, HOUR - 48, HOUR - 49, HOUR - 24 * 90, HOUR - 24 * 91]) {
      await vote(db, { prefixes: 5, hour, asn: 7 });
      // A network of too few, and a country that is nobody's.
      await vote(db, { prefixes: 2, hour, asn: 8 });
    }
    const places = [null, 7].map((asn) => ({ asn, service: 'web', state: 'open' }));
    const at = (span: 'hour' | 'day', names: string[]) =>
      places.flatMap((place) => names.map((name) => ({ span, at: name, ...place })));
    const hours = [HOUR - 48, HOUR - 1].map(nameOfHour);
    const days = [DAY - 90, DAY - 2].map(nameOfDay);
    const expected = [...at('hour', hours), ...at('day', days)].map((point) =>
      expect.objectContaining(point),
    );
    const points = await downloaded('IR');
    expect(points).toHaveLength(expected.length);
    expect(points).toEqual(expect.arrayContaining(expected));
    expect(await series.points('IR')).toEqual(points.filter(({ asn }) => asn === null));
    expect(await downloaded('QQ')).toEqual([]);
  });

  test('whoever looks all the time does not see when a fifth prefix reports', async () => {
    const hour = HOUR - 1;
    await vote(db, { prefixes: 4, hour, asn: 7 });
    expect([await downloaded('IR'), await series.points('IR')]).toEqual([[], []]);
    await vote(db, { prefixes: 1, hour, asn: 7 });
    clock.now += LIFE_MS - 1;
    expect([await downloaded('IR'), await series.points('IR')]).toEqual([[], []]);
    clock.now += 1;
    expect((await downloaded('IR')).map(({ asn }) => asn)).toEqual([null, 7]);
  });

  test('a page reads no networks', async () => {
    await vote(db, { prefixes: 5, hour: HOUR - 1, asn: 7 });
    const page = await pageOf();
    await sql`ALTER TABLE network_hours RENAME TO away`.execute(db);
    try {
      const shown = await page.request('/country/IR');
      expect(shown.status).toBe(200);
      expect(await shown.text()).toMatch(/<rect x="47"[^>]*data-state="open">/);
    } finally {
      await sql`ALTER TABLE away RENAME TO network_hours`.execute(db);
    }
  });

  test('a download is the same for readers with and without gzip', async () => {
    await vote(db, { prefixes: 5, hour: HOUR - 1, asn: 7 });
    const page = await pageOf();
    for (const file of ['IR.json', 'IR.csv']) {
      const plain = await page.request(`/v1/series/${file}`);
      const headers = { 'accept-encoding': 'gzip' };
      const packed = await page.request(`/v1/series/${file}`, { headers });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      const text = await plain.text();
      expect(text).toContain('open');
      expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(text);
    }
  });

  /** With a world summary that is made already. */
  async function pageOf() {
    const now = () => clock.now;
    const snapshot = new WorldSnapshot(db, LIFE_MS, now);
    await snapshot.get();
    return pageApp({ snapshot, series, now });
  }

  async function downloaded(country: string): Promise<SeriesPoint[]> {
    const { json } = await series.files(country);
    return JSON.parse(gunzipSync(json).toString()).points;
  }
});

/** So many prefixes that have never reported before say that Telegram Web is open. */
async function vote(
  db: Kysely<Tables>,
  { prefixes, hour, asn }: { prefixes: number; hour: number; asn: number },
): Promise<void> {
  const votes = Array.from({ length: prefixes }, () => {
    const id = (ids++).toString(16);
    return {
      id: id.padStart(32, '0'),
      hour,
      tag: id.padStart(16, '0'),
      country: 'IR',
      asn,
      place: 'network' as const,
      isFirstOfDay: true,
      services: { web: { verdict: 'open' as const } },
    };
  });
  await countVotes(db, votes);
}

test('readers that fill all their connections do not keep the writer of PostgreSQL waiting', async () => {
  const cluster = await Cluster.start();
  const where = { url: cluster.url, directory: tmpdir(), onIdleError() {} };
  const db = await openDatabase(where);
  const writer = writerOf(db, where);
  let read = 0;
  const readers = Array.from({ length: 6 }, async () => {
    await sql`SELECT pg_sleep(2)`.execute(db);
    read++;
  });
  await vote(writer, { prefixes: 5, hour: HOUR, asn: 7 });
  expect(read).toBe(0);
  await Promise.all(readers);
  await writer.destroy();
  await db.destroy();
  await cluster.stop();
});
