/** The gateway: opens, validates and counts reports, and serves what is published of them. */

import { OoniImport } from '../ooni/import.ts';
import { Batcher } from '../ops/batcher.ts';
import { listen } from '../ops/listen.ts';
import { errorCode, log } from '../ops/log.ts';
import { Metrics } from '../ops/metrics.ts';
import { opsApp } from '../ops/ops-app.ts';
import { stopInOrder } from '../ops/stop.ts';
import { pageApp } from '../page/page-app.ts';
import { CountrySeries } from '../publish/country-series.ts';
import { WorldSnapshot } from '../publish/snapshot.ts';
import { countVotes } from '../store/count-votes.ts';
import { forget } from '../store/forget.ts';
import { openDatabase, writerOf } from '../store/open-database.ts';
import type { Vote } from '../store/vote.ts';
import { hourAt } from '../wire/spans.ts';
import { gatewayApp } from './gateway-app.ts';
import { readKeyFile } from './key-file.ts';
import { KeyRing } from './key-ring.ts';
import { RelaySecrets } from './relay-secrets.ts';
import { readSettings } from './settings.ts';

/** Two seconds' worth at full speed: who waits longer had better come again. */
const MOST_WAITING = 4000;
const FORGET_EVERY_MS = 600_000;

const settings = readSettings(process.env);
const metrics = new Metrics('telltale_gateway');
const where = {
  url: settings.DATABASE_URL,
  directory: settings.DATA_DIRECTORY,
  onIdleError: (code: string) => log('database-connection-lost', { error: code }),
};
const db = await openDatabase(where);
const writer = writerOf(db, where);
const keys = new KeyRing(readKeyFile(settings.DATA_DIRECTORY));
const limits = { waiting: MOST_WAITING, batch: settings.BATCH_REPORTS, atOnce: 1 };
const votes = new Batcher<Vote, void>(async (batch) => {
  const fresh = await countVotes(writer, batch);
  metrics.count('batches_total');
  metrics.count('counted_total', fresh);
  metrics.count('known_total', batch.length - fresh);
  return [];
}, limits);
metrics.gauge('waiting', () => votes.waiting);
metrics.gauge('resident_bytes', () => process.memoryUsage.rss());
const now = () => Date.now();
const ooni = settings.OONI_URL === undefined ? null : new OoniImport(settings.OONI_URL, now);
const importing = setInterval(() => ooni?.refresh(), settings.OONI_SECONDS * 1000);
// The first picture does not wait for what others publish.
void ooni?.refresh();
const picture = () => ooni?.picture() ?? null;
const lifeMs = settings.SNAPSHOT_SECONDS * 1000;
const snapshot = new WorldSnapshot(db, lifeMs, now, picture);
const series = new CountrySeries(db, lifeMs, now);

const forgetOld = async () => {
  try {
    await forget(db, hourAt(now()));
  } catch (error) {
    log('forget-failed', { error: errorCode(error) });
  }
};
await forgetOld();
const forgetting = setInterval(forgetOld, FORGET_EVERY_MS);

const isHealthy = () =>
  db
    .selectFrom('reports')
    .select('hour')
    .limit(1)
    .execute()
    .then(
      () => true,
      () => false,
    );
const at = (port: number) => ({ host: settings.HOST, port });
const relays = new RelaySecrets(settings.RELAY_SECRETS);
const gateway = await listen(
  gatewayApp({ keys, relays, votes, snapshot, metrics, now }),
  at(settings.GATEWAY_PORT),
);
const page = await listen(pageApp({ snapshot, series, now }), at(settings.PAGE_PORT));
const ops = await listen(opsApp(metrics, isHealthy), at(settings.OPS_PORT));

stopInOrder([
  async () => {
    clearInterval(forgetting);
    clearInterval(importing);
  },
  () => gateway.close(),
  () => votes.drained(),
  () => page.close(),
  () => ops.close(),
  () => writer.destroy(),
  () => db.destroy(),
]);
const ports = { gatewayPort: gateway.port, pagePort: page.port, opsPort: ops.port };
log('ready', ports);
process.send?.({ ready: ports });
