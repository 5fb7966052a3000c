import { longestReachMs } from '../monitor/day.ts';
import type { FinishedCheck } from '../words/check.ts';
import type { Service } from '../words/service.ts';
import type { History } from './history.ts';
import { HOUR_MS, LINES, type Line } from './hour-counts.ts';
import { type Latency, latencyOf } from './latency.ts';
import { cellStarts, isOfChecks, LATENCY_CELL_MS, type Range, rangeStart } from './ranges.ts';
import { type Stretch, stretchesOfChecks, stretchesOfHours } from './stretches.ts';

export interface TimelineQuery {
  range: Range;
  now: number;
  /** Absent: of all networks. */
  network?: string | undefined;
  /** Absent: all services, and the whole. */
  service?: Service | undefined;
  cadenceMinutes: number;
  /** Of which service a target is a page, for the times to the first byte. */
  pageOf: (target: string) => Service | undefined;
}

export interface Timeline {
  from: number;
  to: number;
  /** Of each line that was seen in it: stretches without a hole from `from` to `to`. */
  lines: Partial<Record<Line, Stretch[]>>;
  /** A check speaks for no longer than this, milliseconds. */
  reachMs: number;
  /** null where the range is too long for it. */
  latency: { cellMs: number; services: Latency } | null;
}

/** What the charts of a range show, out of what is kept. */
export function readTimeline(history: History, query: TimelineQuery): Promise<Timeline> {
  const { range } = query;
  return isOfChecks(range) ? fromChecks(history, query, range) : fromHours(history, query, range);
}

async function fromChecks(
  history: History,
  { now, network, service, cadenceMinutes, pageOf }: TimelineQuery,
  range: 'day' | 'week',
): Promise<Timeline> {
  const from = rangeStart(range, now);
  const reachMs = longestReachMs(cadenceMinutes);
  const kept = await history.checksBetween(from - reachMs, now + 1);
  const checks = kept.filter(
    (check): check is FinishedCheck =>
      check.outcome === 'finished' && (network === undefined || check.network === network),
  );
  const lines = linesOf(service).map(
    (line) => [line, stretchesOfChecks(checks, line, { from, to: now, reachMs })] as const,
  );
  const cellMs = LATENCY_CELL_MS[range];
  const serviceOf = (target: string) => {
    const own = pageOf(target);
    return service === undefined || own === service ? own : undefined;
  };
  return {
    from,
    to: now,
    reachMs,
    lines: seenOnly(lines),
    latency: { cellMs, services: latencyOf(checks, { from, to: now, cellMs, serviceOf }) },
  };
}

async function fromHours(
  history: History,
  { now, network, service, cadenceMinutes }: TimelineQuery,
  range: 'month' | 'year',
): Promise<Timeline> {
  const starts = cellStarts(range, now);
  const from = starts[0] ?? now;
  const lines = linesOf(service);
  const to = Math.ceil(now / HOUR_MS) * HOUR_MS;
  const here = network === undefined ? {} : { network };
  const chart = await history.chart({ from, to, lines, ...here });
  const found = lines.map((line) => [line, stretchesOfHours(chart[line], starts, now)] as const);
  const reachMs = longestReachMs(cadenceMinutes);
  return { from, to: now, reachMs, lines: seenOnly(found), latency: null };
}

function linesOf(service: Service | undefined): readonly Line[] {
  return service === undefined ? LINES : [service];
}

function seenOnly(lines: readonly (readonly [Line, Stretch[]])[]): Timeline['lines'] {
  return Object.fromEntries(
    lines.filter(([, stretches]) => stretches.some(({ seen }) => Object.keys(seen).length > 0)),
  );
}
