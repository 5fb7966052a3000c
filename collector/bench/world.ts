/**
 * What making `world.json` costs after ten million reports, uncached:
 *
 *     node collector/bench/world.ts
 *
 * The picture is made of sums, whose number does not depend on how many reports went into them. So the sums are laid
 * into the tables as ten million would have left them: 200 countries, 1,000 networks, 30 days, and the hours of three.
 */
import { tmpdir } from 'node:os';
import { sql } from 'kysely';
import { LEAST_PREFIXES } from '../publish/votes.ts';
import { worldOf } from '../publish/world.ts';
import { COUNT_COLUMNS } from '../store/count-columns.ts';
import { openDatabase } from '../store/open-database.ts';
import { readWorld } from '../store/read-world.ts';
import { Cluster } from '../tests/cluster.ts';
import { processSeconds, serverSeconds } from './processor-time.ts';

const HOUR = 494_000;
const DAY = Math.floor(HOUR / 24);
const RUNS = 100;
const COUNTRY_DAY = 10_000_000 / (30 * 200);

const cluster = await Cluster.start();
const db = await openDatabase({ url: cluster.url, directory: tmpdir(), onIdleError() {} });
try {
  const country = `chr(65 + c / 26) || chr(65 + c % 26)`;
  const asns = `generate_series(1, 5) AS n`;
  const countries = `generate_series(0, 199) AS c`;
  const hours = `generate_series(${HOUR - 71}, ${HOUR}) AS h`;
  const days = `generate_series(${DAY - 29}, ${DAY}) AS d`;
  await fill('country_hours', `h, ${country}`, `${hours}, ${countries}`, COUNTRY_DAY / 24);
  await fill('country_days', `d, ${country}`, `${days}, ${countries}`, COUNTRY_DAY);
  await fill(
    'network_hours',
    `h, ${country}, c * 10 + n`,
    `${hours}, ${countries}, ${asns}`,
    COUNTRY_DAY / 24 / 5,
  );
  await fill(
    'network_days',
    `d, ${country}, c * 10 + n`,
    `${days}, ${countries}, ${asns}`,
    COUNTRY_DAY / 5,
  );
  await sql
    .raw(`INSERT INTO country_methods SELECT d, ${country}, s, m, 5 + (random() * 99)::int
    FROM ${days}, ${countries}, generate_series(0, 5) AS s, generate_series(1, 3) AS m`)
    .execute(db);
  await sql`ANALYZE`.execute(db);

  const whole = await measured();
  // What is left are the sums of countries over 24 hours and 30 days, and what they say now.
  await sql`TRUNCATE network_hours, network_days, country_methods`.execute(db);
  const ofCountries = await measured();
  console.log(JSON.stringify({ ...whole, ofCountries }));
} finally {
  await db.destroy();
  await cluster.stop();
}

/** Milliseconds of CPU for one picture. */
async function measured(): Promise<{ bytes: number; ownMs: number; databaseMs: number }> {
  let bytes = 0;
  const make = async () => {
    const world = worldOf(await readWorld(db, HOUR, LEAST_PREFIXES), HOUR);
    bytes = JSON.stringify(world).length;
  };
  for (let i = 0; i < 20; i++) await make();
  const seconds = () => [processSeconds(process.pid), serverSeconds(cluster.pid)] as const;
  const before = seconds();
  for (let i = 0; i < RUNS; i++) await make();
  const after = seconds();
  const ms = (i: 0 | 1) => round(((after[i] - before[i]) / RUNS) * 1000);
  return { bytes, ownMs: ms(0), databaseMs: ms(1) };
}

/** Rows of a table of sums; `prefixes` voted in each on average, for one of four verdicts in each service. */
async function fill(table: string, keys: string, from: string, prefixes: number): Promise<void> {
  const sums = COUNT_COLUMNS.map(() => `(random() * ${prefixes / 2})::int`);
  await sql
    .raw(
      `INSERT INTO ${table} SELECT ${keys}, (random() * ${prefixes * 2})::int, ${sums.join(', ')} FROM ${from}`,
    )
    .execute(db);
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
