const HOUR_MS = 3_600_000;

/** Whole hours since the epoch. */
export function hourAt(timeMs: number): number {
  return Math.floor(timeMs / HOUR_MS);
}

/** Whole days since the epoch, UTC. */
export function dayAt(timeMs: number): number {
  return Math.floor(hourAt(timeMs) / 24);
}

/** `2026-11-25T14:00Z` */
export function nameOfHour(hour: number): string {
  return `${new Date(hour * HOUR_MS).toISOString().slice(0, 16)}Z`;
}

/** `2026-11-25` */
export function nameOfDay(day: number): string {
  return new Date(day * 24 * HOUR_MS).toISOString().slice(0, 10);
}
