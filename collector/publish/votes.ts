import { SHARED_VERDICTS, type SharedVerdict } from '../../lib/report/payload.ts';
import type { CrowdVotes } from '../../lib/words/world.ts';

/** How many prefixes said what of a service in one cell. */
export type Votes = Record<SharedVerdict, number>;

/** Fewer prefixes than this are not spoken of, neither of a cell nor of one of its verdicts. */
export const LEAST_PREFIXES = 5;
/** Counts are rounded up to a multiple of it, as the Tor project does with its own: one more is not seen. */
const STEP = 8;

export function totalOf(votes: Votes): number {
  return votes.open + votes.partial + votes.blocked + votes.slow;
}

/** What may be published of the votes: each verdict that enough prefixes gave, rounded up. */
export function publishedVotes(votes: Votes): CrowdVotes {
  const published: CrowdVotes = {};
  for (const verdict of SHARED_VERDICTS) {
    const count = votes[verdict];
    if (count >= LEAST_PREFIXES) published[verdict] = Math.ceil(count / STEP) * STEP;
  }
  return published;
}
