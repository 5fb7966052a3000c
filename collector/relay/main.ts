/** The relay: takes sealed reports from anywhere, keeps back whose they are, passes them on. Stores nothing. */
import { listen } from '../ops/listen.ts';
import { log } from '../ops/log.ts';
import { Metrics } from '../ops/metrics.ts';
import { opsApp } from '../ops/ops-app.ts';
import { stopInOrder } from '../ops/stop.ts';
import { SECRET_HEADER } from '../wire/relay-note.ts';
import { GatewayClient } from './forward.ts';
import { NetworkTable } from './network-table.ts';
import { relayApp } from './relay-app.ts';
import { readSettings } from './settings.ts';

const DAY_MS = 86_400_000;
/** How old a table of networks may be before its operator is told. */
const OLD_DAYS = 60;

const settings = readSettings(process.env);
const metrics = new Metrics('telltale_relay');
metrics.gauge('resident_bytes', () => process.memoryUsage.rss());
const gateway = new GatewayClient(new URL(settings.GATEWAY_URL), {
  [SECRET_HEADER]: settings.RELAY_SECRET,
});
const networks = NetworkTable.fromFile(settings.NETWORKS_FILE);
const ageDays = () => Math.floor((Date.now() - (networks.madeAt ?? 0)) / DAY_MS);
metrics.gauge('networks_age_days', ageDays);
// Addresses move between countries: a report from one that moved would count nowhere, or be told the wrong network.
if (ageDays() > OLD_DAYS) log('networks-old', { days: ageDays() });
const app = relayApp({
  gateway,
  networks,
  metrics,
  addressHeader: settings.CLIENT_ADDRESS_HEADER,
  keepMs: settings.KEEP_SECONDS * 1000,
  now: () => Date.now(),
});
const isHealthy = () =>
  gateway.get('/v1/keys').then(
    ({ status }) => status === 200,
    () => false,
  );
const at = (port: number) => ({ host: settings.HOST, port });
const relay = await listen(app, at(settings.RELAY_PORT));
const ops = await listen(opsApp(metrics, isHealthy), at(settings.OPS_PORT));

stopInOrder([() => relay.close(), () => ops.close(), async () => gateway.close()]);
const ports = { relayPort: relay.port, opsPort: ops.port };
log('ready', ports);
process.send?.({ ready: ports });
