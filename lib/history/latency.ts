import type { FinishedCheck } from '../words/check.ts';
import type { Service } from '../words/service.ts';

/** Of each service: the median time to the first byte in each cell, milliseconds; null where nothing answered. */
export type Latency = Partial<Record<Service, (number | null)[]>>;

interface LatencyQuery {
  from: number;
  to: number;
  cellMs: number;
  /** Of which service a target is a page; undefined: not to be counted. */
  serviceOf: (target: string) => Service | undefined;
}

/**
 * How long pages took from the request to the first byte of the answer, whatever was set up before. Only whole answers
 * count: what failed took as long as we had patience.
 */
export function latencyOf(
  checks: readonly FinishedCheck[],
  { from, to, cellMs, serviceOf }: LatencyQuery,
): Latency {
  const cells = Math.ceil((to - from) / cellMs);
  const found = new Map<Service, number[][]>();
  for (const { startedAt, observations } of checks) {
    const cell = Math.floor((startedAt - from) / cellMs);
    if (cell < 0 || cell >= cells) continue;
    for (const { target, failure, phases } of observations) {
      const service = serviceOf(target);
      if (service === undefined || failure !== null || phases === undefined) continue;
      const own = found.get(service) ?? Array.from({ length: cells }, (): number[] => []);
      found.set(service, own);
      own[cell]?.push(phases.firstByteMs);
    }
  }
  return Object.fromEntries([...found].map(([service, own]) => [service, own.map(median)]));
}

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
