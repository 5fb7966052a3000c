import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeReqPq, messageIdAt } from '../../../lib/probe/mtproto/req-pq.ts';
import { readReply } from '../../../lib/probe/mtproto/res-pq.ts';

/** core.telegram.org/mtproto/samples-auth_key */
const REQUEST = fromHex(
  '000000000000000078f404006170466a14000000f18e7ebe51a1143fc7a3666be4be54d6890a02dc',
);
const RESPONSE = fromHex(
  '000000000000000001f4ccc26170466a500000006324160551a1143fc7a3666be4be54d6890a02dc63248f6748214eab' +
    '8a2f4cc876e11974082e9cdb98c80cda4b00000015c4b51c0300000085fd64de851d9dd0a5b7f709355fc30b216be86c022bb4c3',
);
const NONCE = REQUEST.slice(24);
const VECTOR_AT = 68;

describe('req_pq_multi', () => {
  test('is the official sample, byte for byte', () => {
    expect(encodeReqPq(NONCE, 0x6a46706100_04f478n)).toEqual(REQUEST);
  });

  test('has a message id of the present second, divisible by four', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (nowMs) => {
        const id = messageIdAt(nowMs);
        expect(id % 4n).toBe(0n);
        expect(id >> 32n).toBe(BigInt(Math.floor(nowMs / 1000)));
      }),
    );
  });

  test('refuses a nonce of another size', () => {
    expect(() => encodeReqPq(new Uint8Array(15), 0n)).toThrow(RangeError);
  });
});

describe('the reply', () => {
  test('is the official sample', () => {
    const expected = { state: 'answer', nonceEchoed: true, knownKey: true };
    expect(readReply(RESPONSE, NONCE)).toEqual(expected);
  });

  test('to somebody else does not echo our nonce', () => {
    expect(readReply(RESPONSE, NONCE.toReversed())).toMatchObject({ nonceEchoed: false });
  });

  test('without a known key says so', () => {
    const changed = RESPONSE.slice();
    changed.fill(7, VECTOR_AT + 8);
    expect(readReply(changed, NONCE)).toMatchObject({ nonceEchoed: true, knownKey: false });
  });

  test.each([-404, -429, -444])('%i is a transport error', (code) => {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setInt32(0, code, true);
    expect(readReply(bytes, NONCE)).toEqual({ state: 'transport-error', code });
  });

  test.each(['nope', '\0\0\0\0', '', '<html>blocked</html>', 'x'.repeat(200)])(
    '%j is foreign',
    (text) => {
      expect(readReply(new TextEncoder().encode(text), NONCE)).toEqual({ state: 'foreign' });
    },
  );

  test('cut or lengthened anywhere is foreign', () => {
    for (let size = 5; size < RESPONSE.length; size++) {
      expect(readReply(RESPONSE.slice(0, size), NONCE).state, String(size)).toBe('foreign');
    }
    expect(readReply(new Uint8Array([...RESPONSE, 0]), NONCE).state).toBe('foreign');
  });

  test('with hostile bytes at any place never throws', () => {
    const place = fc.nat(RESPONSE.length - 1);
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, byte), { minLength: 1 }), (changes) => {
        const changed = RESPONSE.slice();
        for (const [at, value] of changes) changed[at] = value;
        expect(['answer', 'foreign']).toContain(readReply(changed, NONCE).state);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readReply(bytes, NONCE).state).not.toBe('answer');
      }),
    );
  });
});

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
