const SHORTEST_MS = 3_000;
export const LONGEST_MS = 6_000;
/** How many times longer than the slowest control a target may take. */
const PATIENCE = 8;

/** How the controls of this check fare so far. */
export interface ControlTimes {
  /** Of those that answered. */
  answeredMs: readonly number[];
  /** Whether all were asked and none answered. */
  allFailed: boolean;
}

/**
 * How long to wait for an answer's headers, in milliseconds. While no control has answered, the longest, since the
 * whole line may be slow; once all have failed, the shortest: nothing can be accused any more.
 */
export function headersDeadlineMs({ answeredMs, allFailed }: ControlTimes): number {
  if (allFailed) return SHORTEST_MS;
  if (answeredMs.length === 0) return LONGEST_MS;
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, PATIENCE * Math.max(...answeredMs)));
}

/**
 * Calls `expire` once the deadline is over. The deadline may move while it runs, as controls answer.
 * @returns what ends the wait
 */
export function startDeadline(deadlineMs: () => number, expire: () => void): () => void {
  const begun = performance.now();
  let timer = setTimeout(look, SHORTEST_MS);
  function look(): void {
    const leftMs = deadlineMs() - (performance.now() - begun);
    if (leftMs <= 0) expire();
    else timer = setTimeout(look, Math.min(leftMs, SHORTEST_MS));
  }
  return () => clearTimeout(timer);
}
