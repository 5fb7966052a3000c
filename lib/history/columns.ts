import { type ByteReader, type ByteWriter, folded, unfolded } from './bytes.ts';
import type { TextReader, TextWriter } from './texts.ts';

/** As far as it is known yet, when it is read. */
export type Row = Readonly<Record<string, unknown>>;

interface Place {
  /** When the check began to which the row belongs: times near it are short. */
  base: number;
  row: Row;
  /** What stood in this column last, by target. */
  latest: Map<unknown, unknown>;
}

export interface Writing extends Place {
  out: ByteWriter;
  texts: TextWriter;
}

export interface Reading extends Place {
  from: ByteReader;
  texts: TextReader;
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
const SAME = 1;
const LARGEST_SHORT = 2 ** 51;

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
    if (isShort(value)) return out.whole(value + FIRST);
    writeFloat(value, out);
  },
  read({ from }) {
    const code = from.whole();
    if (code === ABSENT) return undefined;
    return code === FLOAT ? from.float() : code - FIRST;
  },
};

/**
 * A number by how far it is from a guess: what stands in the row before it, and what this column held last for the same
 * target, often come near.
 */
export function near(guess: (row: Row, latest: unknown) => unknown): Kind {
  const guessed = ({ row, latest }: Place) => {
    const value = guess(row, latest.get(row.target));
    return isShort(value) ? value : 0;
  };
  return {
    write(value, writing) {
      const { out, row, latest } = writing;
      if (value === undefined) return out.whole(ABSENT);
      if (isShort(value)) out.whole(FIRST + folded(value - guessed(writing)));
      else writeFloat(value, out);
      latest.set(row.target, value);
    },
    read(reading) {
      const { from, row, latest } = reading;
      const code = from.whole();
      if (code === ABSENT) return undefined;
      const value = code === FLOAT ? from.float() : unfolded(code - FIRST) + guessed(reading);
      latest.set(row.target, value);
      return value;
    },
  };
}

function writeFloat(value: unknown, out: ByteWriter): void {
  if (typeof value !== 'number') throw new TypeError(`No number: ${String(value)}`);
  out.whole(FLOAT);
  out.float(value);
}

function isShort(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < LARGEST_SHORT;
}

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

/** Text that is mostly the same for one target. */
export const steadyText: Kind = {
  write(value, writing) {
    const { out, texts, row, latest } = writing;
    if (value === undefined) return out.whole(ABSENT);
    if (latest.get(row.target) === value) return out.whole(SAME);
    if (typeof value !== 'string') throw new TypeError(`No text: ${String(value)}`);
    out.whole(texts.numberOf(value) + FIRST);
    latest.set(row.target, value);
  },
  read({ from, texts, row, latest }) {
    const code = from.whole();
    if (code === ABSENT) return undefined;
    if (code === SAME) return latest.get(row.target);
    const value = texts.at(code - FIRST);
    latest.set(row.target, value);
    return value;
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

/** A field of the object that the row has under `name`: a column of its own. The object is there when all of them are. */
export function inner(name: string, field: string, kind: Kind): Kind {
  return {
    write(_, writing) {
      const object = writing.row[name] as Record<string, unknown> | undefined;
      kind.write(object?.[field], writing);
    },
    read(reading) {
      const value = kind.read(reading);
      if (value === undefined) return undefined;
      const row = reading.row as Record<string, Record<string, unknown>>;
      row[name] ??= {};
      row[name][field] = value;
      return undefined;
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
