import * as dnsPacket from 'dns-packet';
import { deadOf, nat64Of } from './address-form.ts';
import { type DnsRule, dnsRuleFor } from './censor/dns.ts';
import { genuineAddresses, type WorldState } from './state.ts';

const RCODES = { noerror: 0, servfail: 2, nxdomain: 3, refused: 5 } as const;

/** A resolver's decision about one question. */
export interface DnsReply {
  name: string;
  type: string;
  /** As the journal says it. */
  answer: string;
  /** undefined: silence. */
  message: Buffer | undefined;
}

interface Decision {
  rcode: keyof typeof RCODES;
  addresses: readonly string[];
  ttl: number;
}

const turns = new WeakMap<DnsRule, number>();

/** What a resolver with these rules replies to a DNS message; undefined if it asks nothing. */
export function replyToDns(
  state: WorldState,
  rules: readonly DnsRule[],
  message: Buffer,
): DnsReply | undefined {
  const query = dnsPacket.decode(message);
  const question = query.questions?.[0];
  if (question === undefined) return undefined;
  const name = question.name.toLowerCase();
  const decision = decide(state, rules, name);
  const asked = { name, type: question.type };
  if (decision === 'silence') return { ...asked, answer: 'silence', message: undefined };
  const { rcode, ttl } = decision;
  const { type } = question;
  const addresses = decision.addresses.filter((one) => one.includes(':') === (type === 'AAAA'));
  const answers: dnsPacket.Answer[] =
    type === 'A' || type === 'AAAA'
      ? addresses.map((data) => ({ type, name: question.name, ttl, data }))
      : [];
  const reply = dnsPacket.encode({
    type: 'response',
    id: query.id ?? 0,
    flags: dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE | RCODES[rcode],
    questions: [question],
    answers,
  });
  const answer = rcode === 'noerror' ? addresses.join(' ') : rcode;
  return { ...asked, answer, message: reply };
}

function decide(state: WorldState, rules: readonly DnsRule[], name: string): Decision | 'silence' {
  const { world } = state;
  const rule = dnsRuleFor(rules, name);
  if (rule === undefined || rule.answer === 'genuine') {
    const addresses = genuineAddresses(world, name);
    const rcode = addresses.length === 0 ? 'nxdomain' : 'noerror';
    return { rcode, addresses: withIpv6(world.ipv6, addresses), ttl: world.ttl };
  }
  if (rule.answer === 'silence') return 'silence';
  if (typeof rule.answer === 'string') return { rcode: rule.answer, addresses: [], ttl: 0 };
  const { addresses, ttl, rotate } = rule.answer;
  const turn = turns.get(rule) ?? 0;
  turns.set(rule, turn + 1);
  const said = rotate === true ? [addresses[turn % addresses.length] ?? '0.0.0.0'] : addresses;
  // DNS64 does not know a forged answer from a true one.
  return {
    rcode: 'noerror',
    addresses: world.ipv6 === 'nat64' ? withIpv6('nat64', said) : said,
    ttl,
  };
}

function withIpv6(
  ipv6: WorldState['world']['ipv6'],
  addresses: readonly string[],
): readonly string[] {
  if (ipv6 === 'none') return addresses;
  const form = ipv6 === 'nat64' ? nat64Of : deadOf;
  return [...addresses, ...addresses.filter((one) => !one.includes(':')).map(form)];
}
