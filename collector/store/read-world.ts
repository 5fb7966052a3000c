import { type Kysely, type Selectable, sql } from 'kysely';
import type { Service } from '../../lib/words/service.ts';
import { COUNT_COLUMNS } from './count-columns.ts';
import type { CountColumn, Counts, Tables } from './tables.ts';
import { STORED_SERVICES } from './vote.ts';

export type Sums = { country: string } & Omit<Counts, 'prefixes'>;
type AgreementColumn = `${Service}_${'open' | 'troubled'}`;
export type Agreements = { country: string } & Record<AgreementColumn, number>;

export interface WorldRows {
  /** The latest of the last three hours of each country and network that has enough prefixes, or else its latest day. */
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

interface Row {
  part: keyof WorldRows;
  country: string;
  asn: string | null;
  at: number;
  counts: string;
}

/** The first digit; a comma comes before it. */
const ZERO = 48;
const COUNTED: readonly (CountColumn | 'prefixes')[] = ['prefixes', ...COUNT_COLUMNS];
const AGREEING: readonly AgreementColumn[] = STORED_SERVICES.flatMap(
  (service): AgreementColumn[] => [`${service}_open`, `${service}_troubled`],
);

/** All that the world summary is made of, at an hour (since the epoch). `least` is the smallest crowd that counts. */
export async function readWorld(
  db: Kysely<Tables>,
  hour: number,
  least: number,
): Promise<WorldRows> {
  const { rows } = await sql<Row>`SELECT * FROM world_rows(${hour}, ${least})`.execute(db);
  const world: WorldRows = {
    countryHours: [],
    countryDays: [],
    networkHours: [],
    networkDays: [],
    day: [],
    month: [],
    agreements: [],
    methods: [],
  };
  for (const { part, country, asn, at, counts } of rows) {
    if (part === 'methods') {
      world.methods.push({ country, service: at, method: Number(counts) });
    } else if (part === 'agreements') {
      world.agreements.push(unpack({ country }, AGREEING, counts));
    } else if (part === 'networkHours') {
      world.networkHours.push(unpack({ country, asn: asn ?? '', hour: at }, COUNTED, counts));
    } else if (part === 'networkDays') {
      world.networkDays.push(unpack({ country, asn: asn ?? '', day: at }, COUNTED, counts));
    } else if (part === 'countryHours') {
      world.countryHours.push(unpack({ country, hour: at }, COUNTED, counts));
    } else if (part === 'countryDays') {
      world.countryDays.push(unpack({ country, day: at }, COUNTED, counts));
    } else {
      world[part].push(unpack({ country }, COUNTED, counts));
    }
  }
  return world;
}

/**
 * Gives a row its numbers, which come in the order of these columns with commas between them. Read digit by digit: a
 * picture has forty thousand, and a string made of each would cost three times as much.
 */
function unpack<Key extends object, Column extends string>(
  row: Key,
  columns: readonly Column[],
  counts: string,
): Key & Record<Column, number> {
  const whole = row as Record<string, unknown>;
  let at = 0;
  for (const column of columns) {
    let number = 0;
    for (; at < counts.length; at++) {
      const digit = counts.charCodeAt(at) - ZERO;
      if (digit < 0) break;
      number = number * 10 + digit;
    }
    at += 1;
    whole[column] = number;
  }
  return row as Key & Record<Column, number>;
}
