import { type Kysely, sql } from 'kysely';

/** This migration speaks for itself alone: later changes of the code's lists must not change it. */
const SERVICES = ['web', 'app', 'links', 'site', 'media', 'bots'];
const VERDICTS = ['open', 'partial', 'blocked', 'slow'];
const COLUMNS = SERVICES.flatMap((service, at) =>
  VERDICTS.map((verdict, code) => ({
    name: `${service}_${verdict}`,
    isSaid: `(verdicts >> ${at * 3}) & 7 = ${code + 1}`,
  })),
);
const TABLES = [
  { table: 'network_hours', key: ['hour', 'country', 'asn'], votes: "place = 'network'" },
  { table: 'network_days', key: ['day', 'country', 'asn'], votes: "place = 'network' AND first" },
  { table: 'country_hours', key: ['hour', 'country'], votes: 'true' },
  { table: 'country_days', key: ['day', 'country'], votes: 'first' },
];
const TYPES: Record<string, string> = {
  hour: 'int',
  day: 'int',
  country: 'text',
  asn: 'bigint',
};

/** Counts, and the one function that adds to them. Room is left in each page, so that an added vote moves no row. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    'CREATE TABLE reports (id bytea PRIMARY KEY, hour int NOT NULL)',
    'CREATE INDEX reports_hour ON reports (hour)',
    'CREATE TABLE voters (hour int NOT NULL, tag bytea NOT NULL, PRIMARY KEY (hour, tag))',
    ...TABLES.map(tableOf),
    `CREATE TABLE country_methods (day int, country text, service int, method int, votes int NOT NULL,
       PRIMARY KEY (day, country, service, method)) WITH (fillfactor = 60)`,
    countReports(),
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

function tableOf({ table, key }: (typeof TABLES)[number]): string {
  const keys = key.map((name) => `${name} ${TYPES[name]} NOT NULL`);
  const counts = ['prefixes', ...COLUMNS.map(({ name }) => name)].map(
    (name) => `${name} int NOT NULL`,
  );
  return `CREATE TABLE ${table} (${[...keys, ...counts].join(', ')}, PRIMARY KEY (${key.join(', ')}))
    WITH (fillfactor = 60)`;
}

/**
 * Takes a batch, each column a list with commas: what is new by its id and, in its hour, by its tag, is added to the counts. All in one statement, so
 * that a report is remembered exactly when it is counted. Rows are taken in the order of their keys: two gateways
 * cannot wait for each other, and the order of arrival is not kept. Gives the number of new reports.
 */
function countReports(): string {
  return `CREATE FUNCTION count_reports(
    ids text, hours text, tags text, countries text, asns text, places text, firsts text, said text, how text
  ) RETURNS int LANGUAGE plpgsql AS $$
  #variable_conflict use_column
  DECLARE
    new_reports int;
  BEGIN
    WITH batch AS MATERIALIZED (
      SELECT decode(id, 'hex') AS id, hour, hour / 24 AS day, decode(tag, 'hex') AS tag, country, asn, place, first,
        verdicts, methods
      FROM unnest(string_to_array(ids, ','), string_to_array(hours, ',')::int[], string_to_array(tags, ','),
        string_to_array(countries, ','), string_to_array(asns, ',')::bigint[], string_to_array(places, ','),
        string_to_array(firsts, ',')::boolean[], string_to_array(said, ',')::int[], string_to_array(how, ',')::int[])
        AS t (id, hour, tag, country, asn, place, first, verdicts, methods)
    ), fresh AS (
      INSERT INTO reports (id, hour) SELECT id, hour FROM batch ORDER BY id ON CONFLICT DO NOTHING RETURNING id
    ), placed AS MATERIALIZED (
      SELECT DISTINCT ON (hour, tag) batch.* FROM batch JOIN fresh ON fresh.id = batch.id
      WHERE place <> 'elsewhere' ORDER BY hour, tag, batch.id
    ), new_voters AS (
      INSERT INTO voters (hour, tag) SELECT hour, tag FROM placed ORDER BY hour, tag
      ON CONFLICT DO NOTHING RETURNING hour, tag
    ), votes AS MATERIALIZED (
      SELECT placed.* FROM placed JOIN new_voters ON new_voters.hour = placed.hour AND new_voters.tag = placed.tag
    ), ${TABLES.map(addTo).join(', ')}, added_methods AS (
      INSERT INTO country_methods (day, country, service, method, votes)
      SELECT day, country, service, (methods >> (4 * service)) & 15 AS method, count(*)
      FROM votes, generate_series(0, ${SERVICES.length - 1}) AS service
      WHERE first AND (methods >> (4 * service)) & 15 > 0
      GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
      ON CONFLICT (day, country, service, method) DO UPDATE SET votes = country_methods.votes + excluded.votes
    )
    SELECT count(*) INTO new_reports FROM fresh;
    RETURN new_reports;
  END $$`;
}

function addTo({ table, key, votes }: (typeof TABLES)[number]): string {
  const keys = key.join(', ');
  const names = ['prefixes', ...COLUMNS.map(({ name }) => name)];
  const sums = ['count(*)', ...COLUMNS.map(({ isSaid }) => `count(*) FILTER (WHERE ${isSaid})`)];
  const added = names.map((name) => `${name} = ${table}.${name} + excluded.${name}`);
  return `added_${table} AS (
      INSERT INTO ${table} (${keys}, ${names.join(', ')})
      SELECT ${keys}, ${sums.join(', ')} FROM votes WHERE ${votes} GROUP BY ${keys} ORDER BY ${keys}
      ON CONFLICT (${keys}) DO UPDATE SET ${added.join(', ')}
    )`;
}
