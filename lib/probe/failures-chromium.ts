import type { Failure } from '../words/failure.ts';

/**
 * What Chromium's webRequest says (`net::ERR_…`, net/base/net_error_list.h) in OONI's words.
 * The vendors promise no stability: what is not here is `unknown_failure`, and its text is kept.
 */
const FAILURES: Readonly<Record<string, Failure>> = {
  // Look-up: Chromium does not say whether the name was denied, broken or silent.
  NAME_NOT_RESOLVED: 'dns_server_misbehaving',
  NAME_RESOLUTION_FAILED: 'dns_server_misbehaving',
  ICANN_NAME_COLLISION: 'dns_server_misbehaving',
  DNS_MALFORMED_RESPONSE: 'dns_server_misbehaving',
  DNS_SERVER_FAILED: 'dns_server_misbehaving',
  DNS_TIMED_OUT: 'dns_server_misbehaving',
  // This device has no network, or it changed under the probe.
  INTERNET_DISCONNECTED: 'network_down',
  NETWORK_CHANGED: 'interrupted',
  NETWORK_IO_SUSPENDED: 'interrupted',
  // This device, a policy or a program on it refused before a packet left.
  NETWORK_ACCESS_DENIED: 'local_error',
  BLOCKED_BY_CLIENT: 'local_error',
  BLOCKED_BY_ADMINISTRATOR: 'local_error',
  BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS: 'local_error',
  ACCESS_DENIED: 'local_error',
  INSUFFICIENT_RESOURCES: 'local_error',
  // TCP.
  ADDRESS_UNREACHABLE: 'host_unreachable',
  CONNECTION_TIMED_OUT: 'generic_timeout_error',
  TIMED_OUT: 'generic_timeout_error',
  CONNECTION_REFUSED: 'connection_refused',
  CONNECTION_RESET: 'connection_reset',
  CONNECTION_ABORTED: 'connection_aborted',
  CONNECTION_CLOSED: 'eof_error',
  EMPTY_RESPONSE: 'eof_error',
  SOCKET_NOT_CONNECTED: 'eof_error',
  // TLS.
  SSL_PROTOCOL_ERROR: 'ssl_failed_handshake',
  SSL_VERSION_OR_CIPHER_MISMATCH: 'ssl_failed_handshake',
  SSL_UNRECOGNIZED_NAME_ALERT: 'ssl_failed_handshake',
  SSL_DECRYPT_ERROR_ALERT: 'ssl_failed_handshake',
  SSL_BAD_RECORD_MAC_ALERT: 'ssl_failed_handshake',
  TLS13_DOWNGRADE_DETECTED: 'ssl_failed_handshake',
  BAD_SSL_CLIENT_AUTH_CERT: 'ssl_failed_handshake',
  CERT_COMMON_NAME_INVALID: 'ssl_invalid_hostname',
  CERT_AUTHORITY_INVALID: 'ssl_unknown_authority',
  CERT_KNOWN_INTERCEPTION_BLOCKED: 'ssl_unknown_authority',
  CERTIFICATE_TRANSPARENCY_REQUIRED: 'ssl_unknown_authority',
  SSL_PINNED_KEY_NOT_IN_CERT_CHAIN: 'ssl_unknown_authority',
  CERT_DATE_INVALID: 'ssl_invalid_certificate',
  CERT_REVOKED: 'ssl_invalid_certificate',
  CERT_INVALID: 'ssl_invalid_certificate',
  CERT_WEAK_SIGNATURE_ALGORITHM: 'ssl_invalid_certificate',
  CERT_WEAK_KEY: 'ssl_invalid_certificate',
  // HTTP.
  INVALID_HTTP_RESPONSE: 'http_request_failed',
  INVALID_RESPONSE: 'http_request_failed',
  CONTENT_LENGTH_MISMATCH: 'eof_error',
  INCOMPLETE_CHUNKED_ENCODING: 'eof_error',
  HTTP2_PROTOCOL_ERROR: 'http_request_failed',
  HTTP2_PING_FAILED: 'generic_timeout_error',
};

/** The failure that a text of Chromium's webRequest means. */
export function chromiumFailure(text: string): Failure {
  return FAILURES[text.replace(/^net::ERR_/, '')] ?? 'unknown_failure';
}
