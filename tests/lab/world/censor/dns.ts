import { coversName, type NameList } from './name-match.ts';

/** What a resolver says of some names instead of the truth. `genuine`: the truth, before a wider rule. */
export interface DnsRule {
  names: NameList;
  answer: 'nxdomain' | 'servfail' | 'refused' | 'silence' | 'genuine' | ForgedAddresses;
}

/** IPv4 addresses in A, IPv6 ones in AAAA records. */
export interface ForgedAddresses {
  addresses: string[];
  /** Seconds. */
  ttl: number;
  /** One address an answer, in turn, instead of all at once. */
  rotate?: boolean;
}

/** A rule for resolvers over https. */
export interface ResolverRule extends DnsRule {
  /** Addresses of the resolvers that it is about; all unless given. */
  at?: readonly string[];
}

/** The rule for this name, if any. */
export function dnsRuleFor(rules: readonly DnsRule[], name: string): DnsRule | undefined {
  const rule = rules.find(({ names }) => coversName(names, name));
  return rule?.answer === 'genuine' ? undefined : rule;
}
