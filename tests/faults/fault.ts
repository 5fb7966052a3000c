import type { LabControl } from '../lab/control.ts';
import type { LabBrowser } from '../lab/lab-browser.ts';
import type { LaunchOptions } from '../lab/launch-browser.ts';
import type { World } from '../lab/world/world.ts';

/** Where a fault is tried: one browser, on one profile, in a world in which nobody blocks anything. */
export interface FaultLab {
  browser: LabBrowser;
  control: LabControl;
  /** How long a check takes when nothing breaks it, in milliseconds. */
  checkMs: number;
  /** The start times of checks of whose end the user was told, in milliseconds since the epoch. */
  acknowledged: Set<number>;
}

/** Which of the tries this is. */
export interface Round {
  /** From 0 up. */
  index: number;
  /** From 0 to 1, evenly spread over all tries. */
  share: number;
}

/** One way in which something breaks. It is tried many times, and all must be well again after each. */
export interface Fault {
  name: string;
  title: string;
  world?: Partial<World>;
  launch?: LaunchOptions;
  /** How often `npm test` tries it. */
  few: number;
  /** How often one part of the soak tries it, and in how many parts. */
  many: number;
  parts?: number;
  /** Checks go on by themselves, too. */
  keepsWatching?: true;
  /** The history may be gone afterwards: what breaks says how long it is kept. */
  mayEndHistory?: true;
  /** What breaks may look like a block of Telegram: then an incident is no fault. */
  mayAccuse?: true;
  /** Breaks it once. Gives what was wrong already then. */
  play(lab: FaultLab, round: Round): Promise<string[]>;
}
