import { locale } from './i18n.ts';
import { once } from './once.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const HALF_YEAR_MS = 182 * DAY_MS;

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;
const DATED = { month: 'short', day: 'numeric', ...CLOCK } as const;

function formatsOf(locale: string) {
  const unit = (name: 'day' | 'hour' | 'minute') =>
    once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }));
  return {
    locale,
    clock: once(() => new Intl.DateTimeFormat(locale, CLOCK)),
    dated: once(() => new Intl.DateTimeFormat(locale, DATED)),
    withYear: once(() => new Intl.DateTimeFormat(locale, { year: 'numeric', ...DATED })),
    relative: once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })),
    days: unit('day'),
    hours: unit('hour'),
    minutes: unit('minute'),
  };
}

let made: ReturnType<typeof formatsOf> | null = null;

function formats() {
  if (made?.locale !== locale()) made = formatsOf(locale());
  return made;
}

/**
 * `14:02`, with the date where it is not within the last or next half day, with the year where it is half a year away.
 * Milliseconds since the epoch.
 */
export function timeText(at: number, now: number): string {
  const { clock, dated, withYear } = formats();
  const away = Math.abs(now - at);
  if (away < DAY_MS / 2) return clock().format(at);
  return (away < HALF_YEAR_MS ? dated() : withYear()).format(at);
}

/** The same where it stands unchanged for long: always with its date. */
export function datedText(at: number): string {
  return formats().dated().format(at);
}

/** A day with its year. */
export function dateText(at: number): string {
  return new Date(at).toLocaleDateString(locale());
}

/** A full hour of the day, 0 to 23, as `22:00`. */
export function hourText(hour: number): string {
  return formats()
    .clock()
    .format(new Date(2000, 0, 1, hour));
}

/** `3 minutes ago`. */
export function agoText(at: number, now: number): string {
  const relative = formats().relative();
  const ago = Math.max(0, now - at);
  if (ago < MINUTE_MS) return relative.format(0, 'second');
  if (ago < HOUR_MS) return relative.format(-Math.round(ago / MINUTE_MS), 'minute');
  if (ago < DAY_MS) return relative.format(-Math.round(ago / HOUR_MS), 'hour');
  return relative.format(-Math.round(ago / DAY_MS), 'day');
}

/** `1 h 20 min`; `3 days 4 hr` where it is two days or more. */
export function durationText(ms: number): string {
  const units = formats();
  const inMinutes = (value: number) => units.minutes().format(value);
  const inHours = (value: number) => units.hours().format(value);
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS));
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) {
    const days = units.days().format(Math.floor(hours / 24));
    return hours % 24 === 0 ? days : `${days} ${inHours(hours % 24)}`;
  }
  if (hours === 0) return inMinutes(minutes);
  return minutes % 60 === 0 ? inHours(hours) : `${inHours(hours)} ${inMinutes(minutes % 60)}`;
}

/** `2026-11-25 14:02 UTC`, the same wherever it is read. */
export function utcText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
