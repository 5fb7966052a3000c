import { type Kysely, sql } from 'kysely';

/** This migration speaks for itself alone: later changes of the code's lists must not change it. */
const SERVICES = ['web', 'app', 'links', 'site', 'media', 'bots'];
const VERDICTS = ['open', 'partial', 'blocked', 'slow'];
const COLUMNS = SERVICES.flatMap((service) => VERDICTS.map((verdict) => `${service}_${verdict}`));

/** A function of the database reads the world summary: its plans are made once for each connection, not for each time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(worldRows()).execute(db);
}

/**
 * All that the world summary is made of, at an hour since the epoch; `fewest` is the smallest crowd that counts. `at` is
 * an hour or a day. Counts are one text with commas: dozens of numbers in a row each cost their reader more.
 */
function worldRows(): string {
  const counts = `concat_ws(',', prefixes, ${COLUMNS.join(', ')})`;
  const isNow = 'hour > at_hour - 3 AND hour <= at_hour AND prefixes >= fewest';
  const isLately = 'day >= yesterday AND prefixes >= fewest';
  const latest = (keys: string, table: string, time: string, which: string) =>
    `SELECT DISTINCT ON (${keys}) * FROM ${table} WHERE ${which} ORDER BY ${keys}, ${time} DESC`;
  // Hours are read once: for themselves, and for which places need no day.
  const places = (kind: 'country' | 'network', keys: string) => {
    const place = kind === 'network' ? 'country, asn' : 'country, NULL::bigint';
    return `
    RETURN QUERY WITH now AS MATERIALIZED (${latest(keys, `${kind}_hours`, 'hour', isNow)})
      SELECT '${kind}Hours', ${place}, hour, ${counts} FROM now
      UNION ALL SELECT '${kind}Days', ${place}, day, ${counts} FROM (
        ${latest(keys, `${kind}_days`, 'day', `${isLately} AND (${keys}) NOT IN (SELECT ${keys} FROM now)`)}
      ) AS latest;`;
  };
  // Half the price of an aggregate's own FILTER.
  const sums = COLUMNS.map((name) => `sum(CASE WHEN ${name} >= fewest THEN ${name} ELSE 0 END)`);
  const agreeing = SERVICES.flatMap((service) => {
    const trouble = `${service}_partial + ${service}_blocked + ${service}_slow`;
    // A network agrees when more than half of its prefixes do, and they are at least two.
    return [
      `count(*) FILTER (WHERE ${service}_open > greatest(${trouble}, 1))`,
      `count(*) FILTER (WHERE ${trouble} > greatest(${service}_open, 1))`,
    ];
  });
  return `CREATE FUNCTION world_rows(at_hour int, fewest int)
    RETURNS TABLE (part text, country text, asn bigint, at int, counts text) LANGUAGE plpgsql STABLE AS $$
  #variable_conflict use_column
  DECLARE
    yesterday int := at_hour / 24 - 1;
  BEGIN
    ${places('country', 'country')}
    ${places('network', 'country, asn')}
    RETURN QUERY SELECT 'day', country, NULL::bigint, 0, concat_ws(',', 0, ${sums.join(', ')}) FROM country_hours
      WHERE hour > at_hour - 24 AND hour <= at_hour GROUP BY country;
    RETURN QUERY SELECT 'month', country, NULL::bigint, 0, concat_ws(',', 0, ${sums.join(', ')}) FROM country_days
      WHERE day > yesterday - 29 GROUP BY country;
    RETURN QUERY SELECT 'agreements', country, NULL::bigint, day, concat_ws(',', ${agreeing.join(', ')})
      FROM network_days WHERE day >= yesterday GROUP BY country, day;
    -- The largest of the votes with the method written behind them is the method with most votes.
    RETURN QUERY SELECT 'methods', country, NULL::bigint, service,
      (max(votes::float8 * 16 + method)::bigint % 16)::text
      FROM country_methods WHERE day >= yesterday AND votes >= fewest GROUP BY country, service;
  END $$`;
}
