const SHORTEST_MS = 3_000;
export const LONGEST_MS = 6_000;
/** How many times longer than the slowest control a target may take. */
const PATIENCE = 8;

/**
 * How long to wait for an answer's headers, in milliseconds, given how long the controls took so far.
 * No control yet: the longest, since the whole line may be slow.
 */
export function headersDeadlineMs(controlTimesMs: readonly number[]): number {
  if (controlTimesMs.length === 0) return LONGEST_MS;
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, PATIENCE * Math.max(...controlTimesMs)));
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
    else timer = setTimeout(look, leftMs);
  }
  return () => clearTimeout(timer);
}
