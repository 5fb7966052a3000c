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

/** ISO 8601, UTC, as `toISOString`: the times of a check lie close together, so the minute is written once for many. */
export function iso(at: number): string {
  const of = Math.floor(at / MINUTE_MS);
  if (of !== minute) {
    beginOfMinute = new Date(of * MINUTE_MS).toISOString().slice(0, -'00.000Z'.length);
    minute = of;
  }
  const rest = String(100_000 + Math.floor(at - of * MINUTE_MS)).slice(1);
  return `${beginOfMinute}${rest.slice(0, 2)}.${rest.slice(2)}Z`;
}
