import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as counts from './migrations/counts.ts';
import * as world from './migrations/world.ts';

/** In the order of their names; one that was released is never changed, the next one follows it. */
const MIGRATIONS = { '2026-11-25-counts': counts, '2026-11-25-world': world };

/** Brings the database to the present form. Rejects, and changes nothing more, when a step fails. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
