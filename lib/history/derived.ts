import { advance, type IncidentState, NO_INCIDENTS } from '../monitor/incidents.ts';
import type { Check } from '../words/check.ts';
import type { Incident } from '../words/incident.ts';
import { countedIn, countHour, type HourCounts, type Line, monthOf } from './hour-counts.ts';
import { extendRun, type VerdictRun } from './verdict-run.ts';

/** Which derivation the derived stores are of: change it when `derive` changes, and they are made anew. */
export const DERIVATION = 2;

/** What is known of one network. Plain JSON. */
export interface NetworkState {
  network: string;
  /** The latest check, finished or not. */
  lastAt: number;
  /** null before the first finished check. */
  run: VerdictRun | null;
  /** Its lines, and of its incidents those that are open. */
  incidents: IncidentState;
}

/** How much is kept. */
export interface Summary {
  checks: number;
  /** The latest check of all; null when there is none. */
  lastAt: number | null;
}

/** All that follows from the checks and is kept beside them, or the part of it that one check concerns. */
export interface Derived {
  summary: Summary;
  networks: Map<string, NetworkState>;
  /** By `hourKey`. */
  hours: Map<string, HourCounts>;
  /** By id. */
  incidents: Map<string, Incident>;
}

export function nothingDerived(): Derived {
  return {
    summary: { checks: 0, lastAt: null },
    networks: new Map(),
    hours: new Map(),
    incidents: new Map(),
  };
}

export function hourKey({ line, month, network }: Omit<HourCounts, 'counts'>): string {
  return JSON.stringify([line, month, network]);
}

/** The rows of hours that a check is counted in. */
export function hourRowsOf(check: Check): { line: Line; month: number; network: string }[] {
  const { startedAt, network } = check;
  return countedIn(check).map(({ line }) => ({ line, month: monthOf(startedAt), network }));
}

/** Adds one check, later than all others of its network, in place. */
export function derive(derived: Derived, check: Check): void {
  const { startedAt, network } = check;
  const { summary, networks, hours, incidents } = derived;
  derived.summary = {
    checks: summary.checks + 1,
    lastAt: Math.max(summary.lastAt ?? 0, startedAt),
  };
  const before = networks.get(network) ?? { network, run: null, incidents: NO_INCIDENTS };
  const state: NetworkState = { ...before, lastAt: startedAt };
  networks.set(network, state);
  if (check.outcome !== 'finished') return;
  state.run = extendRun(before.run, check);
  const after = advance(before.incidents, check);
  for (const incident of after.incidents)
    if (!before.incidents.incidents.includes(incident)) incidents.set(incident.id, incident);
  state.incidents = {
    lines: after.lines,
    incidents: after.incidents.filter(({ endedBefore }) => endedBefore === null),
  };
  for (const { line, shade } of countedIn(check)) {
    const month = monthOf(startedAt);
    const key = hourKey({ line, month, network });
    const row = hours.get(key) ?? { line, month, network, counts: {} };
    hours.set(key, row);
    countHour(row, shade, startedAt);
  }
}
