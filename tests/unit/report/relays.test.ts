import { describe, expect, test } from 'vitest';
import { gatewayKeyOf, oneGateway, relayFrom } from '../../../lib/report/relay-entry.ts';
import { isRelayOrigin, permissionForRelay } from '../../../lib/words/relay.ts';

const KEY = `01${'0020'}${'ab'.repeat(32)}${'0004'}${'00010001'}`;
const OTHER_KEY = KEY.replaceAll('ab', 'cd');
const ORIGIN = 'https://relay.example';

describe('a relay as a user enters it', () => {
  test('is an https origin and the key configuration of its gateway', () => {
    expect(relayFrom(` ${ORIGIN}/ `, KEY.toUpperCase().replace('AB', 'A B'))).toEqual({
      origin: ORIGIN,
      key: KEY,
    });
    expect(gatewayKeyOf({ origin: ORIGIN, key: KEY })?.id).toBe(1);
  });

  test.each([
    'http://relay.example',
    'https://relay.example/path',
    'https://user@relay.example',
    'relay.example',
    'file:///etc/passwd',
    'http://127.0.0.1.example',
    'javascript:alert(1)',
    '',
  ])('is not %s', (text) => {
    expect(relayFrom(text, KEY)).toBeNull();
  });

  test.each([
    ['', 'nothing'],
    [KEY.slice(2), 'cut off'],
    [KEY.replace('0020', '0010'), 'of another curve'],
    [KEY.replace('00010001', '00010003'), 'of another cipher'],
    ['zz', 'no digits'],
  ])('is refused with a key that is %#', (key) => {
    expect(relayFrom(ORIGIN, key)).toBeNull();
  });

  test('may be a port of this machine, to try one', () => {
    expect(isRelayOrigin('http://127.0.0.1:8752')).toBe(true);
    expect(isRelayOrigin('http://192.168.0.1')).toBe(false);
  });

  test('needs the permission for its host alone', () => {
    expect(permissionForRelay({ origin: 'https://relay.example:8443', key: KEY })).toBe(
      'https://relay.example/*',
    );
  });
});

test('a gateway that changes its key has two for a while, and is one', () => {
  const relay = (name: string, key: string) => ({ origin: `https://${name}.example`, key });
  const both = relay('a', `${OTHER_KEY},${KEY}`);
  expect(relayFrom(both.origin, `${OTHER_KEY}, ${KEY}`)).toEqual(both);
  expect(gatewayKeyOf(both)?.publicKey[0]).toBe(0xcd);
  const old = relay('b', KEY);
  const fresh = relay('c', OTHER_KEY);
  const stranger = relay('d', KEY.replaceAll('ab', 'ef'));
  expect(oneGateway([both, old, fresh, stranger])).toEqual([both, old, fresh]);
  // What a policy or a build says of a relay goes before what its user once entered.
  expect(oneGateway([both, relay('a', KEY)])).toEqual([both]);
  // Without one that has both, nothing says that they are one.
  expect(oneGateway([old, fresh])).toEqual([old]);
});

test('relays in force lead to the gateway of the first, each once', () => {
  const relay = (name: string, key = KEY) => ({ origin: `https://${name}.example`, key });
  expect(oneGateway([relay('a'), relay('b', OTHER_KEY), relay('c'), relay('a')])).toEqual([
    relay('a'),
    relay('c'),
  ]);
  expect(oneGateway([relay('broken', 'ff'), relay('b', OTHER_KEY)])).toEqual([
    relay('b', OTHER_KEY),
  ]);
});
