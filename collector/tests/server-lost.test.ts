import { afterAll, beforeAll, expect, test } from 'vitest';
import { hourOf } from '../../lib/report/payload.ts';
import type { World } from '../../lib/words/world.ts';
import { Cluster } from './cluster.ts';
import { addressIn, LAB_NETWORKS } from './lab-networks.ts';
import { type Reply, Running } from './running.ts';
import { type QuickSealer, randomId } from './sealing.ts';

const HOUR = hourOf(Date.now());
const NETWORK = LAB_NETWORKS[0];
/** The latter where the store was surely not reached. */
const REFUSED = [503, 429];

let cluster: Cluster;
let running: Running;
let sealer: QuickSealer;
beforeAll(async () => {
  cluster = await Cluster.start();
  running = await Running.start(cluster.url);
  sealer = await running.sealer();
});
afterAll(async () => {
  await running.stop();
  running.remove();
  await cluster.stop();
});

test('the gateway outlives its database, acknowledges nothing meanwhile, and counts on when it is back', async () => {
  for (let prefix = 0; prefix < 5; prefix++) expect((await send(prefix)).status).toBe(200);
  const gateway = running.pid('gateway');
  // In the middle of its work: a connection that is lost while it is in use is the harder case.
  let isLost = false;
  const stream = Array.from({ length: 16 }, async () => {
    while (!isLost) expect([200, ...REFUSED]).toContain((await send(0)).status);
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await cluster.kill();
  isLost = true;
  await Promise.all(stream);
  for (let prefix = 5; prefix < 15; prefix++)
    expect(REFUSED).toContain((await send(prefix)).status);
  expect((await running.get('pagePort', '/')).status).toBe(503);
  expect((await running.get('relayPort', '/v1/world.json')).status).toBe(503);
  await cluster.startAgain();
  await expect.poll(async () => (await send(5)).status, { timeout: 20_000 }).toBe(200);
  for (let prefix = 6; prefix < 15; prefix++) expect((await send(prefix)).status).toBe(200);
  const world = (await running.json('relayPort', '/v1/world.json')) as World;
  expect(world.countries.IR?.now?.services.web?.votes).toEqual({ blocked: 16 });
  expect(running.pid('gateway')).toBe(gateway);
  expect(running.output).toContain('"event":"count-failed"');
});

function send(prefix: number): Promise<Reply> {
  const { country, asn } = NETWORK;
  const services = { web: { verdict: 'blocked', method: 'ip' } } as const;
  const report = { schema: 1, country, asn, hour: HOUR, services, id: randomId() } as const;
  return running.report(sealer.report(report), HOUR, addressIn(NETWORK, prefix));
}
