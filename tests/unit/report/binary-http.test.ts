import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeResponse, encodeRequest } from '../../../lib/report/binary-http.ts';
import { EXAMPLE, fromHex } from './rfc9458.ts';

test('a request is the one of RFC 9458, with the empty parts that it leaves out', () => {
  const request = encodeRequest({
    method: 'GET',
    scheme: 'https',
    authority: 'example.com',
    path: '/',
    content: new Uint8Array(),
  });
  expect(Buffer.from(request).toString('hex')).toBe(`${EXAMPLE.request}000000`);
});

test('a response is read, short and padded', () => {
  expect(decodeResponse(fromHex(EXAMPLE.response))?.status).toBe(200);
  expect(decodeResponse(fromHex('0140c80002686900000000'))).toEqual({
    status: 200,
    content: fromHex('6869'),
  });
});

test('what is no whole final response is none', () => {
  for (const hex of [
    '',
    '00',
    '01',
    '0140',
    '014064',
    '0140c8000568',
    '0140c80080',
    '0140c80000000001',
  ]) {
    expect(decodeResponse(fromHex(hex)), hex).toBeNull();
  }
});

test('hostile bytes never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const read = decodeResponse(Uint8Array.of(1, 0x40, 0xc8, ...bytes));
      expect(read === null || read.status === 200).toBe(true);
    }),
  );
});
