import type { ByteReader, ByteWriter } from './bytes.ts';
import type { TextReader, TextWriter } from './texts.ts';

export interface Writing {
  out: ByteWriter;
  texts: TextWriter;
  /** When the check began to which the row belongs: times near it are short. */
  base: number;
}

export interface Reading {
  from: ByteReader;
  texts: TextReader;
  base: number;
}

/** How values of one kind become bytes. `undefined` is a field that is not there. */
export interface Kind {
  write(value: unknown, writing: Writing): void;
  read(reading: Reading): unknown;
}

/**
 * The fields of a row, in the order of their bytes. A row that was written before a field was added lacks it: add
 * fields at the end only, optional ones, and never take one away or change its kind.
 */
export type Table = Readonly<Record<string, Kind>>;

const ABSENT = 0;
const NULL = 1;
const FLOAT = 1;
const FIRST = 2;
const LARGEST_SHORT = 2 ** 52;

/** One of `words`, or null, by its place among them: words may be added at the end, and never move. */
export function choice(words: readonly (string | boolean)[]): Kind {
  const codes = new Map<unknown, number>(words.map((word, index) => [word, index + FIRST]));
  codes.set(undefined, ABSENT).set(null, NULL);
  return {
    write(value, { out }) {
      const code = codes.get(value);
      if (code === undefined) throw new TypeError(`No word of this list: ${String(value)}`);
      out.whole(code);
    },
    read({ from }) {
      const code = from.whole();
      if (code === ABSENT) return undefined;
      if (code === NULL) return null;
      const word = words[code - FIRST];
      if (word === undefined) throw new RangeError(`No word has the number ${code}`);
      return word;
    },
  };
}

export const flag: Kind = choice([false, true]);

/** A number; whole ones that are not negative are short. */
export const amount: Kind = {
  write(value, { out }) {
    if (value === undefined) return out.whole(ABSENT);
    if (typeof value !== 'number') throw new TypeError(`No number: ${String(value)}`);
    const isShort = Number.isInteger(value) && value >= 0 && value < LARGEST_SHORT;
    if (isShort) return out.whole(value + FIRST);
    out.whole(FLOAT);
    out.float(value);
  },
  read({ from }) {
    const code = from.whole();
    if (code === ABSENT) return undefined;
    return code === FLOAT ? from.float() : code - FIRST;
  },
};

/** Whole milliseconds since the epoch. */
export const time: Kind = {
  write(value, { out, base }) {
    if (!Number.isSafeInteger(value)) throw new TypeError(`No time: ${String(value)}`);
    out.signed((value as number) - base);
  },
  read: ({ from, base }) => base + from.signed(),
};

/** Text, kept once however often it comes. */
export const text: Kind = {
  write(value, { out, texts }) {
    if (value === undefined) return out.whole(ABSENT);
    if (typeof value !== 'string') throw new TypeError(`No text: ${String(value)}`);
    out.whole(texts.numberOf(value) + 1);
  },
  read({ from, texts }) {
    const code = from.whole();
    return code === ABSENT ? undefined : texts.at(code - 1);
  },
};

/** A list of values of one kind. */
export function list(kind: Kind): Kind {
  return {
    write(value, writing) {
      const items = value as readonly unknown[];
      writing.out.whole(items.length);
      for (const item of items) kind.write(item, writing);
    },
    read: (reading) => Array.from({ length: counted(reading.from) }, () => kind.read(reading)),
  };
}

/** An object with the fields of `table`: for objects within a row. Its fields cannot be added to. */
export function group(table: Table): Kind {
  const fields = Object.entries(table);
  return {
    write(value, writing) {
      writing.out.byte(value === undefined ? 0 : 1);
      if (value === undefined) return;
      for (const [name, kind] of fields)
        kind.write((value as Record<string, unknown>)[name], writing);
    },
    read(reading) {
      if (reading.from.byte() === 0) return undefined;
      const read: Record<string, unknown> = {};
      for (const [name, kind] of fields) read[name] = kind.read(reading);
      return read;
    },
  };
}

/** An object of texts and numbers under names that are not known beforehand. */
export const params: Kind = {
  write(value, writing) {
    const entries = Object.entries(value as Record<string, string | number>);
    writing.out.whole(entries.length);
    for (const [name, one] of entries) {
      text.write(name, writing);
      const kind = typeof one === 'string' ? text : amount;
      writing.out.byte(kind === text ? 1 : 0);
      kind.write(one, writing);
    }
  },
  read(reading) {
    const entries = Array.from({ length: counted(reading.from) }, () => {
      const name = String(text.read(reading));
      return [name, (reading.from.byte() === 1 ? text : amount).read(reading)] as const;
    });
    return Object.fromEntries(entries);
  },
};

/** How many of something follow: never more than there are bytes. */
export function counted(from: ByteReader): number {
  const count = from.whole();
  if (count > from.left) throw new RangeError('More is said to follow than there is');
  return count;
}

/** Writes rows column by column: like stands beside like, which compresses well. */
export function writeRows(
  table: Table,
  rows: readonly { row: object; base: number }[],
  { out, texts }: Omit<Writing, 'base'>,
): void {
  for (const [name, kind] of Object.entries(table)) {
    for (const { row, base } of rows)
      kind.write((row as Record<string, unknown>)[name], { out, texts, base });
  }
}

/** Reads the first `columns` columns of as many rows as there are bases. */
export function readRows(
  table: Table,
  columns: number,
  bases: readonly number[],
  { from, texts }: Omit<Reading, 'base'>,
): Record<string, unknown>[] {
  const rows = bases.map((): Record<string, unknown> => ({}));
  const reading = { from, texts, base: 0 };
  for (const [name, kind] of Object.entries(table).slice(0, columns)) {
    rows.forEach((row, index) => {
      reading.base = bases[index] ?? 0;
      const value = kind.read(reading);
      if (value !== undefined) row[name] = value;
    });
  }
  return rows;
}
