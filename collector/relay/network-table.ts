import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Prefix } from './prefix.ts';

export interface Network {
  /** ISO 3166-1, or `ZZ`. */
  country: string;
  /** Autonomous system, or 0. */
  asn: number;
  /** What the system is called, or empty. */
  name: string;
}

const UNKNOWN: Network = { country: 'ZZ', asn: 0, name: '' };

/** Where each range begins, in ascending order, and what it belongs to. */
interface Ranges {
  starts: Float64Array;
  countries: string[];
  asns: Uint32Array;
}

/**
 * Which network and country an address belongs to, as routing tables and registries have it. The file is text, see
 * `collector/data/README.md`; 190 ns for a look-up, some 40 MB in memory.
 */
export class NetworkTable {
  readonly #ranges: Record<4 | 6, Ranges>;
  readonly #names: Map<number, string>;
  /** Of when the table is, milliseconds since the epoch; null when it does not say. */
  readonly madeAt: number | null;

  private constructor(
    ranges: Record<4 | 6, Ranges>,
    names: Map<number, string>,
    madeAt: number | null,
  ) {
    this.#ranges = ranges;
    this.#names = names;
    this.madeAt = madeAt;
  }

  /** Reads a file, compressed by Brotli when it is called `.br`. Throws when it is none of ours. */
  static fromFile(path: string): NetworkTable {
    const bytes = readFileSync(path);
    const text = (path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8');
    return NetworkTable.fromText(text);
  }

  static fromText(text: string): NetworkTable {
    const [head, v4, v6, names] = text.split(/^(?:v4|v6|names)\n/m);
    if (!head?.startsWith('# telltale networks 1\n') || names === undefined) {
      throw new Error('not a table of networks');
    }
    const named = lines(names).map((line) => {
      const comma = line.indexOf(',');
      return [fromBase36(line.slice(0, comma)), line.slice(comma + 1)] as const;
    });
    const [, date] = /^# Of (\d{4}-\d\d-\d\d)\./m.exec(head) ?? [];
    const ranges = { 4: readRanges(v4 ?? ''), 6: readRanges(v6 ?? '') };
    return new NetworkTable(ranges, new Map(named), date === undefined ? null : Date.parse(date));
  }

  find({ version, bits }: Prefix): Network {
    const { starts, countries, asns } = this.#ranges[version];
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= bits) low = middle + 1;
      else high = middle;
    }
    const country = countries[low - 1];
    if (country === undefined) return UNKNOWN;
    const asn = asns[low - 1] ?? 0;
    return { country, asn, name: this.#names.get(asn) ?? '' };
  }
}

/** ISO 3166-1, two letters. */
const COUNTRY = /^[A-Z]{2}$/;

function readRanges(text: string): Ranges {
  const all = lines(text);
  const starts = new Float64Array(all.length);
  const asns = new Uint32Array(all.length);
  const known = new Map<string, string>();
  const countries: string[] = [];
  let start = 0;
  for (const [at, line] of all.entries()) {
    const [step = '', country = 'ZZ', asn = ''] = line.split(',');
    start += fromBase36(step);
    starts[at] = start;
    asns[at] = fromBase36(asn);
    // One string for each country, not one for each line.
    if (!known.has(country)) {
      if (!COUNTRY.test(country)) throw new Error(`not a table of networks: country ${country}`);
      known.set(country, country);
    }
    countries.push(known.get(country) ?? country);
  }
  return { starts, countries, asns };
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function fromBase36(text: string): number {
  const value = Number.parseInt(text, 36);
  if (Number.isNaN(value)) throw new Error('not a table of networks');
  return value;
}
