import { BlockList } from 'node:net';

/**
 * What happens to packets for some addresses (IPv4 prefixes with length). `drop`: every packet vanishes, connections
 * that stand included. `reject`: a reset answers the SYN. `unreachable`: ICMP says so. `reset`: the connection is
 * made, then reset.
 */
export interface AddressRule {
  prefixes: readonly string[];
  action: 'drop' | 'reject' | 'unreachable' | 'reset';
  /** All ports unless given. */
  ports?: readonly number[];
}

const VERDICTS: Record<Exclude<AddressRule['action'], 'reset'>, string> = {
  drop: 'drop',
  reject: 'reject with tcp reset',
  unreachable: 'reject with icmp type host-unreachable',
};

/** nftables statements for the rules that the packet filter can do. */
export function filterStatements(rules: readonly AddressRule[]): string[] {
  return rules.flatMap(({ prefixes, action, ports }) => {
    if (action === 'reset') return [];
    const ipv4 = prefixes.filter((prefix) => !prefix.includes(':'));
    const port = ports === undefined ? 'meta l4proto tcp' : `tcp dport { ${ports.join(', ')} }`;
    return [`ip daddr { ${ipv4.join(', ')} } ${port} ${VERDICTS[action]}`];
  });
}

/** Whether a connection to this address and port is to be reset once it stands. */
export function resetsOnAccept(
  rules: readonly AddressRule[],
  address: string,
  port: number,
): boolean {
  return rules.some(
    ({ action, prefixes, ports }) =>
      action === 'reset' &&
      (ports === undefined || ports.includes(port)) &&
      contains(prefixes, address),
  );
}

function contains(prefixes: readonly string[], address: string): boolean {
  const list = new BlockList();
  for (const prefix of prefixes) {
    const [network = '', length = '32'] = prefix.split('/');
    if (!network.includes(':')) list.addSubnet(network, Number(length), 'ipv4');
  }
  return list.check(address, 'ipv4');
}
