import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourOf, type Payload } from '../../lib/report/payload.ts';
import type { World } from '../../lib/words/world.ts';
import { hourAt } from '../wire/spans.ts';
import type { Cluster } from './cluster.ts';
import { addressIn, LAB_NETWORKS } from './lab-networks.ts';
import { Running } from './running.ts';
import { type QuickSealer, randomId } from './sealing.ts';
import { serverFor } from './stores.ts';

const REPORTS = 10_000;
const NOW = Date.now();
/** Prefixes of each of two networks that tell the truth. */
const CROWD = 12;
const [HOME, OTHER] = LAB_NETWORKS;

/** Each store, and each lie; the sums are told by the same statements in both stores. */
const CASES = [
  { store: 'PGlite', crowdSays: 'open', liarSays: 'blocked' },
  { store: 'PostgreSQL', crowdSays: 'blocked', liarSays: 'open' },
] as const;

describe.each(CASES)(
  'on $store, $liarSays against $crowdSays',
  ({ store, crowdSays, liarSays }) => {
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

    test('one prefix that sends 10,000 reports moves nothing that is published', async () => {
      for (const network of [HOME, OTHER]) {
        for (let prefix = 0; prefix < CROWD; prefix++) {
          const from = addressIn(network, prefix);
          const { status } = await running.report(
            report(network.asn, crowdSays),
            hourOf(NOW),
            from,
          );
          expect(status).toBe(200);
        }
      }
      const before = await countries();
      const said = { state: crowdSays, corroborated: true };
      expect(before.IR?.now?.services.web).toMatchObject(said);

      // Through the relay it meets the limit. Behind it, as if there were none, with the tags that the relay would give.
      const from = addressIn(HOME, 200);
      let refused = 0;
      await concurrently(1000, async (turn) => {
        const hoursAgo = turn % 40;
        const hour = NOW - hoursAgo * 3_600_000;
        const { status } = await running.report(
          report(HOME.asn, liarSays, hour),
          hourOf(hour),
          from,
        );
        if (status === 429) refused++;
        else expect(status).toBe(200);
      });
      expect(refused).toBe(1000 - 240);
      await concurrently(REPORTS - 1000, async (turn) => {
        const asn = turn % 2 === 0 ? HOME.asn : OTHER.asn;
        const note = {
          hour: hourAt(NOW),
          tag: 'a'.repeat(16),
          country: 'IR',
          asn,
          isFirstOfDay: turn === 0,
        };
        const sealed = report(asn, liarSays);
        expect((await running.asRelay({ note, sealed })).status).toBe(200);
      });
      expect(await countries()).toEqual(before);
    });

    test('a hundred prefixes elsewhere do not speak for a country', async () => {
      const before = await countries();
      await concurrently(100, async (prefix) => {
        const from = addressIn(LAB_NETWORKS[2], prefix);
        const { status } = await running.report(report(HOME.asn, liarSays), hourOf(NOW), from);
        expect(status).toBe(200);
      });
      expect(await countries()).toEqual(before);
    });

    function report(asn: number, verdict: 'open' | 'blocked', time = NOW): Buffer {
      const web: Payload['services']['web'] =
        verdict === 'open' ? { verdict } : { verdict, method: 'ip' };
      const hour = hourOf(time);
      return sealer.report({
        schema: 1,
        country: 'IR',
        asn,
        hour,
        services: { web },
        id: randomId(),
      });
    }

    async function countries(): Promise<World['countries']> {
      return ((await running.json('pagePort', '/v1/world.json')) as World).countries;
    }
  },
);

/** Runs so many turns, some at once. */
async function concurrently(turns: number, run: (turn: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let turn = next++; turn < turns; turn = next++) await run(turn);
  };
  await Promise.all(Array.from({ length: 32 }, worker));
}
