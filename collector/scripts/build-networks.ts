/**
 * Makes `collector/data/networks.txt.br` from tables of ranges, `first,last,asn,name` and `first,last,country` with
 * numbers for addresses, as the packages named in `collector/data/README.md` have them:
 *
 *     node collector/scripts/build-networks.ts <date> <asn v4> <country v4> <asn v6> <country v6>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type CountryRange, networkText, type SystemRange } from '../relay/network-text.ts';

const [date, asn4, country4, asn6, country6] = process.argv.slice(2);
if (date === undefined || asn4 === undefined || country4 === undefined) usage();
if (asn6 === undefined || country6 === undefined) usage();

const names = new Map<number, string>();
const about = [
  `Of ${date}. Countries: GeoFeed, Whois and ASN records of the NRO; networks: RouteViews, NRO, DB-IP.com.`,
  'All CC BY 4.0: attribution to nro.net, routeviews.org and db-ip.com. Changed: merged, IPv6 cut to 48 bits.',
];
const source = {
  4: { systems: systems(asn4, Number), countries: countries(country4, Number) },
  6: { systems: systems(asn6, first48), countries: countries(country6, first48) },
};
const text = Buffer.from(networkText(about, source, names));
const path = join(import.meta.dirname, '../data/networks.txt.br');
const params = {
  [constants.BROTLI_PARAM_LGWIN]: 24,
  [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
};
writeFileSync(path, brotliCompressSync(text, { params }));

function systems(file: string, bits: (text: string) => number): SystemRange[] {
  return rows(file).map(([first, last, asn, ...name]) => {
    names.set(Number(asn), name.join(',').replace(/^"|"$/g, '').replaceAll('""', '"'));
    return { first: bits(first), last: bits(last), asn: Number(asn) };
  });
}

function countries(file: string, bits: (text: string) => number): CountryRange[] {
  return rows(file).map(([first, last, country = 'ZZ']) => ({
    first: bits(first),
    last: bits(last),
    country,
  }));
}

function rows(file: string): [string, string, ...string[]][] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => line.split(',') as [string, string, ...string[]]);
}

function first48(text: string): number {
  return Number(BigInt(text) >> 80n);
}

function usage(): never {
  console.error('build-networks.ts <date> <asn v4> <country v4> <asn v6> <country v6>');
  process.exit(1);
}
