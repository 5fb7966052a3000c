import {
  HOUR_MS,
  type HourCounts,
  LINES,
  type Line,
  monthOf,
  monthStart,
  type Shade,
} from './hour-counts.ts';
import type { Store } from './store.ts';

export interface ChartQuery {
  /** Whole hours of UTC, milliseconds since the epoch; `to` is not in it. */
  from: number;
  to: number;
  /** Absent: all. */
  lines?: readonly Line[];
  network?: string;
}

/** Of each line and shade: how many checks had it in each hour from `from` on. What was never seen is left out. */
export type Chart = Record<Line, Partial<Record<Shade, Uint32Array>>>;

/** Reads the hours of a span out of the rows of its months. */
export async function readChart(store: Store, query: ChartQuery): Promise<Chart> {
  const chart = Object.fromEntries(LINES.map((line) => [line, {}])) as Chart;
  const months = [monthOf(query.from), monthOf(query.to - 1)] as const;
  await Promise.all(
    (query.lines ?? LINES).map(async (line) => {
      // Every array is later than any text.
      const range = IDBKeyRange.bound([line, months[0]], [line, months[1], []]);
      const [keys, rows] = await store.read(async (database) => {
        const hours = database.transaction('hours').store;
        return Promise.all([hours.getAllKeys(range), hours.getAll(range)]);
      });
      keys.forEach(([, month, network], index) => {
        if (query.network !== undefined && network !== query.network) return;
        addMonth(chart[line], query, month, rows[index] ?? {});
      });
    }),
  );
  return chart;
}

function addMonth(
  shades: Partial<Record<Shade, Uint32Array>>,
  { from, to }: ChartQuery,
  month: number,
  counts: HourCounts['counts'],
): void {
  const hours = Math.ceil((to - from) / HOUR_MS);
  const offset = (monthStart(month) - from) / HOUR_MS;
  for (const [name, cells] of Object.entries(counts)) {
    const shade = name as Shade;
    shades[shade] ??= new Uint32Array(hours);
    const sums = shades[shade];
    const last = Math.min(cells.length, hours - offset);
    for (let hour = Math.max(0, -offset); hour < last; hour += 1) {
      const at = hour + offset;
      sums[at] = (sums[at] ?? 0) + (cells[hour] ?? 0);
    }
  }
}
