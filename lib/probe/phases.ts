import type { Phases } from '../words/observation.ts';

export interface Timing {
  /** Absent when the browser tells none, as Chromium does when no answer came. */
  phases?: Phases;
  /** No connection was made for this request. */
  reused: boolean;
}

/**
 * What Resource Timing says of the latest request for this address since `since` (as `performance.now()`).
 * An answer of which it says nothing may have come over a connection that stood: taken as reused.
 */
export function timingOf(url: string, since: number): Timing {
  const entry = performance
    .getEntriesByName(url, 'resource')
    .filter((candidate) => candidate.startTime >= since - 1)
    .at(-1);
  if (!(entry instanceof PerformanceResourceTiming) || entry.responseStart === 0) {
    return { reused: true };
  }
  return {
    reused: entry.connectEnd === entry.connectStart,
    phases: {
      dnsMs: span(entry.domainLookupStart, entry.domainLookupEnd),
      tcpMs: span(entry.connectStart, entry.secureConnectionStart || entry.connectEnd),
      tlsMs:
        entry.secureConnectionStart === 0 ? 0 : span(entry.secureConnectionStart, entry.connectEnd),
      firstByteMs: span(entry.requestStart, entry.responseStart),
    },
  };
}

/** Forgets what is kept: the buffer holds 250 entries. Call between checks. */
export function forgetTimings(): void {
  performance.clearResourceTimings();
}

function span(from: number, to: number): number {
  return Math.max(0, Math.round(to - from));
}
