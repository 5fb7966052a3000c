import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type DnsReply, replyToDns } from './dns-answer.ts';
import { RESOLVER_ADDRESS } from './lab-net.ts';
import type { WorldState } from './state.ts';
import { fakeReply } from './tunnel.ts';

/** Serves the provider's resolver over UDP and TCP, over IPv6 too where the machine has it. */
export async function serveDns(state: WorldState): Promise<void> {
  await serveUdp(state, 'udp4', RESOLVER_ADDRESS);
  // Its address comes only with a world that has IPv6.
  await serveUdp(state, 'udp6', '::');
  const tcp = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', async (bytes) => {
      const reply = await replyTo(state, bytes.subarray(2));
      if (reply === undefined || socket.destroyed) return;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(reply.length);
      socket.write(Buffer.concat([length, reply]));
    });
  });
  await new Promise<void>((resolve) => tcp.listen(53, RESOLVER_ADDRESS, resolve));
}

async function serveUdp(state: WorldState, type: 'udp4' | 'udp6', address: string): Promise<void> {
  const socket = createSocket({ type, ipv6Only: type === 'udp6' });
  socket.on('message', async (message, from) => {
    const reply = await replyTo(state, message);
    if (reply !== undefined) socket.send(reply, from.port, from.address);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', (error) => {
      if (type === 'udp4') return reject(error);
      socket.close();
      resolve();
    });
    socket.bind(53, address, resolve);
  });
}

async function replyTo(state: WorldState, message: Buffer): Promise<Buffer | undefined> {
  const { world } = state;
  const lost = world.unreliable?.lookUps ?? 0;
  if (lost > 0 && state.dice.roll() < lost) return undefined;
  if (world.resolverDelayMs > 0) await setTimeout(world.resolverDelayMs);
  const reply: DnsReply | undefined = world.tunnel
    ? fakeReply(state, message)
    : replyToDns(state, world.dns, message);
  if (reply === undefined) return undefined;
  const { name, type, answer } = reply;
  state.journal.add({ kind: 'dns', at: Date.now(), name, type, answer });
  return reply.message;
}
