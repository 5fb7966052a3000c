import { encode } from 'dns-packet';
import { describe, expect, test } from 'vitest';
import { headersDeadlineMs } from '../../../lib/probe/deadline.ts';
import { lookUpState } from '../../../lib/probe/dns-state.ts';
import { isFlood } from '../../../lib/probe/mtproto/reply-state.ts';
import { programIn } from '../../../lib/probe/program-in.ts';
import { goodputOf } from '../../../lib/words/goodput.ts';

describe('what a resolver says of a name', () => {
  const answer = (addresses: string[], flags = 0) =>
    new Uint8Array(
      encode({
        type: 'response',
        id: 0,
        flags,
        questions: [{ type: 'A', name: 't.me' }],
        answers: addresses.map((data) => ({ type: 'A', name: 't.me', ttl: 60, data })),
      }),
    );

  test.each([
    ['an address of Telegram', answer(['149.154.167.99']), 'expected'],
    ['no address', answer([]), 'altered'],
    ['no such name', answer([], 3), 'altered'],
    ['an address that nobody has', answer(['0.0.0.0']), 'altered'],
    ['a forged one', answer(['10.10.34.34']), 'altered'],
    ['trouble of its own', answer([], 2), undefined],
    ['nonsense', new Uint8Array([1, 2, 3]), undefined],
  ] as const)('%s', (_, bytes, state) => {
    expect(lookUpState(bytes, 't.me')).toBe(state);
  });
});

describe('the program that a page names', () => {
  const page = 'https://web.telegram.org/k/';
  const found = (html: string) => programIn([...new TextEncoder().encode(html)], page);

  test.each([
    ['<script type="module" crossorigin src="index-B4x_9.js"></script>', `${page}index-B4x_9.js`],
    ['<script defer="defer" src="./main.0a1b.js"></script>', `${page}main.0a1b.js`],
    ['<script src="https://evil.example/a.js"></script>', null],
    ['<script src="//evil.example/a.js"></script>', null],
    ['<script src="../../a.js"></script>', null],
    ['<script src="a.js?q=1"></script>', null],
    [`<script ${'x '.repeat(5_000)} src="a.js">`, null],
    ['', null],
  ])('%s', (html, url) => {
    expect(found(html)).toBe(url);
  });
});

test('the transport says that too much was asked', () => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setInt32(0, -429, true);
  expect(isFlood(bytes)).toBe(true);
  expect(isFlood(new Uint8Array(4))).toBe(false);
  expect(isFlood(new Uint8Array(8))).toBe(false);
});

test('the deadline follows the controls', () => {
  const at = (answeredMs: number[], allFailed = false) =>
    headersDeadlineMs({ answeredMs, allFailed });
  expect([at([]), at([100]), at([500]), at([5_000]), at([], true)]).toEqual([
    6_000, 3_000, 4_000, 6_000, 3_000,
  ]);
});

test('the speed of a download leaves the time before its first byte out', () => {
  const phases = { dnsMs: 100, tcpMs: 100, tlsMs: 200, firstByteMs: 600 };
  const base = { target: 'site/transfer', kind: 'transfer', startedAt: 0, failure: null } as const;
  const seen = { ...base, detail: '', reused: false, durationMs: 9_000, bytes: 128_000, phases };
  expect(goodputOf(seen)).toBe(128);
  expect(goodputOf({ ...seen, bytes: 0 })).toBeNull();
});
