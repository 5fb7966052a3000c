import type { OoniCountry, OoniCounts, OoniPart, OoniState } from '../../lib/words/ooni-part.ts';
import { wilsonLowerBound } from '../publish/wilson.ts';
import { hourAt, nameOfDay, nameOfHour } from '../wire/spans.ts';
import type { OoniRow } from './read-answer.ts';

/** Of the counts that OONI publishes; ours are not mixed with them. */
export const OONI_LICENCE =
  'Measurements of the telegram test by OONI (ooni.org), CC BY-NC-SA 4.0; changed: added up by hours, 24 hours and 30 days.';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** An hour with fewer says too little; the same number as of our own prefixes. */
const LEAST_MEASUREMENTS = 5;
/** Measurements reach OONI's counts within minutes or hours: the latest hours are not whole yet. */
const NOW_HOURS = 3;
export const OONI_DAYS = 30;

/** A day of a country. */
export interface OoniDay {
  at: string;
  state: OoniState | null;
  counts: OoniCounts;
}

export interface OoniPicture {
  part: OoniPart;
  /** By country, oldest first; days without a measurement are not there. */
  days: Record<string, OoniDay[]>;
}

/** The picture of OONI's counts by hour and by day, at a moment (milliseconds since the epoch). Pure. */
export function ooniPicture(
  hours: readonly OoniRow[],
  days: readonly OoniRow[],
  nowMs: number,
): OoniPicture {
  const hour = hourAt(nowMs);
  const inSpan = (rows: readonly OoniRow[], from: number) =>
    Map.groupBy(
      rows.filter((row) => row.from >= from && row.from <= nowMs),
      ({ country }) => country,
    );
  const lately = inSpan(hours, (hour - NOW_HOURS + 1) * HOUR_MS);
  const day = inSpan(hours, (hour - 23) * HOUR_MS);
  const month = inSpan(days, Math.floor(hour / 24 - OONI_DAYS + 1) * DAY_MS);
  const names = [...new Set([...month.keys(), ...day.keys()])].sort();
  const countryOf = (name: string): OoniCountry => ({
    now: latestOf(lately.get(name) ?? []),
    day: sumOf(day.get(name) ?? []),
    month: sumOf(month.get(name) ?? []),
  });
  return {
    part: {
      licence: OONI_LICENCE,
      importedAt: nameOfHour(hour),
      countries: Object.fromEntries(names.map((name) => [name, countryOf(name)])),
    },
    days: Object.fromEntries(
      [...month].map(([name, rows]) => [name, rows.toSorted((a, b) => a.from - b.from).map(dayOf)]),
    ),
  };
}

function latestOf(rows: readonly OoniRow[]): OoniCountry['now'] {
  for (const row of rows.toSorted((a, b) => b.from - a.from)) {
    const state = ooniState(row);
    if (state !== null) return { at: nameOfHour(hourAt(row.from)), state, counts: sumOf([row]) };
  }
  return null;
}

function dayOf(row: OoniRow): OoniDay {
  const at = nameOfDay(Math.floor(row.from / DAY_MS));
  return { at, state: ooniState(row), counts: sumOf([row]) };
}

/** What most measurements say beyond chance; null when they are too few. */
export function ooniState({ ok, anomaly }: OoniCounts): OoniState | null {
  const total = ok + anomaly;
  if (total < LEAST_MEASUREMENTS) return null;
  if (wilsonLowerBound(anomaly, total) > 0.5) return 'anomaly';
  return wilsonLowerBound(ok, total) > 0.5 ? 'ok' : 'mixed';
}

function sumOf(rows: readonly OoniCounts[]): OoniCounts {
  const sum = { ok: 0, anomaly: 0 };
  for (const { ok, anomaly } of rows) {
    sum.ok += ok;
    sum.anomaly += anomaly;
  }
  return sum;
}
