import { describe, expect, test } from 'vitest';
import { prefixOf } from '../../../lib/monitor/network-prefix.ts';
import { readEcho } from '../../../lib/probe/echo.ts';

describe('the prefix that stands for a network', () => {
  test('is the same for a new address from the same provider', () => {
    expect(prefixOf(['203.0.113.7'])).toBe(prefixOf(['203.0.9.1']));
    expect(prefixOf(['2001:db8:1::1'])).toBe(prefixOf(['2001:db8:ffff::2']));
  });

  test('differs between providers', () => {
    expect(prefixOf(['203.0.113.7'])).not.toBe(prefixOf(['198.51.100.7']));
    expect(prefixOf(['2001:db8::1'])).not.toBe(prefixOf(['2001:db9::1']));
  });

  test('does not depend on which of two families a host saw first', () => {
    expect(prefixOf(['2001:db8::1', '203.0.113.7'])).toBe(prefixOf(['203.0.113.7']));
    expect(prefixOf(['::ffff:203.0.113.7'])).toBe(prefixOf(['203.0.113.7']));
  });

  test('is none where nobody said', () => {
    expect(prefixOf([])).toBeNull();
  });
});

describe('an echo', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['trace', 'fl=1\nip=203.0.113.7\nuag=x\nloc=RU\n', { address: '203.0.113.7', country: 'RU' }],
    ['trace', 'ip=2001:db8::1\nloc=XX\n', { address: '2001:db8::1', country: null }],
    ['trace', 'ip=203.0.113.7\nloc=<b>\n', { address: '203.0.113.7', country: null }],
    ['address', '203.0.113.7\n', { address: '203.0.113.7', country: null }],
    ['address', '<html>203.0.113.7</html>', null],
    ['address', '0xcb007107', null],
    ['trace', '', null],
  ] as const)('by %s, %j', (form, text, echo) => {
    expect(readEcho(form, bytes(text))).toEqual(echo);
  });
});
