import type { CrowdState } from './world.ts';

/** Why a try to send a report came to nothing, and another will follow. */
export const DELAYS = ['unreachable', 'busy'] as const;
export type Delay = (typeof DELAYS)[number];

/** How reporting stands: `on` alone sends. `forbidden`: by whoever administers this browser. */
export type ReportingState = 'off' | 'forbidden' | 'no-relay' | 'no-permission' | 'on';

/** What the popup says of reports. Times in milliseconds since the epoch. */
export interface Reporting {
  state: ReportingState;
  /** Reports that wait to be sent. */
  waiting: number;
  lastSharedAt: number | null;
  /** Why the last try came to nothing; null after one that did not. */
  trouble: Delay | null;
}

/** What others see here, by the world summary; a state is null where too few have reported. */
export interface CrowdView {
  /** ISO 3166-1, two letters. */
  country: string;
  inCountry: CrowdState | null;
  onNetwork: CrowdState | null;
}
