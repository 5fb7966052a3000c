import { coversName, type NameList } from './name-match.ts';

/** What the provider's resolver says of some names instead of the truth. */
export interface DnsRule {
  names: NameList;
  answer: 'nxdomain' | 'servfail' | 'refused' | 'silence' | { addresses: string[]; ttl: number };
}

/** The rule for this name, if any. */
export function dnsRuleFor(rules: readonly DnsRule[], name: string): DnsRule | undefined {
  return rules.find((rule) => coversName(rule.names, name));
}
