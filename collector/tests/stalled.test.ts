import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { hourNumber, hourOf } from '../../lib/report/payload.ts';
import { addressIn, LAB_NETWORKS } from './lab-networks.ts';
import { runningOnCluster } from './running-on-cluster.ts';
import { randomId } from './sealing.ts';
import { openStore } from './stores.ts';

const HOUR_MS = 3_600_000;
const NOW = Date.now();
const HOUR = hourOf(NOW);
/** Another one of the same day. */
const OTHER_HOUR = hourOf(NOW + ((hourNumber(HOUR) ?? 0) % 24 === 0 ? HOUR_MS : -HOUR_MS));
const NETWORK = LAB_NETWORKS[0];

const made = runningOnCluster();

test('a prefix whose report waits longer than its relay has one vote a day all the same', async () => {
  const db = await openStore(made.cluster, made.running.directory);
  // Leaves a connection that stays.
  expect(await send(0, HOUR)).toBe(200);
  let late = 0;
  await db.transaction().execute(async (stalled) => {
    await sql`LOCK TABLE reports IN ACCESS EXCLUSIVE MODE`.execute(stalled);
    late = await send(1, HOUR);
  });
  expect(late).toBe(502);
  expect(await send(1, OTHER_HOUR)).toBe(200);
  const votes = async (table: 'country_hours' | 'country_days') =>
    (await db.selectFrom(table).select('prefixes').execute())
      .map(({ prefixes }) => prefixes)
      .sort();
  expect(await votes('country_hours')).toEqual([1, 2]);
  expect(await votes('country_days')).toEqual([2]);
  await db.destroy();
});

async function send(prefix: number, hour: string): Promise<number> {
  const { country, asn } = NETWORK;
  const services = { web: { verdict: 'blocked', method: 'ip' } } as const;
  const report = { schema: 1, country, asn, hour, services, id: randomId() } as const;
  const from = addressIn(NETWORK, prefix);
  return (await made.running.report(made.sealer.report(report), hour, from)).status;
}
