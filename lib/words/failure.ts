/**
 * Failure strings of OONI's data format (df-007), the subset that a browser can tell, and two that are ours:
 * A browser does not say how a look-up failed: all such are `dns_server_misbehaving`, df-007's general one.
 * `not-made` proves nothing either way, `local_error` was refused by this device before a packet left.
 */
export const FAILURES = [
  'dns_server_misbehaving',
  'connection_refused',
  'connection_reset',
  'connection_aborted',
  'host_unreachable',
  'network_unreachable',
  'network_down',
  'network_reset',
  'generic_timeout_error',
  'eof_error',
  'ssl_failed_handshake',
  'ssl_invalid_hostname',
  'ssl_unknown_authority',
  'ssl_invalid_certificate',
  'http_request_failed',
  'interrupted',
  'unknown_failure',
  'local_error',
  'not-made',
] as const;
export type Failure = (typeof FAILURES)[number];
