import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { networkText } from '../relay/network-text.ts';

/** Loopback has sixteen million addresses: each second byte is a network of the tests, each third one a prefix. */
export const LAB_NETWORKS = [
  { second: 1, country: 'IR', asn: 100 },
  { second: 2, country: 'IR', asn: 200 },
  { second: 3, country: 'RU', asn: 300 },
  { second: 4, country: 'RU', asn: 400 },
  { second: 77, country: 'TR', asn: 700 },
] as const;
export type LabNetwork = (typeof LAB_NETWORKS)[number];

/** Writes a table of these networks for the relay; gives its path. */
export function writeLabNetworks(directory: string): string {
  const ranges = LAB_NETWORKS.map(({ second, country, asn }) => {
    const first = (127 * 256 + second) * 65_536;
    return { first, last: first + 65_535, country, asn };
  });
  const nowhere = { countries: [], systems: [] };
  const names = new Map(LAB_NETWORKS.map(({ asn }) => [asn, `Lab ${asn}`]));
  const source = { 4: { countries: ranges, systems: ranges }, 6: nowhere };
  const path = join(directory, 'networks.txt');
  writeFileSync(path, networkText(['for tests'], source, names));
  return path;
}

/** An address of a network; `prefix` 0 to 255. */
export function addressIn({ second }: LabNetwork, prefix: number): string {
  return `127.${second}.${prefix}.9`;
}
