import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import { SHARED_VERDICTS, type SharedVerdict } from '../../lib/report/payload.ts';
import type { Service } from '../../lib/words/service.ts';
import { COUNT_COLUMNS, columnOf } from './count-columns.ts';
import type { Counts, Tables } from './tables.ts';
import { STORED_SERVICES } from './vote.ts';

/** Spans of this many hours are still "now", so that a place with few reports an hour has a present too. */
const NOW_HOURS = 3;
/** A network with fewer prefixes does not corroborate anything. */
const LEAST_OF_A_NETWORK = 2;

export type Sums = { country: string } & Omit<Counts, 'prefixes'>;
export type Agreements = { country: string } & Record<`${Service}_${'open' | 'troubled'}`, number>;

export interface WorldRows {
  /** The latest hour of each country and network that has enough prefixes, or else its latest day that has. */
  countryHours: Selectable<Tables['country_hours']>[];
  countryDays: Selectable<Tables['country_days']>[];
  networkHours: Selectable<Tables['network_hours']>[];
  networkDays: Selectable<Tables['network_days']>[];
  /** Votes over the last 24 hours and 30 days, without those that fewer prefixes gave in their hour or day. */
  day: Sums[];
  month: Sums[];
  /** How many networks of a country say of a service that it is open, or troubled; a row for each of two days. */
  agreements: Agreements[];
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
  const rows = async <T>(query: RawBuilder<T>): Promise<T[]> => (await query.execute(db)).rows;
  const hours = (table: 'country_hours' | 'network_hours', since: number) =>
    sql`${sql.table(table)}.hour > ${since} AND ${sql.table(table)}.hour <= ${hour}`;
  const isNow = (table: 'country_hours' | 'network_hours') =>
    sql`${hours(table, hour - NOW_HOURS)} AND ${sql.table(table)}.prefixes >= ${least}`;
  const isLately = sql`day >= ${yesterday} AND prefixes >= ${least}`;
  const [countryHours, countryDays, networkHours, networkDays, day, month, agreements, methods] =
    await Promise.all([
      rows(sql<WorldRows['countryHours'][number]>`
        SELECT DISTINCT ON (country) * FROM country_hours
        WHERE ${isNow('country_hours')} ORDER BY country, hour DESC`),
      rows(sql<WorldRows['countryDays'][number]>`
        SELECT DISTINCT ON (country) * FROM country_days
        WHERE ${isLately} AND country NOT IN (SELECT country FROM country_hours WHERE ${isNow('country_hours')})
        ORDER BY country, day DESC`),
      rows(sql<WorldRows['networkHours'][number]>`
        SELECT DISTINCT ON (country, asn) * FROM network_hours
        WHERE ${isNow('network_hours')} ORDER BY country, asn, hour DESC`),
      rows(sql<WorldRows['networkDays'][number]>`
        SELECT DISTINCT ON (country, asn) * FROM network_days
        WHERE ${isLately}
          AND (country, asn) NOT IN (SELECT country, asn FROM network_hours WHERE ${isNow('network_hours')})
        ORDER BY country, asn, day DESC`),
      rows(sql<Sums>`
        SELECT country, ${sums(least)} FROM country_hours
        WHERE ${hours('country_hours', hour - 24)} GROUP BY country`),
      rows(sql<Sums>`
        SELECT country, ${sums(least)} FROM country_days WHERE day > ${yesterday - 29} GROUP BY country`),
      rows(sql<Agreements>`
        SELECT country, ${agreeing()} FROM network_days WHERE day >= ${yesterday} GROUP BY country, day`),
      // The largest of the votes with the method written behind them is the method with most votes.
      rows(sql<WorldRows['methods'][number]>`
        SELECT country, service, (max(votes::float8 * 16 + method)::bigint % 16)::int AS method
        FROM country_methods WHERE day >= ${yesterday} AND votes >= ${least} GROUP BY country, service`),
    ]);
  return { countryHours, countryDays, networkHours, networkDays, day, month, agreements, methods };
}

function sums(least: number): RawBuilder<unknown> {
  const each = COUNT_COLUMNS.map((name) => {
    const column = sql.ref(name);
    return sql`coalesce(sum(${column}) FILTER (WHERE ${column} >= ${sql.lit(least)}), 0)::int AS ${column}`;
  });
  return sql.join(each);
}

/** A network agrees when more than half of its prefixes do. */
function agreeing(): RawBuilder<unknown> {
  const each = STORED_SERVICES.flatMap((service) => {
    const [open, ...troubles] = SHARED_VERDICTS.map((verdict: SharedVerdict) =>
      sql.ref(columnOf(service, verdict)),
    );
    const trouble = sql.join(troubles, sql` + `);
    const isEnough = sql`${open} + ${trouble} >= ${sql.lit(LEAST_OF_A_NETWORK)}`;
    const named = (what: 'open' | 'troubled') => sql.ref(`${service}_${what}`);
    return [
      sql`count(*) FILTER (WHERE ${isEnough} AND ${open} > ${trouble})::int AS ${named('open')}`,
      sql`count(*) FILTER (WHERE ${isEnough} AND ${trouble} > ${open})::int AS ${named('troubled')}`,
    ];
  });
  return sql.join(each);
}
