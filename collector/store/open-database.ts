import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { DurableFiles } from './durable-files.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

export interface Where {
  /** PostgreSQL, or what speaks its protocol; without it the database lives inside this process, under `directory`. */
  url?: string | undefined;
  directory: string;
  /** Is told the code of an error of an idle connection, which the next statement will meet itself. */
  onIdleError(code: string): void;
}

/** They read for the page. */
const READERS = 3;
/** PGlite's own parameters but for `-F`, which switches fsync off. */
const PARAMETERS = PGlite.defaultStartParams.filter((parameter) => parameter !== '-F');
const DURABLE = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];

/** The database, in its present form. Rejects when it cannot be reached or brought there. */
export async function openDatabase(where: Where): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({
    dialect: where.url === undefined ? embedded(where) : server(where.url, READERS, where),
  });
  await migrate(db);
  return db;
}

/**
 * Whoever counts has a connection of his own on a server, so that no reader makes him wait for one; the embedded
 * database has one for all.
 */
export function writerOf(db: Kysely<Tables>, where: Where): Kysely<Tables> {
  if (where.url === undefined) return db;
  return new Kysely<Tables>({ dialect: server(where.url, 1, where) });
}

function embedded({ directory }: Where): PGliteDialect {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const pglite = () =>
    PGlite.create({
      fs: new DurableFiles(join(directory, 'database')),
      startParams: [...PARAMETERS, ...DURABLE],
    });
  return new PGliteDialect({ pglite });
}

function server(connectionString: string, max: number, { onIdleError }: Where): PostgresDialect {
  // Sums over wide rows look dear to the planner and are not: compiling them would be.
  const pool = new pg.Pool({ connectionString, max, options: '-c jit=off' });
  const tell = (error: Error) => onIdleError((error as NodeJS.ErrnoException).code ?? error.name);
  pool.on('error', tell);
  // A client that is checked out when its server dies would end the process with its error.
  pool.on('connect', (client) => client.on('error', tell));
  return new PostgresDialect({ pool });
}
