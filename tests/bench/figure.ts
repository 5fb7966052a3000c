import { writeFileSync } from 'node:fs';

/** One thing that was measured. */
export interface Figure {
  /** Of which row of the table (`rows.ts`). */
  row: string;
  what: string;
  /** With its unit. */
  seen: string;
  /** What it is held against, with its sign; null: nothing, it only explains the others. */
  bar: string | null;
  reached: boolean;
}

/** A figure that may be no larger than its bar. */
export function atMost(
  row: string,
  what: string,
  value: number,
  bar: number,
  { digits = 2, unit = '' } = {},
): Figure {
  const reached = value <= bar;
  return { row, what, seen: `${value.toFixed(digits)}${unit}`, bar: `≤ ${bar}${unit}`, reached };
}

/** A figure that may be no smaller than its bar. */
export function atLeast(row: string, what: string, value: number, bar: number, unit = ''): Figure {
  const reached = value >= bar;
  return { row, what, seen: `${value.toFixed(0)}${unit}`, bar: `≥ ${bar}${unit}`, reached };
}

/** A figure without a bar, such as a baseline. */
export function known(row: string, what: string, seen: string): Figure {
  return { row, what, seen, bar: null, reached: true };
}

/** Takes figures as they come, prints them, and at last writes them to the file named by `--results`. */
export class Report {
  readonly #figures: Figure[] = [];

  add(...figures: Figure[]): void {
    for (const { row, what, seen, bar, reached } of figures)
      console.log(
        `${row}: ${what} ${seen}${bar === null ? '' : ` (${bar})`}${reached ? '' : ' ✗'}`,
      );
    this.#figures.push(...figures);
  }

  write(file: string | undefined): void {
    if (file !== undefined) writeFileSync(file, JSON.stringify(this.#figures));
  }
}

/** The middle one. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
