import * as packet from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeQuery, type RecordType } from '../../../lib/probe/dns-message.ts';
import { decodeAnswer } from '../../../lib/probe/dns-message-answer.ts';

const types = fc.constantFrom<RecordType>('A', 'AAAA');

describe('a query', () => {
  test('says what was asked to another implementation, and its size does not tell the name', () => {
    fc.assert(
      fc.property(fc.domain(), types, (name, type) => {
        const query = encodeQuery(name, type);
        const read = packet.decode(Buffer.from(query));
        expect(read).toMatchObject({ id: 0, type: 'query', flag_rd: true });
        expect(read.questions).toMatchObject([{ name, type, class: 'IN' }]);
        expect(query.length % 128).toBe(0);
      }),
    );
  });

  test.each(['', 'a..b', 'ü.example', `${'a'.repeat(64)}.org`, `${'a.'.repeat(130)}org`])(
    'for %j is refused',
    (name) => {
      expect(() => encodeQuery(name, 'A')).toThrow(RangeError);
    },
  );
});

describe('an answer', () => {
  test('of another implementation gives its addresses', () => {
    fc.assert(
      fc.property(fc.domain(), fc.uniqueArray(fc.ipV4()), (name, addresses) => {
        const answers = addresses.map((data) => ({ type: 'A' as const, name, data }));
        expect(decodeAnswer(answerTo(name, 'A', answers), name, 'A')).toEqual({
          rcode: 0,
          addresses,
        });
      }),
    );
  });

  test('through aliases in any order counts, an address of another name does not', () => {
    const answer = answerTo('t.me', 'AAAA', [
      { type: 'AAAA', name: 'b.example', data: '2001:67c:4e8::1' },
      { type: 'CNAME', name: 'a.example', data: 'b.example' },
      { type: 'CNAME', name: 'b.example', data: 't.me' },
      { type: 'CNAME', name: 'T.me', data: 'a.example' },
      { type: 'AAAA', name: 'c.example', data: '2001:db8::2' },
    ]);
    expect(decodeAnswer(answer, 'T.ME.', 'AAAA')?.addresses).toEqual(['2001:67c:4e8::1']);
  });

  test.each([2, 3, 5])('with rcode %i says so', (rcode) => {
    const answer = answerTo('t.me', 'A', [], rcode);
    expect(decodeAnswer(answer, 't.me', 'A')).toEqual({ rcode, addresses: [] });
  });

  test('to another question, with another id, or no answer at all is none', () => {
    const answer = answerTo('t.me', 'A', []);
    expect(decodeAnswer(answer, 'telegram.org', 'A')).toBeNull();
    expect(decodeAnswer(answer, 't.me', 'AAAA')).toBeNull();
    expect(decodeAnswer(encodeQuery('t.me', 'A'), 't.me', 'A')).toBeNull();
    answer[1] = 1;
    expect(decodeAnswer(answer, 't.me', 'A')).toBeNull();
  });

  test('may use compression', () => {
    const head = answerTo('t.me', 'A', []);
    head[7] = 1;
    const record = [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 149, 154, 167, 99];
    const answer = Uint8Array.from([...head, ...record]);
    expect(decodeAnswer(answer, 't.me', 'A')?.addresses).toEqual(['149.154.167.99']);
  });

  test.each([
    ['itself', 22],
    ['a later place', 24],
    ['the end of the message', 0x3fff],
  ])('whose name points at %s is none', (_, target) => {
    const head = answerTo('t.me', 'A', []);
    expect(head.length).toBe(22);
    head[7] = 1;
    const record = [0xc0 | (target >> 8), target & 255, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 1, 1, 1, 1];
    expect(decodeAnswer(Uint8Array.from([...head, ...record]), 't.me', 'A')).toBeNull();
  });

  test('cut short is none, and hostile bytes never throw', () => {
    const whole = answerTo('t.me', 'A', [
      { type: 'CNAME', name: 't.me', data: 'a.example' },
      { type: 'A', name: 'a.example', data: '149.154.167.99' },
    ]);
    for (let size = 0; size < whole.length; size++) {
      expect(decodeAnswer(whole.subarray(0, size), 't.me', 'A')).toBeNull();
    }
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const changed = whole.slice();
        for (const [at, value] of changes) changed[at] = value;
        const answer = decodeAnswer(changed, 't.me', 'A');
        expect(answer === null || answer.addresses.length <= 2).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

function answerTo(
  name: string,
  type: RecordType,
  answers: packet.Answer[],
  rcode = 0,
): Uint8Array<ArrayBuffer> {
  const questions = [{ name, type }];
  const flags = packet.RECURSION_DESIRED | rcode;
  return Uint8Array.from(packet.encode({ id: 0, type: 'response', flags, questions, answers }));
}
