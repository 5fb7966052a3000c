import { expect, test } from 'vitest';
import { firefoxFailure } from '../../../lib/probe/failures-firefox.ts';

const UNTRUSTED = [
  'Peer’s Certificate issuer is not recognized.',
  'Издатель сертификата узла не распознан.',
  '无法识别对等端的证书颁发者。',
];

test.each(UNTRUSTED)('a sentence is a failure of TLS in any language: %s', (text) => {
  expect(firefoxFailure(text, 'page')).toBe('ssl_failed_handshake');
  expect(firefoxFailure(text, 'literal-http')).toBe('ssl_failed_handshake');
});

test.each(UNTRUSTED)('to a bare address it shows that TLS got through: %s', (text) => {
  expect(firefoxFailure(text, 'literal-https')).toBe('ssl_invalid_hostname');
});

test.each([
  ['NS_ERROR_UNKNOWN_HOST', 'dns_server_misbehaving'],
  ['NS_ERROR_NET_RESET', 'connection_reset'],
  ['NS_ERROR_CONNECTION_REFUSED', 'connection_refused'],
  ['NS_ERROR_OF_TOMORROW', 'unknown_failure'],
])('%s is %s, to names and addresses alike', (text, failure) => {
  expect(firefoxFailure(text, 'page')).toBe(failure);
  expect(firefoxFailure(text, 'literal-https')).toBe(failure);
});
