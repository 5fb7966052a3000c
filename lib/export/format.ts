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

/** ISO 8601, UTC. */
export function iso(at: number): string {
  return new Date(at).toISOString();
}
