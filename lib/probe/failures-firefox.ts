import type { Failure } from '../words/failure.ts';
import type { ProbeKind } from '../words/observation.ts';

/** What Firefox's webRequest says (xpcom error names) in OONI's words. */
const FAILURES: Readonly<Record<string, Failure>> = {
  NS_ERROR_UNKNOWN_HOST: 'dns_server_misbehaving',
  NS_ERROR_OFFLINE: 'network_down',
  NS_ERROR_NETWORK_LINK_DOWN: 'network_down',
  NS_ERROR_CONNECTION_REFUSED: 'connection_refused',
  NS_ERROR_NET_RESET: 'connection_reset',
  NS_ERROR_NET_INTERRUPT: 'eof_error',
  NS_ERROR_NET_PARTIAL_TRANSFER: 'eof_error',
  NS_ERROR_NET_EMPTY_RESPONSE: 'eof_error',
  NS_ERROR_NET_TIMEOUT: 'generic_timeout_error',
  // A reset right after the connection stood shows as the general failure (measured in 153).
  NS_ERROR_FAILURE: 'connection_reset',
};

/**
 * The failure that a text of Firefox's webRequest means. TLS and certificate failures come as sentences in the
 * browser's own language, so whatever is no `NS_` name is of that class. To a bare address it is taken for the one
 * that is sure to come where nobody interferes: no certificate bears the address.
 */
export function firefoxFailure(text: string, kind: ProbeKind): Failure {
  if (text.startsWith('NS_')) return FAILURES[text] ?? 'unknown_failure';
  return kind === 'literal-https' ? 'ssl_invalid_hostname' : 'ssl_failed_handshake';
}
