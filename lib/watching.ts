import type { Settings } from './settings.ts';

/** Whether checks come by themselves at a moment (milliseconds since the epoch). */
export function isWatchingAt(
  now: number,
  { watch, pausedUntil }: Pick<Settings, 'watch' | 'pausedUntil'>,
): boolean {
  return watch === 'watching' && (pausedUntil ?? 0) <= now;
}
