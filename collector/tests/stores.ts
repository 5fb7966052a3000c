import type { Kysely } from 'kysely';
import { openDatabase } from '../store/open-database.ts';
import type { Tables } from '../store/tables.ts';
import { Cluster } from './cluster.ts';

/** Both kinds of store, for `describe.each`: every promise of the collector holds in both. */
export const STORES = [{ store: 'PGlite' }, { store: 'PostgreSQL' }] as const;
export type StoreName = (typeof STORES)[number]['store'];

/** A PostgreSQL where one is asked for, or nothing. */
export async function serverFor(store: StoreName): Promise<Cluster | null> {
  return store === 'PostgreSQL' ? await Cluster.start() : null;
}

/** Opens a store to look into it; PGlite's only while no gateway has it. */
export function openStore(cluster: Cluster | null, directory: string): Promise<Kysely<Tables>> {
  return openDatabase({ url: cluster?.url, directory, onIdleError() {} });
}
