import type { Reason } from './reason.ts';
import type { CrowdView, Reporting } from './reporting.ts';
import type { Service } from './service.ts';
import type { Confidence, Method, ShownVerdict } from './verdict.ts';

/** A stretch of the last day with one verdict; `gap` is neither open nor blocked. Milliseconds since the epoch. */
export interface DaySegment {
  from: number;
  to: number;
  verdict: ShownVerdict | 'gap';
  /** null unless the verdict is `blocked`, `partial` or `slow`. */
  confidence: Confidence | null;
}

/** Something that the user has to know about Telltale itself, not about Telegram. */
export type Trouble =
  /** The settings record had the wrong shape; defaults are in force, the record is kept aside. */
  | 'settings-damaged'
  /** The history was written by a newer Telltale; it is left untouched and nothing is added. */
  | 'history-newer'
  /** The disk or the quota is full; the last check is shown but could not be kept. */
  | 'disk-full'
  /** The history cannot be opened or written for another reason. */
  | 'history-unavailable'
  /** Parts of the history were lost and could not be brought back; the timeline says which. */
  | 'history-lost'
  /** The second copy of the history, for when the browser loses the first, could not be written. */
  | 'history-unprotected'
  /** The last check could not be finished: the browser stopped it. */
  | 'check-interrupted';

export interface ServiceState {
  verdict: ShownVerdict;
  method: Method | null;
  confidence: Confidence | null;
  reason: Reason | null;
  /** When it was last observed; null before the first. */
  checkedAt: number | null;
}

/** All that a page needs to paint at once, kept in `storage.session`. Times in milliseconds since the epoch. */
export interface Snapshot {
  verdict: ShownVerdict;
  method: Method | null;
  confidence: Confidence | null;
  reason: Reason | null;
  checkedAt: number | null;
  /** Since when the verdict holds; `atLeast` when a gap or the start of the records hides the true begin. */
  since: { at: number; atLeast: boolean } | null;
  services: Record<Service, ServiceState>;
  viaProxy: boolean;
  /** The running check, or null. */
  checking: { startedAt: number; done: number; total: number } | null;
  /** The last 24 hours before `dayEnd`, oldest first, without overlaps; missing stretches are gaps. */
  day: DaySegment[];
  dayEnd: number;
  nextCheckAt: number | null;
  reporting: Reporting;
  /** What others see; null while nobody asked for it, or nothing is known. */
  crowd: CrowdView | null;
  troubles: Trouble[];
}
