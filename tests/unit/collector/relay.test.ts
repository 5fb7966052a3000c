import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NetworkTable } from '../../../collector/relay/network-table.ts';
import { networkText } from '../../../collector/relay/network-text.ts';
import { prefixOf } from '../../../collector/relay/prefix.ts';
import { PrefixLimit } from '../../../collector/relay/prefix-limit.ts';
import { Tags } from '../../../collector/relay/tags.ts';
import { isReportableHour } from '../../../collector/wire/limits.ts';
import { decodeNote, encodeNote } from '../../../collector/wire/relay-note.ts';

function prefix(address: string) {
  const found = prefixOf(address);
  if (found === null) throw new Error(`${address} is no address`);
  return found;
}

describe('a prefix', () => {
  test('is a /24 or a /48, however the address is written', () => {
    expect(prefix('192.0.2.7').name).toBe(prefix('192.0.2.250').name);
    expect(prefix('192.0.2.7').name).not.toBe(prefix('192.0.3.7').name);
    expect(prefix('::ffff:192.0.2.7')).toEqual(prefix('192.0.2.7'));
    expect(prefix('2001:db8:1:2::1').name).toBe(prefix('2001:db8:1:ffff::2').name);
    expect(prefix('2001:db8:1::1').name).not.toBe(prefix('2001:db8:2::1').name);
  });

  test.each([undefined, '', 'localhost', '1.2.3', '1.2.3.4, 5.6.7.8'])('%s is none', (text) => {
    expect(prefixOf(text)).toBeNull();
  });
});

describe('the table of networks', () => {
  test('that is bundled knows networks and countries', () => {
    const table = NetworkTable.fromFile(
      join(import.meta.dirname, '../../../collector/data/networks.txt.br'),
    );
    expect(table.find(prefix('5.160.0.1'))).toMatchObject({ country: 'IR', asn: 42337 });
    expect(table.find(prefix('1.0.0.1'))).toMatchObject({ asn: 13335, name: 'Cloudflare, Inc.' });
    expect(table.find(prefix('2a02:6b8::1'))).toMatchObject({ country: 'RU', asn: 13238 });
    for (const nowhere of ['127.0.0.1', '10.0.0.1', 'fe80::1', '0.0.0.0', '255.255.255.255']) {
      expect(table.find(prefix(nowhere)), nowhere).toEqual({ country: 'ZZ', asn: 0, name: '' });
    }
  });

  test('finds what its ranges say, at every edge', () => {
    const edges = fc.uniqueArray(fc.nat(0xffffffff), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(edges, fc.array(fc.nat(0xffffffff)), (points, asked) => {
        const sorted = [...points].sort((a, b) => a - b);
        const ranges = sorted.slice(1).flatMap((last, i) => {
          const first = (sorted[i] ?? 0) + 1;
          // Every third is a hole.
          if (i % 3 === 2) return [];
          return [{ first, last, country: ['IR', 'RU'][i % 2] ?? 'ZZ', asn: i + 1 }];
        });
        const nowhere = { countries: [], systems: [] };
        const text = networkText(
          ['test'],
          { 4: { countries: ranges, systems: ranges }, 6: nowhere },
          new Map(),
        );
        const table = NetworkTable.fromText(text);
        for (const bits of [...asked, ...sorted, ...sorted.map((point) => point + 1)]) {
          const range = ranges.find(({ first, last }) => first <= bits && bits <= last);
          const { country, asn } = table.find({ version: 4, bits, name: '' });
          expect([country, asn]).toEqual([range?.country ?? 'ZZ', range?.asn ?? 0]);
        }
      }),
    );
  });

  test('refuses what is none', () => {
    const dated = '# telltale networks 1\n# Of 2026-06-17. From somewhere.\nv4\nv6\nnames\n';
    expect(NetworkTable.fromText(dated).madeAt).toBe(Date.UTC(2026, 5, 17));
    expect(NetworkTable.fromText(dated.replace('Of ', '')).madeAt).toBeNull();
    expect(() => NetworkTable.fromText('')).toThrow();
    const alpha3 = '# telltale networks 1\nv4\n1,IRN,1\nv6\nnames\n';
    expect(() => NetworkTable.fromText(alpha3)).toThrow('country IRN');
    expect(() => NetworkTable.fromText(alpha3.replace('IRN', 'IR'))).not.toThrow();
    expect(() => NetworkTable.fromText('# telltale networks 1\nv4\n!,IR,1\nv6\nnames\n')).toThrow();
  });
});

describe('tags', () => {
  const one = prefix('192.0.2.7');
  const other = prefix('192.0.3.7');

  test('are equal for one prefix in one hour, and for nothing else', () => {
    const tags = new Tags();
    expect(tags.tag(one, 7)).toBe(tags.tag(prefix('192.0.2.99'), 7));
    const all = [tags.tag(one, 7), tags.tag(one, 8), tags.tag(other, 7), new Tags().tag(one, 7)];
    expect(new Set(all).size).toBe(4);
  });

  test('a prefix is first once a day, unless its report came to nothing', () => {
    const tags = new Tags();
    const claim = tags.claimDay(one, 3);
    expect(claim.isFirst).toBe(true);
    expect(tags.claimDay(one, 3).isFirst).toBe(false);
    claim.giveBack();
    expect(tags.claimDay(one, 3).isFirst).toBe(true);
    expect(tags.claimDay(other, 3).isFirst).toBe(true);
    expect(tags.claimDay(one, 4).isFirst).toBe(true);
    tags.forget(4);
    expect(tags.claimDay(one, 4).isFirst).toBe(false);
  });
});

test('a prefix may send so much an hour', () => {
  const limit = new PrefixLimit(2);
  const one = prefix('192.0.2.7');
  expect([1, 2, 3].map(() => limit.allows(one, 5))).toEqual([true, true, false]);
  expect(limit.allows(prefix('192.0.3.7'), 5)).toBe(true);
  expect(limit.allows(one, 6)).toBe(true);
});

test('a relay’s note comes back as it was, and nothing else is one', () => {
  const note = {
    hour: 493_000,
    tag: '00112233445566aa',
    country: 'IR',
    asn: 44244,
    isFirstOfDay: true,
  };
  expect(decodeNote(encodeNote(note))).toEqual(note);
  const largest = { ...note, country: 'ZZ', asn: 0xffffffff };
  expect(decodeNote(encodeNote(largest))).toEqual(largest);
  expect(decodeNote(encodeNote({ ...note, isFirstOfDay: false }))?.isFirstOfDay).toBe(false);
  for (const country of ['ir', 'I', '\n\n', '']) {
    expect(decodeNote(encodeNote({ ...note, country }))).toBeNull();
  }
  const unsure = encodeNote(note);
  unsure.writeUInt8(2, 18);
  expect(decodeNote(unsure)).toBeNull();
});

test('reports of two days are taken, older ones and those of the future are not', () => {
  expect([1, 0, -49].map((ago) => isReportableHour(1000 + ago, 1000))).toEqual([true, true, true]);
  expect([2, -50].map((ago) => isReportableHour(1000 + ago, 1000))).toEqual([false, false]);
});
