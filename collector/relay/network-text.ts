export interface NetworkRange {
  /** First and last: 32 bits of IPv4, or the first 48 of IPv6. */
  first: number;
  last: number;
}

/** Which country, or which autonomous system, a range belongs to; ascending, without overlap. */
export type CountryRange = NetworkRange & { country: string };
export type SystemRange = NetworkRange & { asn: number };

export interface NetworkSource {
  countries: CountryRange[];
  systems: SystemRange[];
}

/** Writes the file that `NetworkTable` reads. `about` is its origin and licence, a line each. */
export function networkText(
  about: readonly string[],
  source: Record<4 | 6, NetworkSource>,
  names: ReadonlyMap<number, string>,
): string {
  const named = [...names].map(([asn, name]) => `${asn.toString(36)},${name}`);
  return [
    '# telltale networks 1',
    ...about.map((line) => `# ${line}`),
    'v4',
    ...rangeLines(source[4]),
    'v6',
    ...rangeLines(source[6]),
    'names',
    ...named,
    '',
  ].join('\n');
}

/** Each line is where a range begins, as a step from the one before, and what is there. */
function rangeLines({ countries, systems }: NetworkSource): string[] {
  const edges = new Set([...countries, ...systems].flatMap(({ first, last }) => [first, last + 1]));
  const lines: string[] = [];
  const country = walk(countries);
  const system = walk(systems);
  let before = 0;
  let said = '';
  for (const edge of [...edges].sort((a, b) => a - b)) {
    const here = `${country(edge)?.country ?? 'ZZ'},${(system(edge)?.asn ?? 0).toString(36)}`;
    if (here === said) continue;
    lines.push(`${(edge - before).toString(36)},${here}`);
    before = edge;
    said = here;
  }
  return lines;
}

/** Finds the range of points that are asked in ascending order. */
function walk<T extends NetworkRange>(ranges: readonly T[]): (point: number) => T | undefined {
  let at = 0;
  return (point) => {
    for (let range = ranges[at]; range !== undefined && range.last < point; range = ranges[at])
      at++;
    const range = ranges[at];
    return range !== undefined && range.first <= point ? range : undefined;
  };
}
