import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../lib/history/bytes.ts';
import { decodeChecks, encodeChecks } from '../../../lib/history/check-codec.ts';
import { checksum } from '../../../lib/history/checksum.ts';
import { amount, choice, list, text } from '../../../lib/history/columns.ts';
import { deflate } from '../../../lib/history/deflate.ts';
import { readRows, writeRows } from '../../../lib/history/rows.ts';
import { TextReader, TextWriter } from '../../../lib/history/texts.ts';
import { randomFrom, realisticCheck } from '../../bench/realistic-checks.ts';
import { checkAt } from './made-checks.ts';
import { randomHistory } from './random-history.ts';

describe('checks as bytes', () => {
  test('any history comes back as it was', () => {
    fc.assert(
      fc.property(randomHistory, (checks) => {
        expect(decodeChecks(encodeChecks(checks))).toEqual(checks);
      }),
      { numRuns: 300 },
    );
  });

  test('no checks are no checks', () => {
    expect(decodeChecks(encodeChecks([]))).toEqual([]);
  });

  test('what no schema knows is refused', () => {
    const check = checkAt(1000);
    const [seen] = check.observations;
    if (seen === undefined) throw new Error('no observation');
    const strange = { ...seen, kind: 'smoke-signal' as typeof seen.kind };
    expect(() => encodeChecks([{ ...check, observations: [strange] }])).toThrow(TypeError);
    expect(() => encodeChecks([{ ...check, finishedAt: 0.5 }])).toThrow(TypeError);
  });

  test('one byte changed, added or missing is found out', () => {
    const bytes = encodeChecks([checkAt(1000), checkAt(2000)]);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = bytes.slice();
        changed[at] = ((changed[at] ?? 0) + by) % 256;
        expect(() => decodeChecks(changed)).toThrow(RangeError);
        expect(() => decodeChecks(bytes.slice(0, at))).toThrow(RangeError);
      }),
    );
    expect(() => decodeChecks(new Uint8Array([...bytes, 0]))).toThrow(RangeError);
  });

  test('a list of more than there are bytes for is refused before there is room made for it', () => {
    const out = new ByteWriter();
    out.whole(2 ** 40);
    const reading = {
      from: new ByteReader(out.taken()),
      texts: new TextReader(new ByteReader(new Uint8Array([0, 0]))),
      base: 0,
      row: {},
      latest: new Map(),
    };
    expect(() => list(amount).read(reading)).toThrow('More is said to follow');
  });

  test.each([
    [1, 4, 1, 6, 12],
    [2, 5, 1, 6, 15],
  ])('bytes that only look right never hang or run out of memory: format %i', (...header) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
        const content = new Uint8Array([...header, ...noise]);
        const bytes = new Uint8Array([...content, ...checksum(content)]);
        try {
          decodeChecks(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/**
 * A finished check, a second one in format 2, and an interrupted one, as the first build with each format wrote them.
 * Words and fields that come later must leave them readable: never make these bytes anew.
 */
const WRITTEN_1 =
  'AQQBBgwFBAUEAA4baG9tZWNvdW50dC5tZTE0OS4xNTQuMTY3Ljk5AoC1mcWdZ8CaDAIDAgMBAcA+AAQBAgICAQEBAQECAQIAAwECAQIAAwECAQIAAAMCAAFAalAAAAAAAAEEygEFsgkBDipctgEAAmqRSHg=';

const WRITTEN_2 =
  'AgUBBg8FBAUEAA4baG9tZWNvdW50dC5tZTE0OS4xNTQuMTY3Ljk5A4C1mcWdZ6CNBqCNBgICAwICAwEBAcA+wD4AAAAABAEEAQICAgICAgEBAQEBAQEBAQIBAgADAQIBAgADAQIBAgADAQIBAgADAQIBAgECAQIAAAAAAwMCAgAAAQEEBMoBygEGAeISAg4OKipmZpoCmgIBQGpQAAAAAAABQGpQAAAAAAAAAAICJDhbyw==';
const INTERRUPTED = {
  outcome: 'interrupted',
  startedAt: 1_773_491_500_000,
  trigger: 'click',
  network: 'home',
};

test('what the first build of each format wrote is read', () => {
  const [first, second] = [checkAt(1_773_491_400_000), checkAt(1_773_491_450_000)];
  expect(decodeChecks(Buffer.from(WRITTEN_1, 'base64'))).toEqual([first, INTERRUPTED]);
  expect(decodeChecks(Buffer.from(WRITTEN_2, 'base64'))).toEqual([first, second, INTERRUPTED]);
});

test('a finished day takes less than 8 bytes an observation when it is packed', async () => {
  const random = randomFrom(1);
  const begin = Date.UTC(2026, 10, 25);
  const day = Array.from({ length: 96 }, (_, n) => realisticCheck(begin + n * 900_000, n, random));
  const packed = await deflate(encodeChecks(day));
  const observations = day.flatMap((check) => check.observations).length;
  expect(observations).toBe(96 * 20);
  expect(packed.length / observations).toBeLessThan(8);
});

/** Writes rows with one table and reads them with a later one. */
function across(
  before: Parameters<typeof writeRows>[0],
  after: Parameters<typeof writeRows>[0],
  rows: object[],
) {
  const writing = { out: new ByteWriter(), texts: new TextWriter() };
  const based = rows.map((row) => ({ row, base: 0 }));
  writeRows(before, based, writing);
  const texts = new TextReader(new ByteReader(writing.texts.taken()));
  const reading = { from: new ByteReader(writing.out.taken()), texts };
  return readRows(
    after,
    Object.keys(before).length,
    rows.map(() => 0),
    reading,
  );
}

describe('rows that were written before', () => {
  const rows = [{ kind: 'page', status: 200 }, { kind: 'post' }, { kind: null, status: 0.5 }];

  test('keep their words when words are added at the end', () => {
    const table = (words: string[]) => ({ kind: choice(words), status: amount });
    expect(across(table(['page', 'post']), table(['page', 'post', 'ping']), rows)).toEqual(rows);
    expect(across(table(['page', 'post']), table(['ping', 'page', 'post']), rows)).not.toEqual(
      rows,
    );
  });

  test('lack the fields that were added since', () => {
    const table = { kind: choice(['page', 'post']), status: amount };
    expect(across(table, { ...table, country: text }, rows)).toEqual(rows);
  });
});
