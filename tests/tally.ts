import { writeFileSync } from 'node:fs';

/** What failed, by the name under which it can be run again, and what was seen. */
export interface Failure {
  name: string;
  why: string;
  /** Counts whatever becomes of it when it is run again: somebody was accused who must not be. */
  isFinal?: boolean;
}

/** How tests ended. */
export interface Tally {
  passed: number;
  failures: readonly Failure[];
}

/** Writes a tally where the program that started this one looks for it, if it named a file. */
export function keepTally(file: string | undefined, tally: Tally): void {
  if (file !== undefined) writeFileSync(file, JSON.stringify(tally));
}
