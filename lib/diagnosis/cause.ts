import type { Target } from '../targets/endpoint.ts';
import type { Reason } from '../words/reason.ts';
import type { Method, Verdict } from '../words/verdict.ts';
import type { Evidence, Seen } from './evidence.ts';

/** What became of one target, and why. `unobserved`: this check proves nothing about it. */
export interface Cause {
  target: Target;
  verdict:
    | Extract<Verdict, 'open' | 'blocked' | 'slow' | 'outage' | 'local' | 'unsure'>
    | 'unobserved';
  /** null unless blocked or slow. */
  method: Method | null;
  reason: Reason;
  /** Indexes into the check's observations. */
  evidence: number[];
}

/** One rule: what the evidence says of this target, or null where the rule does not apply. Pure. */
export type TargetRule = (target: Target, seen: Seen, evidence: Evidence) => Cause | null;
