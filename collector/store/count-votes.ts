import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';
import { packMethods, packVerdicts, type Vote } from './vote.ts';

/** Counts a batch, each report once. Gives how many of them are new. Resolves after COMMIT. */
export async function countVotes(db: Kysely<Tables>, votes: readonly Vote[]): Promise<number> {
  const batch = [...new Map(votes.map((vote) => [vote.id, vote])).values()];
  // A list in one text is a third of the price of an array of the driver's, which escapes each entry; none here needs it.
  const column = (value: (vote: Vote) => string | number | boolean) => batch.map(value).join();
  const { rows } = await sql<{ fresh: number }>`SELECT count_reports(
    ${column(({ id }) => id)}, ${column(({ hour }) => hour)}, ${column(({ tag }) => tag)},
    ${column(({ country }) => country)}, ${column(({ asn }) => asn)}, ${column(({ place }) => place)},
    ${column(({ isFirstOfDay }) => isFirstOfDay)},
    ${column(({ services }) => packVerdicts(services))}, ${column(({ services }) => packMethods(services))}
  ) AS fresh`.execute(db);
  return rows[0]?.fresh ?? 0;
}
