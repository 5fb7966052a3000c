import type { Socket } from 'node:net';
import { coversName, type NameList } from './name-match.ts';

/**
 * What happens to a TLS connection whose ClientHello carries one of the names. `forge`: the connection is taken over
 * with a certificate that names the host but comes from an authority that nobody trusts. `pass`:
 * nothing; for exceptions before a wider rule.
 */
export interface SniRule {
  names: NameList;
  action: 'reset' | 'fin' | 'silence' | 'alert' | 'forge' | 'pass';
  /** Only the first, second … handshake with a name, counted from 1; all unless given. */
  turns?: readonly number[];
}

/** TLS 1.2 record, alert, fatal, 40 handshake_failure. */
const FATAL_ALERT = Buffer.from([21, 3, 3, 0, 2, 2, 40]);

/** The action for a ClientHello with this name, if any; `turn` says the how many-th with it this is. */
export function sniActionFor(
  rules: readonly SniRule[],
  name: string | null,
  turn: number,
): Exclude<SniRule['action'], 'pass'> | undefined {
  const action = rules.find(
    ({ names, turns }) => coversName(names, name) && (turns === undefined || turns.includes(turn)),
  )?.action;
  return action === 'pass' ? undefined : action;
}

/** Carries out every action but `forge`, which the TLS front does by choosing another authority. */
export function interfere(
  socket: Socket,
  action: Exclude<SniRule['action'], 'forge' | 'pass'>,
): void {
  // Read on, or nobody would notice that the client has gone.
  socket.resume();
  if (action === 'reset') socket.resetAndDestroy();
  else if (action === 'fin') socket.destroy();
  else if (action === 'alert') socket.end(FATAL_ALERT);
  else socket.resume();
}
