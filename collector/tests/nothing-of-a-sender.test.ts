import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourOf } from '../../lib/report/payload.ts';
import type { Cluster } from './cluster.ts';
import { LAB_NETWORKS } from './lab-networks.ts';
import { Running } from './running.ts';
import { randomId } from './sealing.ts';
import { STORES, serverFor } from './stores.ts';

/** The last that is over: of the present one no series tells. */
const HOUR = hourOf(Date.now() - 3_600_000);
const INSTALL = '7e1c2f60-5d4b-4b0e-9a55-c0ffee123456';
/** What a browser might send along; the relay has to lose all of it. */
const NAMING = {
  origin: `moz-extension://${INSTALL}`,
  'user-agent': 'Mozilla/5.0 (a very rare browser)',
  'accept-language': 'fa-IR,ku-Arab;q=0.7',
  cookie: 'install=rarest-cookie',
  'x-forwarded-for': '198.51.100.77',
};

describe.each(STORES)('on $store', ({ store }) => {
  let cluster: Cluster | null;
  let running: Running;

  beforeAll(async () => {
    cluster = await serverFor(store);
    running = await Running.start(cluster?.url);
  });
  afterAll(async () => {
    running.remove();
    await cluster?.stop();
  });

  test('database, logs and outputs hold no address, no header and no id of a sender', async () => {
    const sealer = await running.sealer();
    const { country, asn } = LAB_NETWORKS[4];
    const services = { web: { verdict: 'blocked', method: 'dns' } } as const;
    const ids = Array.from({ length: 40 }, randomId);
    for (const [prefix, id] of ids.entries()) {
      const sealed = sealer.report({ schema: 1, country, asn, hour: HOUR, services, id });
      const from = `127.77.${100 + prefix}.231`;
      const reply = await running.report(sealed, HOUR, from, NAMING);
      expect(reply.status).toBe(200);
      // Errors are logged too.
      await running.report(sealed, HOUR, from, NAMING);
      await running.get('relayPort', '/v1/network', from);
    }
    const outputs = await Promise.all(
      [
        '/',
        '/country/TR',
        '/v1/world.json',
        '/v1/world.csv',
        '/v1/series/TR.json',
        '/v1/series/TR.csv',
      ].map(async (path) => ({ name: path, bytes: (await running.get('pagePort', path)).body })),
    );
    // The store is whole on the disk only after it has stopped.
    expect(await running.stop()).toEqual([0, 0]);
    const files = filesUnder(running.directory).filter(
      ({ name }) => !name.endsWith('networks.txt'),
    );
    const server = cluster === null ? [] : filesUnder(cluster.directory);
    const places = [
      ...files,
      ...server,
      ...outputs,
      { name: 'log', bytes: Buffer.from(running.output) },
    ];
    expect(outputs.map(({ bytes }) => bytes.includes('blocked'))).not.toContain(false);
    expect(files.length + server.length).toBeGreaterThan(100);

    const forbidden: [string, Buffer][] = [
      ...ids.flatMap((id, prefix): [string, Buffer][] => [
        ['a report’s id', Buffer.from(id)],
        ['a report’s id, raw', Buffer.from(id, 'hex')],
        ['an address', Buffer.from(`127.77.${100 + prefix}.`)],
        ['an address, raw', Buffer.of(127, 77, 100 + prefix, 231)],
        ['an address, turned', Buffer.of(231, 100 + prefix, 77, 127)],
        ['an address, in hex', Buffer.from(Buffer.of(127, 77, 100 + prefix, 231).toString('hex'))],
      ]),
      ['the install', Buffer.from(INSTALL)],
      ['the browser', Buffer.from('rare browser')],
      ['a language', Buffer.from('ku-Arab')],
      ['a cookie', Buffer.from('rarest-cookie')],
      ['a forwarded address', Buffer.from('198.51.100')],
    ];
    const found = places.flatMap(({ name, bytes }) =>
      forbidden.filter(([, value]) => bytes.includes(value)).map(([what]) => `${what} in ${name}`),
    );
    expect(found).toEqual([]);
  });
});

function filesUnder(directory: string): { name: string; bytes: Buffer }[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((name) => statSync(name).isFile())
    .map((name) => ({ name, bytes: readFileSync(name) }));
}
