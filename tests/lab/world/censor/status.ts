import { coversName, type NameList } from './name-match.ts';

/** Hosts whose genuine servers answer every request with this status: an outage, not a censor. */
export interface StatusRule {
  hosts: NameList;
  status: number;
}

/** The status that this host answers everything with, if any. */
export function statusFor(rules: readonly StatusRule[], host: string): number | undefined {
  return rules.find(({ hosts }) => coversName(hosts, host))?.status;
}
