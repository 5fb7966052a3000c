import type { Check } from '../words/check.ts';

export interface FormatInput {
  /** Oldest first. */
  checks: AsyncIterable<Check>;
  software: { name: string; version: string };
  /** Milliseconds since the epoch. */
  exportedAt: number;
}

/** A way to write the history: text, piece by piece, never in memory as a whole. */
export interface Format {
  type: string;
  /** Without the dot. */
  extension: string;
  write(input: FormatInput): AsyncIterable<string>;
}

const MINUTE_MS = 60_000;
let minute = Number.NaN;
let beginOfMinute = '';
const SECONDS = Array.from({ length: 60 }, (_, second) => `${second}`.padStart(2, '0'));
const MILLISECONDS = Array.from({ length: 1000 }, (_, ms) => `${ms}`.padStart(3, '0'));

/** ISO 8601, UTC, as `toISOString`: the times of a check lie close together, so the minute is written once for many. */
export function iso(at: number): string {
  const of = Math.floor(at / MINUTE_MS);
  if (of !== minute) {
    beginOfMinute = new Date(of * MINUTE_MS).toISOString().slice(0, -'00.000Z'.length);
    minute = of;
  }
  const rest = Math.floor(at - of * MINUTE_MS);
  return `${beginOfMinute}${SECONDS[Math.floor(rest / 1000)]}.${MILLISECONDS[rest % 1000]}Z`;
}
