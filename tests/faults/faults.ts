import { CLOCK_SET, SLEPT } from './clock.ts';
import type { Fault } from './fault.ts';
import { MESSAGES_FUZZED, SETTINGS_FUZZED } from './fuzzed.ts';
import { BROWSER_KILLED, WORKER_KILLED } from './killed.ts';
import { NONSENSE } from './nonsense.ts';
import { HISTORY_REFUSED, SETTINGS_REFUSED } from './refused.ts';

/** Everything that is broken on purpose while checks are made. */
export const FAULTS: readonly Fault[] = [
  WORKER_KILLED,
  BROWSER_KILLED,
  CLOCK_SET,
  SLEPT,
  SETTINGS_FUZZED,
  MESSAGES_FUZZED,
  NONSENSE,
  HISTORY_REFUSED,
  SETTINGS_REFUSED,
];
