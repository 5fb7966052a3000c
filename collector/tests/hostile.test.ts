import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodePayload, hourOf, PAYLOAD_BYTES } from '../../lib/report/payload.ts';
import type { World } from '../../lib/words/world.ts';
import { SEALED_REPORT_BYTES } from '../wire/limits.ts';
import { hourAt } from '../wire/spans.ts';
import type { Cluster } from './cluster.ts';
import { addressIn, LAB_NETWORKS } from './lab-networks.ts';
import { type Reply, Running } from './running.ts';
import { type QuickSealer, randomId } from './sealing.ts';
import { STORES, serverFor } from './stores.ts';

/** 100,000 in the soak. */
const REQUESTS = Number(process.env.HOSTILE_REQUESTS ?? 10_000);
const AT_ONCE = 32;
const MEGABYTE = 1024 * 1024;
const NOW = Date.now();
const HOUR = hourOf(NOW);
const NETWORK = LAB_NETWORKS[0];

describe.each(STORES)('on $store', ({ store }) => {
  let cluster: Cluster | null;
  let running: Running;
  let sealer: QuickSealer;

  beforeAll(async () => {
    cluster = await serverFor(store);
    running = await Running.start(cluster?.url);
    sealer = await running.sealer();
  });
  afterAll(async () => {
    await running.stop();
    running.remove();
    await cluster?.stop();
  });

  test(`${REQUESTS} hostile requests are refused each, cost no memory, and good ones go on counting`, async () => {
    const replayed = good();
    expect((await fromGoodPrefix(0, replayed)).status).toBe(200);
    const attacks = attacksWith(replayed);
    let sent = 0;
    let early = 0;
    const goodEvery = Math.ceil(REQUESTS / 100);
    const unexpected = new Map<string, number>();
    const attacker = async (worker: number) => {
      while (sent < REQUESTS) {
        const turn = sent++;
        const [name = '', attack] = attacks[turn % attacks.length] ?? [];
        // Addresses of all prefixes, so that the limit of one prefix does not spare the rest of the way.
        const from = addressIn(LAB_NETWORKS[turn % 4] ?? NETWORK, (turn >> 2) % 256);
        const status = attack === undefined ? 0 : await attack(from);
        if (status < 400 || status > 499) {
          const key = `${name}: ${status}`;
          unexpected.set(key, (unexpected.get(key) ?? 0) + 1);
        }
        // Good ones go to the gateway together with these.
        if (turn % goodEvery === 0) {
          expect((await fromGoodPrefix(0, good())).status).toBe(200);
        }
        if (worker === 0 && early === 0 && sent > REQUESTS / 4) early = await resident();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, (_, worker) => attacker(worker)));
    const late = await resident();
    expect(Object.fromEntries(unexpected)).toEqual({});
    expect((late - early) / MEGABYTE).toBeLessThan(64);

    for (let prefix = 1; prefix < 6; prefix++) {
      expect((await fromGoodPrefix(prefix, good())).status).toBe(200);
    }
    const world = (await running.json('relayPort', '/v1/world.json')) as World;
    expect(world.countries.TR?.now?.services.web?.votes).toEqual({ blocked: 8 });
    expect(Object.keys(world.countries)).toEqual(['TR']);
  });

  /** What attackers send; each gives the status, the sealed one where the outer says no more than "sealed". */
  function attacksWith(replayed: Buffer): [string, (from: string) => Promise<number>][] {
    const outer = (reply: Promise<Reply>) => reply.then(({ status }) => status);
    const noted = (country: string) => {
      const tag = randomBytes(8).toString('hex');
      const note = { hour: hourAt(NOW), tag, country, asn: 100, isFirstOfDay: true };
      return { note, sealed: good() };
    };
    /** Opened and refused inside: the gateway counts it, and answers with a seal. */
    const inner = async (sealed: Buffer, from: string) => {
      const { status, body } = await running.report(sealed, HOUR, from);
      return status === 200 && body.length === 64 ? 422 : status;
    };
    const unknown = Buffer.from(JSON.stringify({ schema: 1, name: 'me' }).padEnd(PAYLOAD_BYTES));
    return [
      ['noise', (from) => outer(running.report(randomBytes(SEALED_REPORT_BYTES), HOUR, from))],
      ['short', (from) => outer(running.report(randomBytes(100), HOUR, from))],
      ['empty', (from) => outer(running.report(Buffer.alloc(0), HOUR, from))],
      ['oversized', (from) => outer(running.report(Buffer.alloc(20_000), HOUR, from))],
      ['replayed', (from) => outer(running.report(replayed, HOUR, from))],
      ['changed', (from) => outer(running.report(changedAt(good(), 300), HOUR, from))],
      [
        'low order',
        (from) => outer(running.report(withPoint(good(), Buffer.alloc(32)), HOUR, from)),
      ],
      ['no hour', (from) => outer(running.report(good(), 'yesterday', from))],
      ['old hour', (from) => outer(running.report(good(), '2020-01-01T00:00Z', from))],
      [
        'no type',
        (from) => outer(running.report(good(), HOUR, from, { 'content-type': 'text/plain' })),
      ],
      ['another key', (from) => outer(running.report(changedAt(good(), 0), HOUR, from))],
      ['no payload', (from) => inner(sealer.content(Buffer.alloc(PAYLOAD_BYTES)), from)],
      ['unknown entries', (from) => inner(sealer.content(unknown), from)],
      ['another hour inside', (from) => inner(good(hourOf(NOW - 3_600_000)), from)],
      ['no Binary HTTP', (from) => inner(sealer.message(randomBytes(553)), from)],
      [
        'another target',
        (from) =>
          inner(sealer.content(encodePayload(payload(HOUR)).slice(0, 510), '/report?a'), from),
      ],
      ['forged relay', () => outer(running.asRelay(noted('IR'), { 'telltale-relay': 'guessed' }))],
      ['forged note', () => outer(running.asRelay(noted('i\n')))],
    ];
  }

  function fromGoodPrefix(prefix: number, sealed: Buffer): Promise<Reply> {
    return running.report(sealed, HOUR, addressIn(LAB_NETWORKS[4], prefix));
  }

  function payload(hour: string) {
    const services = { web: { verdict: 'blocked', method: 'tls' } } as const;
    return { schema: 1, country: 'TR', asn: 700, hour, services, id: randomId() } as const;
  }

  function good(hour = HOUR): Buffer {
    return sealer.report(payload(hour));
  }

  async function resident(): Promise<number> {
    const [gateway, relay] = [
      await running.metric('gateway', 'resident_bytes'),
      await running.metric('relay', 'resident_bytes'),
    ];
    return gateway + relay;
  }
});

function changedAt(sealed: Buffer, at: number): Buffer {
  sealed[at] = (sealed[at] ?? 0) ^ 1;
  return sealed;
}

function withPoint(sealed: Buffer, point: Buffer): Buffer {
  point.copy(sealed, 7);
  return sealed;
}
