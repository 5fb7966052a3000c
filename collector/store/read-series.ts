import type { Kysely, Selectable } from 'kysely';
import type { Tables } from './tables.ts';

export interface SeriesRows {
  hours: Selectable<Tables['country_hours']>[];
  days: Selectable<Tables['country_days']>[];
  networkHours: Selectable<Tables['network_hours']>[];
  networkDays: Selectable<Tables['network_days']>[];
}

/** How far back a series reaches, in hours and days. */
export const SERIES_HOURS = 48;
export const SERIES_DAYS = 90;

/** A country's hours and days with at least `least` prefixes, and its networks', oldest first. */
export async function readSeries(
  db: Kysely<Tables>,
  country: string,
  hour: number,
  least: number,
): Promise<SeriesRows> {
  const firstHour = hour - SERIES_HOURS + 1;
  const firstDay = Math.floor(hour / 24) - SERIES_DAYS + 1;
  const [hours, days, networkHours, networkDays] = await Promise.all([
    db
      .selectFrom('country_hours')
      .selectAll()
      .where('country', '=', country)
      .where('hour', '>=', firstHour)
      .where('hour', '<=', hour)
      .where('prefixes', '>=', least)
      .orderBy('hour')
      .execute(),
    db
      .selectFrom('country_days')
      .selectAll()
      .where('country', '=', country)
      .where('day', '>=', firstDay)
      .where('prefixes', '>=', least)
      .orderBy('day')
      .execute(),
    db
      .selectFrom('network_hours')
      .selectAll()
      .where('country', '=', country)
      .where('hour', '>=', firstHour)
      .where('hour', '<=', hour)
      .where('prefixes', '>=', least)
      .orderBy('asn')
      .orderBy('hour')
      .execute(),
    db
      .selectFrom('network_days')
      .selectAll()
      .where('country', '=', country)
      .where('day', '>=', firstDay)
      .where('prefixes', '>=', least)
      .orderBy('asn')
      .orderBy('day')
      .execute(),
  ]);
  return { hours, days, networkHours, networkDays };
}
