import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Longer than a report may wait on a device, so that one which comes late is still known. */
const ROWS_LIVE_HOURS = 72;
const HOURS_LIVE_HOURS = 90 * 24;

/** Deletes what has served: which reports came and which prefixes voted after 72 h, counts of hours after 90 days. */
export async function forget(db: Kysely<Tables>, nowHour: number): Promise<void> {
  for (const table of ['reports', 'voters'] as const) {
    await db
      .deleteFrom(table)
      .where('hour', '<', nowHour - ROWS_LIVE_HOURS)
      .execute();
  }
  for (const table of ['network_hours', 'country_hours'] as const) {
    await db
      .deleteFrom(table)
      .where('hour', '<', nowHour - HOURS_LIVE_HOURS)
      .execute();
  }
}
