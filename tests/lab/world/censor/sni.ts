import type { Socket } from 'node:net';
import { coversName, type NameList } from './name-match.ts';

/**
 * What happens to a TLS connection whose ClientHello carries one of the names. `forge`: the connection is taken over
 * with a certificate that names the host but comes from an authority that nobody trusts. `inspect`: the same, by the
 * authority that was added to the device. `pass`: nothing; for exceptions before a wider rule.
 */
export interface SniRule {
  names: NameList;
  action: 'reset' | 'fin' | 'silence' | 'alert' | 'forge' | 'inspect' | 'pass';
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

/** Whether the TLS front carries it out, by choosing another authority. */
export function isTakenOver(action: SniRule['action'] | undefined): action is 'forge' | 'inspect' {
  return action === 'forge' || action === 'inspect';
}

/** Carries out every action but those that take over. */
export function interfere(
  socket: Socket,
  action: Exclude<SniRule['action'], 'forge' | 'inspect' | 'pass'>,
): void {
  // Read on, or nobody would notice that the client has gone.
  socket.resume();
  if (action === 'reset') socket.resetAndDestroy();
  else if (action === 'fin') socket.destroy();
  else if (action === 'alert') socket.end(FATAL_ALERT);
  else socket.resume();
}
