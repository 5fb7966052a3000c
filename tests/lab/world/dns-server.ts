import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import * as dnsPacket from 'dns-packet';
import { dnsRuleFor } from './censor/dns.ts';
import { RESOLVER_ADDRESS } from './lab-net.ts';
import { genuineAddresses, type WorldState } from './state.ts';

const RCODES = { noerror: 0, servfail: 2, nxdomain: 3, refused: 5 } as const;

/** Serves the provider's resolver over UDP and TCP. */
export async function serveDns(state: WorldState): Promise<void> {
  const udp = createSocket('udp4');
  udp.on('message', (message, from) => {
    const reply = replyTo(state, message);
    if (reply !== undefined) udp.send(reply, from.port, from.address);
  });
  await new Promise<void>((resolve) => udp.bind(53, RESOLVER_ADDRESS, resolve));
  const tcp = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      const reply = replyTo(state, bytes.subarray(2));
      if (reply === undefined) return;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(reply.length);
      socket.write(Buffer.concat([length, reply]));
    });
  });
  await new Promise<void>((resolve) => tcp.listen(53, RESOLVER_ADDRESS, resolve));
}

function replyTo(state: WorldState, message: Buffer): Buffer | undefined {
  const query = dnsPacket.decode(message);
  const question = query.questions?.[0];
  if (question === undefined) return undefined;
  const name = question.name.toLowerCase();
  const { rcode, addresses, ttl, silent } = decide(state, name);
  const answers: dnsPacket.Answer[] =
    question.type === 'A'
      ? addresses.map((data) => ({ type: 'A', name: question.name, ttl, data }))
      : [];
  state.journal.add({
    kind: 'dns',
    at: Date.now(),
    name,
    type: question.type,
    answer: silent ? 'silence' : rcode === 'noerror' ? addresses.join(' ') : rcode,
  });
  if (silent) return undefined;
  return dnsPacket.encode({
    type: 'response',
    id: query.id ?? 0,
    flags: dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE | RCODES[rcode],
    questions: [question],
    answers,
  });
}

interface Decision {
  rcode: keyof typeof RCODES;
  addresses: readonly string[];
  ttl: number;
  silent: boolean;
}

function decide({ world }: WorldState, name: string): Decision {
  const rule = dnsRuleFor(world.dns, name);
  const none = { addresses: [], ttl: 0, silent: false };
  if (rule === undefined) {
    const addresses = genuineAddresses(world, name);
    const rcode = addresses.length === 0 ? 'nxdomain' : 'noerror';
    return { rcode, addresses, ttl: world.ttl, silent: false };
  }
  if (rule.answer === 'silence') return { ...none, rcode: 'noerror', silent: true };
  if (typeof rule.answer === 'string') return { ...none, rcode: rule.answer };
  return { rcode: 'noerror', ...rule.answer, silent: false };
}
