import type { PlaceOnEarth } from './places.ts';

/** A country's tile, from the top left. */
export interface Tile {
  code: string;
  column: number;
  row: number;
}

export const COLUMNS = 28;
export const ROWS = 20;

/** How much places give way to each other: 0 is a map, 1 spreads them evenly. */
const EVENNESS = 0.62;

/**
 * One tile for each country, near where it lies on a map. All of one size, because a report from a small country
 * weighs what one from a large country does; and without borders, because those are not ours to draw. Pure.
 */
export function tileGrid(places: readonly PlaceOnEarth[]): Tile[] {
  const columnOf = spread(places.map(({ east }) => east));
  const rowOf = spread(places.map(({ north }) => -north));
  const wished = places.map(({ code, north, east }) => ({
    code,
    column: columnOf(east) * (COLUMNS - 1),
    row: rowOf(-north) * (ROWS - 1),
  }));
  const taken = new Set<string>();
  return wished.map(({ code, column, row }) => {
    const tile = nearestFree(column, row, taken);
    taken.add(keyOf(tile));
    return { code, ...tile };
  });
}

/** Maps a coordinate to 0..1, between its place in the range and its place in the order. */
function spread(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  return (value) => {
    const below = sorted.filter((other) => other < value).length;
    const equal = sorted.filter((other) => other === value).length;
    const rank = (below + (equal - 1) / 2) / (sorted.length - 1);
    return rank * EVENNESS + ((value - first) / (last - first)) * (1 - EVENNESS);
  };
}

function nearestFree(
  column: number,
  row: number,
  taken: ReadonlySet<string>,
): { column: number; row: number } {
  let best = { column: 0, row: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let c = 0; c < COLUMNS; c++) {
    for (let r = 0; r < ROWS; r++) {
      const distance = (c - column) ** 2 + (r - row) ** 2;
      if (distance >= least || taken.has(keyOf({ column: c, row: r }))) continue;
      best = { column: c, row: r };
      least = distance;
    }
  }
  return best;
}

function keyOf({ column, row }: { column: number; row: number }): string {
  return `${column} ${row}`;
}
