import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hourOf } from '../../lib/report/payload.ts';
import type { Cluster } from './cluster.ts';
import { addressIn, LAB_NETWORKS } from './lab-networks.ts';
import { Running } from './running.ts';
import { randomId } from './sealing.ts';
import { openStore, STORES, serverFor } from './stores.ts';

const KILLS = Number(process.env.KILLS ?? 4);
const SENDERS = 24;
/** Reports that get through before the next kill, at least. */
const BETWEEN_KILLS = 30;
const HOUR = hourOf(Date.now());

describe.each(STORES)('on $store', ({ store }) => {
  let cluster: Cluster | null;
  let running: Running;

  beforeEach(async () => {
    cluster = await serverFor(store);
    running = await Running.start(cluster?.url);
  });
  afterEach(async () => {
    await running.stop();
    running.remove();
    await cluster?.stop();
  });

  test('what was acknowledged is counted, and nothing twice, however often relay and gateway are killed', async () => {
    const sealer = await running.sealer();
    const acknowledged = new Set<string>();
    const prefixes = LAB_NETWORKS.flatMap((network) =>
      Array.from({ length: 256 }, (_, prefix) => ({ network, from: addressIn(network, prefix) })),
    );
    let isOver = false;
    let tries = 0;
    const abandoned = new Set<string>();
    // Each sender keeps a report until it is acknowledged, sealed anew for every try, as the outbox does.
    const deadline = Date.now() + 120_000;
    const sender = async () => {
      for (let next = prefixes.pop(); next !== undefined && !isOver; next = prefixes.pop()) {
        const { country, asn } = next.network;
        const id = randomId();
        const services = { web: { verdict: 'blocked', method: 'dns' } } as const;
        const payload = { schema: 1, country, asn, hour: HOUR, services, id } as const;
        let isAcknowledged = false;
        while (!isAcknowledged && Date.now() < deadline) {
          tries++;
          const reply = await running
            .report(sealer.report(payload), HOUR, next.from)
            .catch(() => null);
          isAcknowledged = reply?.status === 200;
          if (!isAcknowledged) await pause(20);
        }
        if (isAcknowledged) acknowledged.add(id);
        else abandoned.add(id);
        await pause(30);
      }
    };
    // By what got through and not by the clock: a busy machine does little in between.
    const more = async () => {
      const enough = acknowledged.size + BETWEEN_KILLS;
      while (acknowledged.size < enough && Date.now() < deadline) await pause(Math.random() * 10);
    };
    const senders = Promise.all(Array.from({ length: SENDERS }, sender));
    for (let kill = 0; kill < KILLS; kill++) {
      await more();
      const name = kill % 3 === 2 ? 'relay' : 'gateway';
      await running.kill(name);
      await (name === 'relay' ? running.startRelay() : running.startGateway());
    }
    await more();
    isOver = true;
    await senders;
    await running.stop();

    const db = await openStore(cluster, join(running.directory, 'data'));
    const reports = await db.selectFrom('reports').select('id').execute();
    const hourly = await db
      .selectFrom('country_hours')
      .select(({ fn }) => fn.sum<string>('web_blocked').as('votes'))
      .executeTakeFirstOrThrow();
    const daily = await db
      .selectFrom('country_days')
      .select(({ fn }) => fn.sum<string>('prefixes').as('votes'))
      .executeTakeFirstOrThrow();
    await db.destroy();
    expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS * BETWEEN_KILLS);
    expect(tries, 'no kill hit a report').toBeGreaterThan(acknowledged.size);
    const counted = new Set(reports.map(({ id }) => Buffer.from(id).toString('hex')));
    expect([...acknowledged].filter((id) => !counted.delete(storedAs(id)))).toEqual([]);
    // A machine that is too busy leaves reports of which nobody knows.
    for (const id of abandoned) counted.delete(storedAs(id));
    expect([...counted]).toEqual([]);
    expect(Number(hourly.votes)).toBe(reports.length);
    expect(Number(daily.votes)).toBeGreaterThan(0);
    rmSync(join(running.directory, 'data'), { recursive: true });
  });
});

/** Half of its hash, in hex. */
function storedAs(id: string): string {
  return hash('sha256', Buffer.from(id, 'hex')).slice(0, 32);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
