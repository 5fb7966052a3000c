import type { Phases } from '../words/observation.ts';

export interface Timing {
  /** Absent when the browser tells none, as Chromium does when no answer came. */
  phases?: Phases;
  /** No connection was made for this request. */
  reused: boolean;
}

/** Browsers tell of an answer a moment after it came whole; of one without a body that is long in coming. */
const TOLD_WITHIN_MS = 200;
const LOOK_EVERY_MS = 5;

/** The same as `timingOf`, once the browser tells it, or does not within a moment. */
export async function timingOnceTold(url: string, since: number): Promise<Timing> {
  const begun = performance.now();
  while (!isTold(latestEntry(url, since)) && performance.now() - begun < TOLD_WITHIN_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return timingOf(url, since);
}

/**
 * What Resource Timing says of the latest request for this address since `since` (as `performance.now()`).
 * An answer of which it says nothing may have come over a connection that stood: taken as reused.
 */
export function timingOf(url: string, since: number): Timing {
  const entry = latestEntry(url, since);
  if (!isTold(entry)) return { reused: true };
  return {
    reused: isReused(entry),
    phases: {
      dnsMs: span(entry.domainLookupStart, entry.domainLookupEnd),
      tcpMs: span(entry.connectStart, entry.secureConnectionStart || entry.connectEnd),
      tlsMs:
        entry.secureConnectionStart === 0 ? 0 : span(entry.secureConnectionStart, entry.connectEnd),
      firstByteMs: span(entry.requestStart, entry.responseStart),
    },
  };
}

function isTold(entry: PerformanceResourceTiming | undefined): entry is PerformanceResourceTiming {
  return entry !== undefined && entry.responseStart > 0;
}

/**
 * No time for a look-up or a connection, nor a moment when one was begun: Firefox counts whole milliseconds. Or begun,
 * and ended without a handshake: Firefox took the connection of another name on the same server meanwhile.
 */
function isReused(entry: PerformanceResourceTiming): boolean {
  const { fetchStart, connectStart, connectEnd, secureConnectionStart } = entry;
  const wasBegun = connectEnd !== connectStart || connectStart !== fetchStart;
  if (!wasBegun) return true;
  return import.meta.env.FIREFOX ? connectEnd === secureConnectionStart : false;
}

/**
 * How far a request came that failed, which Firefox tells and Chromium does not: look-up and connection as far as
 * they went, 0 for what did not begin. undefined: the browser says nothing.
 */
export function phasesOfFailed(url: string, since: number): Phases | undefined {
  const entry = latestEntry(url, since);
  if (entry === undefined || entry.domainLookupStart <= entry.fetchStart) return undefined;
  const isEncrypted = entry.secureConnectionStart >= entry.connectStart;
  const tcpEnd = isEncrypted ? entry.secureConnectionStart : entry.connectEnd;
  return {
    dnsMs: span(entry.domainLookupStart, entry.domainLookupEnd),
    tcpMs: span(entry.connectStart, tcpEnd),
    tlsMs: isEncrypted ? span(entry.secureConnectionStart, entry.connectEnd) : 0,
    firstByteMs: 0,
  };
}

function latestEntry(url: string, since: number): PerformanceResourceTiming | undefined {
  const entry = performance
    .getEntriesByName(url, 'resource')
    .filter((candidate) => candidate.startTime >= since - 1)
    .at(-1);
  return entry instanceof PerformanceResourceTiming ? entry : undefined;
}

/** Forgets what is kept: the buffer holds 250 entries. Call between checks. */
export function forgetTimings(): void {
  performance.clearResourceTimings();
}

function span(from: number, to: number): number {
  return Math.max(0, Math.round(to - from));
}
