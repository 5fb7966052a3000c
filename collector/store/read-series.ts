import type { Kysely, Selectable } from 'kysely';
import type { Tables } from './tables.ts';

/** Hours and days of a country, or of its networks. */
export interface CountryRows {
  hours: Selectable<Tables['country_hours']>[];
  days: Selectable<Tables['country_days']>[];
}
export interface NetworkRows {
  hours: Selectable<Tables['network_hours']>[];
  days: Selectable<Tables['network_days']>[];
}

/** How far back a series reaches, in hours and days that are over. */
export const SERIES_HOURS = 48;
export const SERIES_DAYS = 90;
/** Hours or days of all networks of a country that are read at once: between them others have their turn. */
const AT_ONCE = 4;

/** A country's hours and days before this hour and its day, with at least `least` prefixes, oldest first. */
export async function readCountrySeries(
  db: Kysely<Tables>,
  country: string,
  hour: number,
  least: number,
): Promise<CountryRows> {
  // By the whole keys of their rows: what nobody reports from costs next to nothing.
  const hours = await db
    .selectFrom('country_hours')
    .selectAll()
    .where('hour', 'in', before(hour, SERIES_HOURS))
    .where('country', '=', country)
    .where('prefixes', '>=', least)
    .orderBy('hour')
    .execute();
  const days = await db
    .selectFrom('country_days')
    .selectAll()
    .where('day', 'in', before(Math.floor(hour / 24), SERIES_DAYS))
    .where('country', '=', country)
    .where('prefixes', '>=', least)
    .orderBy('day')
    .execute();
  return { hours, days };
}

/** The same of its networks, some hours or days at a time. No network has enough prefixes where its country has not. */
export async function* readNetworkSeries(
  db: Kysely<Tables>,
  country: string,
  { hours, days }: CountryRows,
  least: number,
): AsyncGenerator<NetworkRows> {
  for (let at = 0; at < hours.length; at += AT_ONCE) {
    const some = hours.slice(at, at + AT_ONCE).map(({ hour }) => hour);
    const rows = await db
      .selectFrom('network_hours')
      .selectAll()
      .where('hour', 'in', some)
      .where('country', '=', country)
      .where('prefixes', '>=', least)
      .orderBy('hour')
      .orderBy('asn')
      .execute();
    yield { hours: rows, days: [] };
  }
  for (let at = 0; at < days.length; at += AT_ONCE) {
    const some = days.slice(at, at + AT_ONCE).map(({ day }) => day);
    const rows = await db
      .selectFrom('network_days')
      .selectAll()
      .where('day', 'in', some)
      .where('country', '=', country)
      .where('prefixes', '>=', least)
      .orderBy('day')
      .orderBy('asn')
      .execute();
    yield { hours: [], days: rows };
  }
}

function before(time: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => time - count + i);
}
