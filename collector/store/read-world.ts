import { type Kysely, type Selectable, sql } from 'kysely';
import { COUNT_COLUMNS, columnOf } from './count-columns.ts';
import type { Counts, Tables } from './tables.ts';
import { STORED_SERVICES } from './vote.ts';

/** Spans of this many hours are still "now", so that a place with few reports an hour has a present too. */
const NOW_HOURS = 3;
/** A network with fewer prefixes does not corroborate anything. */
const LEAST_OF_A_NETWORK = 2;

type CountryHour = Selectable<Tables['country_hours']>;
type CountryDay = Selectable<Tables['country_days']>;
type NetworkHour = Selectable<Tables['network_hours']>;
type NetworkDay = Selectable<Tables['network_days']>;
export type Sums = { country: string } & Omit<Counts, 'prefixes'>;

export interface WorldRows {
  /** The latest hour and the latest day of each country, and of each network, that have enough prefixes. */
  countryHours: CountryHour[];
  countryDays: CountryDay[];
  networkHours: NetworkHour[];
  networkDays: NetworkDay[];
  /** Votes over the last 24 hours and 30 days, without those that fewer prefixes gave in their hour or day. */
  day: Sums[];
  month: Sums[];
  /** How many networks of a country say of a service that it is open, or troubled; of the last two days. */
  agreements: { country: string; service: number; open: number; troubled: number }[];
  /** How most say that a service is blocked; of the last two days. */
  methods: { country: string; service: number; method: number }[];
}

/** All that the world summary is made of, at an hour (since the epoch). `least` is the smallest crowd that counts. */
export async function readWorld(
  db: Kysely<Tables>,
  hour: number,
  least: number,
): Promise<WorldRows> {
  const yesterday = Math.floor(hour / 24) - 1;
  const sums = COUNT_COLUMNS.map((column) =>
    sql<number>`coalesce(sum(${sql.ref(column)}) filter (where ${sql.ref(column)} >= ${sql.lit(least)}), 0)::int`.as(
      column,
    ),
  );
  const [countryHours, countryDays, networkHours, networkDays, day, month, agreements, methods] =
    await Promise.all([
      db
        .selectFrom('country_hours')
        .selectAll()
        .distinctOn('country')
        .where('hour', '>', hour - NOW_HOURS)
        .where('hour', '<=', hour)
        .where('prefixes', '>=', least)
        .orderBy('country')
        .orderBy('hour', 'desc')
        .execute(),
      db
        .selectFrom('country_days')
        .selectAll()
        .distinctOn('country')
        .where('day', '>=', yesterday)
        .where('prefixes', '>=', least)
        .orderBy('country')
        .orderBy('day', 'desc')
        .execute(),
      db
        .selectFrom('network_hours')
        .selectAll()
        .distinctOn(['country', 'asn'])
        .where('hour', '>', hour - NOW_HOURS)
        .where('hour', '<=', hour)
        .where('prefixes', '>=', least)
        .orderBy('country')
        .orderBy('asn')
        .orderBy('hour', 'desc')
        .execute(),
      db
        .selectFrom('network_days')
        .selectAll()
        .distinctOn(['country', 'asn'])
        .where('day', '>=', yesterday)
        .where('prefixes', '>=', least)
        .orderBy('country')
        .orderBy('asn')
        .orderBy('day', 'desc')
        .execute(),
      db
        .selectFrom('country_hours')
        .select(['country', ...sums])
        .where('hour', '>', hour - 24)
        .where('hour', '<=', hour)
        .groupBy('country')
        .execute(),
      db
        .selectFrom('country_days')
        .select(['country', ...sums])
        .where('day', '>', yesterday - 29)
        .groupBy('country')
        .execute(),
      readAgreements(db, yesterday),
      db
        .selectFrom('country_methods')
        .select(['country', 'service', 'method'])
        .distinctOn(['country', 'service'])
        .where('day', '>=', yesterday)
        .where('votes', '>=', least)
        .orderBy('country')
        .orderBy('service')
        .orderBy('votes', 'desc')
        .execute(),
    ]);
  return { countryHours, countryDays, networkHours, networkDays, day, month, agreements, methods };
}

/** A network agrees when more than half of its prefixes do, in one of the two days. */
async function readAgreements(
  db: Kysely<Tables>,
  firstDay: number,
): Promise<WorldRows['agreements']> {
  const services = STORED_SERVICES.map((service, at) => {
    const [open, partial, blocked, slow] = (['open', 'partial', 'blocked', 'slow'] as const).map(
      (verdict) => sql.ref(columnOf(service, verdict)),
    );
    return sql`(${sql.lit(at)}, ${open}, ${partial} + ${blocked} + ${slow})`;
  });
  const { rows } = await sql<WorldRows['agreements'][number]>`
    SELECT country, service,
      count(DISTINCT asn) FILTER (WHERE open > troubled)::int AS open,
      count(DISTINCT asn) FILTER (WHERE troubled > open)::int AS troubled
    FROM network_days, LATERAL (VALUES ${sql.join(services)}) AS said (service, open, troubled)
    WHERE day >= ${firstDay} AND open + troubled >= ${sql.lit(LEAST_OF_A_NETWORK)}
    GROUP BY country, service`.execute(db);
  return rows;
}
