import type { Reading, Row, Table, Writing } from './columns.ts';

/** Writes rows column by column: like stands beside like, which compresses well. */
export function writeRows(
  table: Table,
  rows: readonly { row: object; base: number }[],
  { out, texts }: Pick<Writing, 'out' | 'texts'>,
): void {
  for (const [name, kind] of Object.entries(table)) {
    const latest = new Map();
    for (const { row, base } of rows)
      kind.write((row as Row)[name], { out, texts, base, row: row as Row, latest });
  }
}

/** Reads the first `columns` columns of as many rows as there are bases. `blank` makes a row in which nothing stands yet. */
export function readRows(
  table: Table,
  columns: number,
  bases: readonly number[],
  { from, texts }: Pick<Reading, 'from' | 'texts'>,
  blank: () => Record<string, unknown> = () => ({}),
): Record<string, unknown>[] {
  const rows = bases.map(blank);
  for (const [name, kind] of Object.entries(table).slice(0, columns)) {
    const reading: Reading = { from, texts, base: 0, row: {}, latest: new Map() };
    rows.forEach((row, index) => {
      reading.base = bases[index] ?? 0;
      reading.row = row;
      const value = kind.read(reading);
      if (value !== undefined) row[name] = value;
    });
  }
  return rows;
}
