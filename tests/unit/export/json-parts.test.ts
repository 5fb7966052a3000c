import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonPart, jsonParts } from '../../../lib/export/json-parts.ts';
import { collected } from '../history/collected.ts';
import { oneByOne } from './one-by-one.ts';

/** The parts of a text that comes in pieces of so many characters. */
function partsOf(text: string, size: number): Promise<JsonPart[]> {
  const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
  return collected(jsonParts(oneByOne(pieces)));
}

/** The object that parts come from. */
function wholeOf(parts: readonly JsonPart[]): [string, unknown][] {
  const members: [string, unknown][] = [];
  for (const { name, entry, value } of parts) {
    if (entry === null) members.push([name, value]);
    else if (entry === 0) members.push([name, []]);
    else (members.at(-1)?.[1] as unknown[])[entry - 1] = value;
  }
  return members;
}

const json = fc.dictionary(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 4 })),
  { maxKeys: 5 },
);

describe('a JSON object part by part', () => {
  test('is what it is as a whole, however it is written and cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        json,
        fc.nat(20),
        fc.constantFrom(0, 2, '\t'),
        async (object, cut, indent) => {
          const text = ` \r\n${JSON.stringify(object, null, indent)}\n `;
          const whole = JSON.parse(text);
          expect(wholeOf(await partsOf(text, cut + 1))).toEqual(Object.entries(whole));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('says in which line each part begins', async () => {
    const text = '{"a":\n1,"list":[\n\n{"x":\n2},\n3],\n"b":4}';
    expect((await partsOf(text, 3)).map(({ name, entry, line }) => [name, entry, line])).toEqual([
      ['a', null, 2],
      ['list', 0, 2],
      ['list', 1, 4],
      ['list', 2, 6],
      ['b', null, 7],
    ]);
  });

  test('is refused where JSON.parse refuses it, and nowhere else', async () => {
    const text = '{"a":[1,{"b":"c\\"]"}],"d":null,"e":[]}';
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length),
        fc.constantFrom('', '{', '}', '[', ']', ',', ':', '"', '\\', '1', ' '),
        fc.nat(2),
        fc.nat(10),
        async (at, sign, deleted, cut) => {
          const changed = text.slice(0, at) + sign + text.slice(at + deleted);
          let isJson = true;
          try {
            const whole = JSON.parse(changed);
            isJson = typeof whole === 'object' && whole !== null && !Array.isArray(whole);
          } catch {
            isJson = false;
          }
          const read = partsOf(changed, cut + 1);
          if (isJson) await read;
          else await expect(read).rejects.toMatchObject({ name: 'ImportError' });
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['', 'not-json', 1],
    ['  ', 'not-json', 1],
    ['[1]', 'foreign', 1],
    ['<!doctype html>', 'not-json', 1],
    ['{"a":1', 'cut-off', 1],
    ['{"a":[1,\n2,', 'cut-off', 2],
    ['{"a":"', 'cut-off', 1],
    ['{"a":1}\n{"a":1}', 'not-json', 2],
    ['{"a":1,}', 'not-json', 1],
    ['{"a":[1,]}', 'not-json', 1],
    ['{a:1}', 'not-json', 1],
    ["{'a':1}", 'not-json', 1],
    [`{"a":"${'x'.repeat(2_100_000)}"}`, 'entry-too-long', 1],
  ])('%.20j is refused', async (text, problem, line) => {
    await expect(partsOf(text, 100_000)).rejects.toMatchObject({ problem, place: { line } });
  });
});
