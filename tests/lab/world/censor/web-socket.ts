import { coversName, type NameList } from './name-match.ts';

/**
 * What a box that sees inside (a company's proxy) does to WebSocket handshakes: an answer with 403, a reset, or
 * nothing at all.
 */
export interface WebSocketRule {
  hosts: NameList;
  action: 'refuse' | 'reset' | 'silence';
}

/** What happens to a handshake for this host, if anything. */
export function webSocketActionFor(
  rules: readonly WebSocketRule[],
  host: string,
): WebSocketRule['action'] | undefined {
  return rules.find(({ hosts }) => coversName(hosts, host))?.action;
}
