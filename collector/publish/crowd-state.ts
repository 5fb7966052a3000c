import type { CrowdState } from '../../lib/words/world.ts';
import { LEAST_PREFIXES, totalOf, type Votes } from './votes.ts';
import { wilsonLowerBound } from './wilson.ts';

/**
 * What most say of a service, beyond chance; null when too few speak of it. No word is said that fewer than those stand
 * for: then they differ.
 */
export function crowdState(votes: Votes): CrowdState | null {
  if (totalOf(votes) < LEAST_PREFIXES) return null;
  const state = majority(votes);
  return state === 'mixed' || standFor(state, votes) >= LEAST_PREFIXES ? state : 'mixed';
}

/** How many say at least this much: what is blocked is partly blocked, too. */
function standFor(state: Exclude<CrowdState, 'mixed'>, votes: Votes): number {
  return state === 'partial' ? votes.partial + votes.blocked : votes[state];
}

function majority(votes: Votes): CrowdState {
  const total = totalOf(votes);
  const isMost = (count: number) => wilsonLowerBound(count, total) > 0.5;
  if (isMost(votes.blocked)) return 'blocked';
  const troubled = votes.blocked + votes.partial + votes.slow;
  // One prefix alone does not cast doubt on what all others say; for a block there is no such favour.
  if (wilsonLowerBound(votes.open, votes.open + Math.max(0, troubled - 1)) > 0.5) return 'open';
  if (!isMost(troubled)) return 'mixed';
  // Something is in the way for most, though not in the same manner.
  return votes.slow > votes.blocked + votes.partial ? 'slow' : 'partial';
}

/** How many networks of a country say, each by most of its own votes, that a service is open, or that it is not. */
export interface Agreement {
  open: number;
  troubled: number;
}

export interface CountryState {
  state: CrowdState;
  corroborated: boolean;
}

/** Networks that have to agree before a country is said to be of one mind. */
const QUORUM = 2;

/**
 * A country's state with its networks' agreement. Reports that all is open do not outvote a block that some network
 * has, unless two networks say so: forging "open" is what helps a censor most.
 */
export function countryState(votes: Votes, agreement: Agreement): CountryState | null {
  const state = crowdState(votes);
  if (state === null) return null;
  if (state === 'mixed') return { state, corroborated: false };
  if (state !== 'open') return { state, corroborated: agreement.troubled >= QUORUM };
  const corroborated = agreement.open >= QUORUM;
  return { state: agreement.troubled > 0 && !corroborated ? 'mixed' : 'open', corroborated };
}
