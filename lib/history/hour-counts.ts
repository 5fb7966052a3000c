import type { Check } from '../words/check.ts';
import type { Finding } from '../words/diagnosis.ts';
import { SERVICES, type Service } from '../words/service.ts';
import type { Verdict } from '../words/verdict.ts';

export const HOUR_MS = 3_600_000;

/** What is counted: the whole, and each service. */
export type Line = 'overall' | Service;
export const LINES: readonly Line[] = ['overall', ...SERVICES];

/** A verdict, and whether it is only a suspicion yet. */
export type Shade = Verdict | `suspected-${Verdict}`;

/** Of one line, month and network: how many checks had which shade in each hour of the month, UTC. */
export interface HourCounts {
  line: Line;
  /** Months since January 1970, UTC. */
  month: number;
  network: string;
  counts: Partial<Record<Shade, Uint16Array>>;
}

/** A cell cannot hold more; nobody makes as many checks in an hour. */
const FULL = 65_535;

export function monthOf(at: number): number {
  const date = new Date(at);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** When a month begins. Milliseconds since the epoch. */
export function monthStart(month: number): number {
  return Date.UTC(1970, month);
}

export function hoursIn(month: number): number {
  return (monthStart(month + 1) - monthStart(month)) / HOUR_MS;
}

/** What one check adds to the counts: one to each of its lines that were observed anew. */
export function countedIn(check: Check): { line: Line; shade: Shade }[] {
  if (check.outcome !== 'finished') return [];
  const { overall, services } = check.diagnosis;
  const fresh = SERVICES.flatMap((line) => {
    const finding = services[line];
    if (finding?.observedAt !== check.startedAt) return [];
    return [{ line, shade: shadeOf(finding) }];
  });
  return [{ line: 'overall', shade: shadeOf(overall) }, ...fresh];
}

/** Counts one check at `at` in `row`, in place. */
export function countHour({ month, counts }: HourCounts, shade: Shade, at: number): void {
  counts[shade] ??= new Uint16Array(hoursIn(month));
  const cells = counts[shade];
  const hour = Math.floor((at - monthStart(month)) / HOUR_MS);
  cells[hour] = Math.min(FULL, (cells[hour] ?? 0) + 1);
}

function shadeOf({ verdict, confidence }: Finding): Shade {
  return confidence === 'suspected' ? `suspected-${verdict}` : verdict;
}
