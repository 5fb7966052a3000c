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

const settings = readSettings(process.env);
const metrics = new Metrics('telltale_relay');
metrics.gauge('resident_bytes', () => process.memoryUsage.rss());
const gateway = new GatewayClient(new URL(settings.GATEWAY_URL), {
  [SECRET_HEADER]: settings.RELAY_SECRET,
});
const app = relayApp({
  gateway,
  networks: NetworkTable.fromFile(settings.NETWORKS_FILE),
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
