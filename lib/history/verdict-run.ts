import type { FinishedCheck } from '../words/check.ts';
import type { Snapshot } from '../words/snapshot.ts';
import type { Verdict } from '../words/verdict.ts';

/** No check speaks for less than this (three checks at the shortest cadence): shorter gaps hide nothing. */
const LEAST_REACH_MS = 45 * 60_000;
/** None speaks for longer (three checks at the longest cadence): all longer gaps are alike. */
const MOST_REACH_MS = 6 * 3_600_000;

/** The unbroken row of checks with one overall verdict on one network, up to the latest. Plain JSON. */
export interface VerdictRun {
  verdict: Verdict;
  /** The first and the last check of the row. */
  from: number;
  last: number;
  /** The check before it, which had another verdict; null when there was none. */
  before: number | null;
  /**
   * Times without checks in the row, oldest first. One that a longer one follows is left out, whatever a check is
   * taken to speak for: it hides less.
   */
  gaps: readonly { from: number; to: number }[];
}

/** The row after one more check, later than the others. */
export function extendRun(run: VerdictRun | null, check: FinishedCheck): VerdictRun {
  const { startedAt } = check;
  const { verdict } = check.diagnosis.overall;
  if (run?.verdict !== verdict)
    return { verdict, from: startedAt, last: startedAt, before: run?.last ?? null, gaps: [] };
  const gap = { from: run.last, to: startedAt };
  if (lengthOf(gap) <= LEAST_REACH_MS) return { ...run, last: startedAt };
  const longer = run.gaps.filter((earlier) => lengthOf(earlier) > lengthOf(gap));
  return { ...run, last: startedAt, gaps: [...longer, gap] };
}

/**
 * Since when the verdict holds, if a check speaks for `reachMs` after it (45 minutes to 6 hours). `atLeast` where the
 * begin is hidden by a time without checks, or is older than the records.
 */
export function sinceOf(run: VerdictRun, reachMs: number): NonNullable<Snapshot['since']> {
  const hiding = run.gaps.findLast(({ from, to }) => to - from > reachMs);
  if (hiding !== undefined) return { at: hiding.to, atLeast: true };
  return { at: run.from, atLeast: run.before === null || run.from - run.before > reachMs };
}

function lengthOf({ from, to }: { from: number; to: number }): number {
  return Math.min(to - from, MOST_REACH_MS + 1);
}
