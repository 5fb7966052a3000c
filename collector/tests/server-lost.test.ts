import { expect, test } from 'vitest';
import { hourOf } from '../../lib/report/payload.ts';
import type { World } from '../../lib/words/world.ts';
import { addressIn, LAB_NETWORKS } from './lab-networks.ts';
import type { Reply } from './running.ts';
import { runningOnCluster } from './running-on-cluster.ts';
import { randomId } from './sealing.ts';

const HOUR = hourOf(Date.now());
const NETWORK = LAB_NETWORKS[0];
/** The latter where the store was surely not reached. */
const REFUSED = [503, 429];

const made = runningOnCluster();

test('the gateway outlives its database, acknowledges nothing meanwhile, and counts on when it is back', async () => {
  for (let prefix = 0; prefix < 5; prefix++) expect((await send(prefix)).status).toBe(200);
  const gateway = made.running.pid('gateway');
  // In the middle of its work: a connection that is lost while it is in use is the harder case.
  let isLost = false;
  const stream = Array.from({ length: 16 }, async () => {
    while (!isLost) expect([200, ...REFUSED]).toContain((await send(0)).status);
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await made.cluster.kill();
  isLost = true;
  await Promise.all(stream);
  for (let prefix = 5; prefix < 15; prefix++)
    expect(REFUSED).toContain((await send(prefix)).status);
  expect((await made.running.get('pagePort', '/')).status).toBe(503);
  expect((await made.running.get('relayPort', '/v1/world.json')).status).toBe(503);
  await made.cluster.startAgain();
  await expect.poll(async () => (await send(5)).status, { timeout: 20_000 }).toBe(200);
  for (let prefix = 6; prefix < 15; prefix++) expect((await send(prefix)).status).toBe(200);
  const world = (await made.running.json('relayPort', '/v1/world.json')) as World;
  expect(world.countries.IR?.now?.services.web?.votes).toEqual({ blocked: 16 });
  expect(made.running.pid('gateway')).toBe(gateway);
  expect(made.running.output).toContain('"event":"count-failed"');
});

function send(prefix: number): Promise<Reply> {
  const { country, asn } = NETWORK;
  const services = { web: { verdict: 'blocked', method: 'ip' } } as const;
  const report = { schema: 1, country, asn, hour: HOUR, services, id: randomId() } as const;
  return made.running.report(made.sealer.report(report), HOUR, addressIn(NETWORK, prefix));
}
