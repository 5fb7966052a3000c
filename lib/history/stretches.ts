import type { FinishedCheck } from '../words/check.ts';
import { countedIn, HOUR_MS, type Line, type Shade } from './hour-counts.ts';

/** In how many checks each shade was seen. Nothing: nobody looked, which is neither open nor blocked. */
export type Seen = Partial<Record<Shade, number>>;

/** A stretch of time and what was seen in it. Milliseconds since the epoch; `to` is not in it. */
export interface Stretch {
  from: number;
  to: number;
  seen: Seen;
}

interface Frame {
  from: number;
  to: number;
}

/**
 * A span as stretches of one shade each, gaps included, out of its checks, oldest first. A check speaks for the time
 * until the next one that saw the line, but for no longer than `reachMs`: hand in those from that long before `from`.
 */
export function stretchesOfChecks(
  checks: readonly FinishedCheck[],
  line: Line,
  { from, to, reachMs }: Frame & { reachMs: number },
): Stretch[] {
  const sightings = checks.flatMap((check) => {
    const own = countedIn(check).find((counted) => counted.line === line);
    return own === undefined ? [] : [{ at: check.startedAt, shade: own.shade }];
  });
  const stretches: Stretch[] = [];
  let end = from;
  sightings.forEach(({ at, shade }, index) => {
    const begin = Math.max(at, from);
    const until = Math.min(sightings[index + 1]?.at ?? to, at + reachMs, to);
    if (until <= begin) return;
    if (begin > end) stretches.push({ from: end, to: begin, seen: {} });
    stretches.push({ from: begin, to: until, seen: { [shade]: 1 } });
    end = until;
  });
  if (end < to) stretches.push({ from: end, to, seen: {} });
  return joined(stretches);
}

/**
 * A span as stretches out of the hours' counts: cells between `starts`, whole hours of UTC, up to `to`. Cells in which
 * all checks saw the same are joined; one in which they did not says how often each shade was seen.
 * @param shades counts by hour, the first hour beginning at `starts[0]`
 */
export function stretchesOfHours(
  shades: Partial<Record<Shade, Uint32Array>>,
  starts: readonly number[],
  to: number,
): Stretch[] {
  const first = starts[0] ?? to;
  const cells = starts.map((from, index): Stretch => {
    const end = starts[index + 1] ?? to;
    const seen: Seen = {};
    for (const [name, hours] of Object.entries(shades)) {
      let sum = 0;
      const last = Math.min(hours.length, Math.ceil((end - first) / HOUR_MS));
      for (let hour = (from - first) / HOUR_MS; hour < last; hour += 1) sum += hours[hour] ?? 0;
      if (sum > 0) seen[name as Shade] = sum;
    }
    return { from, to: end, seen };
  });
  return joined(cells);
}

/** How many checks a stretch speaks of. */
export function checksIn(seen: Seen): number {
  return Object.values(seen).reduce((sum, count) => sum + count, 0);
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const before = all.at(-1);
    const shade = onlyShade(stretch.seen);
    if (before === undefined || shade === 'mixed' || onlyShade(before.seen) !== shade) {
      all.push({ ...stretch });
      continue;
    }
    before.to = stretch.to;
    if (shade !== null)
      before.seen = { [shade]: checksIn(before.seen) + checksIn(stretch.seen) } as Seen;
  }
  return all;
}

function onlyShade(seen: Seen): Shade | 'mixed' | null {
  const shades = Object.keys(seen) as Shade[];
  return shades.length > 1 ? 'mixed' : (shades[0] ?? null);
}
