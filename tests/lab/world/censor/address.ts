import { BlockList } from 'node:net';
import { nat64Of } from '../address-form.ts';

/**
 * What happens to packets for some addresses (IPv4 prefixes with length). `drop`: every packet vanishes, connections
 * that stand included. `reject`: a reset answers the SYN. `unreachable`: ICMP says so. `reset`: the connection is
 * made, then reset. `accept`: nothing happens, for exceptions before a wider rule.
 */
export interface AddressRule {
  prefixes: readonly string[];
  action: 'drop' | 'reject' | 'unreachable' | 'reset' | 'accept';
  /** All ports unless given. */
  ports?: readonly number[];
}

type PacketAction = Exclude<AddressRule['action'], 'reset'>;
const VERDICTS: Record<PacketAction, string> = {
  drop: 'drop',
  reject: 'reject with tcp reset',
  unreachable: 'reject with icmpx type host-unreachable',
  accept: 'accept',
};

/** nftables statements of family `inet` for the rules that the packet filter can do; NAT64 is seen through. */
export function filterStatements(rules: readonly AddressRule[]): string[] {
  return rules.flatMap(({ prefixes, action, ports }) => {
    const ipv4 = prefixes.filter((prefix) => !prefix.includes(':'));
    if (ipv4.length === 0) return [];
    const port = ports === undefined ? 'meta l4proto tcp' : `tcp dport { ${ports.join(', ')} }`;
    // What is to be reset must reach the door, also past a wider rule that comes later.
    const verdict = VERDICTS[action === 'reset' ? 'accept' : action];
    return [
      `ip daddr { ${ipv4.join(', ')} } ${port} ${verdict}`,
      `ip6 daddr { ${ipv4.map(throughNat64).join(', ')} } ${port} ${verdict}`,
    ];
  });
}

/** Whether a connection to this address and port is to be reset once it stands. */
export function resetsOnAccept(
  rules: readonly AddressRule[],
  address: string,
  port: number,
): boolean {
  const rule = rules.find(
    ({ prefixes, ports }) =>
      (ports === undefined || ports.includes(port)) && inPrefixes(prefixes, address),
  );
  return rule?.action === 'reset';
}

/** Whether an IPv4 address is in one of the prefixes; those of IPv6 are passed over. */
export function inPrefixes(prefixes: readonly string[], address: string): boolean {
  const list = new BlockList();
  for (const prefix of prefixes) {
    const [network = '', length = '32'] = prefix.split('/');
    if (!network.includes(':')) list.addSubnet(network, Number(length), 'ipv4');
  }
  return list.check(address, 'ipv4');
}

function throughNat64(prefix: string): string {
  const [network = '', length = '32'] = prefix.split('/');
  return `${nat64Of(network)}/${96 + Number(length)}`;
}
