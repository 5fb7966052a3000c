import { inPrefixes } from './address.ts';
import { coversName, type NameList } from './name-match.ts';

/**
 * What happens to what a server sends over a connection that stands, TLS records and all. `freeze`: after so many
 * bytes no packet passes any more, either way. `reset`: after so many bytes the connection is reset. `rate`: no more
 * than so many bytes a second. `delay`: each byte comes so much later. `pass`: nothing; for exceptions before a wider rule.
 */
export type StreamAction =
  | { kind: 'freeze'; afterBytes: number }
  | { kind: 'reset'; afterBytes: number }
  | { kind: 'rate'; bytesPerSecond: number }
  | { kind: 'delay'; milliseconds: number }
  | { kind: 'pass' };

/** Connections by name (in the handshake, or in the Host header of plain http), by address, or both. */
export interface StreamRule {
  names?: NameList;
  prefixes?: readonly string[];
  action: StreamAction;
}

/** What happens to a connection, if anything. */
export function streamActionFor(
  rules: readonly StreamRule[],
  name: string | null,
  address: string,
): Exclude<StreamAction, { kind: 'pass' }> | undefined {
  const rule = rules.find(
    ({ names, prefixes }) =>
      (names === undefined || coversName(names, name)) &&
      (prefixes === undefined || inPrefixes(prefixes, address)),
  );
  return rule === undefined || rule.action.kind === 'pass' ? undefined : rule.action;
}
