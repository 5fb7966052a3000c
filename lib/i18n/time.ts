const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const HALF_YEAR_MS = 182 * DAY_MS;

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const dated = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const withYear = new Intl.DateTimeFormat(undefined, {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/**
 * `14:02`, with the date where it is not within the last or next half day, with the year where it is half a year away.
 * Milliseconds since the epoch.
 */
export function timeText(at: number, now: number): string {
  const away = Math.abs(now - at);
  if (away < DAY_MS / 2) return clock.format(at);
  return (away < HALF_YEAR_MS ? dated : withYear).format(at);
}

/** `3 minutes ago`. */
export function agoText(at: number, now: number): string {
  const ago = Math.max(0, now - at);
  if (ago < MINUTE_MS) return relative.format(0, 'second');
  if (ago < HOUR_MS) return relative.format(-Math.round(ago / MINUTE_MS), 'minute');
  if (ago < DAY_MS) return relative.format(-Math.round(ago / HOUR_MS), 'hour');
  return relative.format(-Math.round(ago / DAY_MS), 'day');
}

/** `1 h 20 min`; `3 days 4 hr` where it is two days or more. */
export function durationText(ms: number): string {
  const unit = (value: number, name: 'day' | 'hour' | 'minute') =>
    new Intl.NumberFormat('en', { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS));
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) {
    const days = unit(Math.floor(hours / 24), 'day');
    return hours % 24 === 0 ? days : `${days} ${unit(hours % 24, 'hour')}`;
  }
  if (hours === 0) return unit(minutes, 'minute');
  return minutes % 60 === 0
    ? unit(hours, 'hour')
    : `${unit(hours, 'hour')} ${unit(minutes % 60, 'minute')}`;
}

/** `2026-11-25 14:02 UTC`, the same wherever it is read. */
export function utcText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
