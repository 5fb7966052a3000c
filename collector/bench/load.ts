/**
 * What a report costs the gateway and its store: sealed beforehand, brought straight to the gateway as a relay brings
 * them, opened, counted, durable, acknowledged.
 *
 *     node collector/bench/load.ts [--store pglite|postgresql] [--reports 20000] [--rate 1000]
 *
 * Without a rate as many as go, from 128 senders; with one, so many a second, evenly. CPU is that of the gateway's
 * process and of all processes of PostgreSQL, by their own clocks. `eachMicros`: both together where each report is a
 * transaction of its own, in the same run.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { hourOf } from '../../lib/report/payload.ts';
import { reportsTo } from '../relay/bring-reports.ts';
import { Cluster } from '../tests/cluster.ts';
import { Running } from '../tests/running.ts';
import { randomId } from '../tests/sealing.ts';
import { hourAt } from '../wire/spans.ts';
import { processSeconds, serverSeconds } from './processor-time.ts';

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'postgresql' },
    reports: { type: 'string', default: '20000' },
    rate: { type: 'string' },
  },
});
const REPORTS = Number(values.reports);
const WARM = 2000;
/** Reports that are counted one by one, for comparison. */
const EACH = Math.round(REPORTS / 10);
const SENDERS = 128;
const NOW = Date.now();
const COUNTRIES = ['IR', 'RU', 'CN', 'TR', 'PK', 'BY', 'VN', 'UA', 'BR', 'DE'];

const cluster = values.store === 'postgresql' ? await Cluster.start() : null;
const running = await Running.start(cluster?.url);
const gateway = running.gateway();
try {
  const sealer = await running.sealer();
  const all = Array.from({ length: WARM + REPORTS + 2 * EACH }, (_, i) => {
    const country = COUNTRIES[i % COUNTRIES.length] ?? 'IR';
    const asn = 1000 + (i % 37);
    const web = { verdict: 'blocked', method: 'tls' } as const;
    const open = { verdict: 'open' } as const;
    const services = { web, app: open, links: web, site: open, media: open, bots: open };
    const tag = randomBytes(8).toString('hex');
    return {
      sealed: sealer.report({
        schema: 1,
        country,
        asn,
        hour: hourOf(NOW),
        services,
        id: randomId(),
      }),
      note: { hour: hourAt(NOW), tag, country, asn, isFirstOfDay: i % 4 === 0 },
    };
  });
  const atGateway = reportsTo(gateway);
  const latencies: number[] = [];
  const send = async (report: (typeof all)[number]) => {
    const began = performance.now();
    const { status } = await atGateway.add(report);
    if (status !== 200) throw new Error(`refused: ${status}`);
    latencies.push(performance.now() - began);
  };
  await asManyAsGo(all.slice(0, WARM), send);
  latencies.length = 0;
  const cpuBefore = cpuSeconds();
  const batchesBefore = await running.metric('gateway', 'batches_total');
  const began = performance.now();
  const measured = all.slice(WARM, WARM + REPORTS);
  if (values.rate === undefined) await asManyAsGo(measured, send);
  else await atRate(measured, Number(values.rate), send);
  const seconds = (performance.now() - began) / 1000;
  const cpu = cpuSeconds();
  const batches = (await running.metric('gateway', 'batches_total')) - batchesBefore;
  const ownLatencies = latencies.splice(0);
  const each = await oneByOne(all.slice(WARM + REPORTS), send);
  ownLatencies.sort((a, b) => a - b);
  const quantile = (share: number) => ownLatencies[Math.floor(ownLatencies.length * share)] ?? 0;
  const micros = (after: number, before: number) => Math.round(((after - before) / REPORTS) * 1e6);
  console.log(
    JSON.stringify({
      store: values.store,
      reports: REPORTS,
      perSecond: Math.round(REPORTS / seconds),
      gatewayMicros: micros(cpu.gateway, cpuBefore.gateway),
      databaseMicros: micros(cpu.database, cpuBefore.database),
      eachMicros: each,
      reportsPerBatch: Math.round(REPORTS / batches),
      p50: round(quantile(0.5)),
      p99: round(quantile(0.99)),
    }),
  );
} finally {
  gateway.close();
  await running.stop();
  running.remove();
  await cluster?.stop();
}

async function asManyAsGo<T>(items: readonly T[], send: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const sender = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await send(item);
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
}

/** Starts them evenly, however long each takes. */
async function atRate<T>(
  items: readonly T[],
  perSecond: number,
  send: (item: T) => Promise<void>,
): Promise<void> {
  const began = performance.now();
  const all: Promise<void>[] = [];
  for (const [i, item] of items.entries()) {
    const due = began + (i * 1000) / perSecond;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, 1));
    all.push(send(item));
  }
  await Promise.all(all);
}

/** Microseconds a report where the gateway counts each for itself; half of them warm it up. */
async function oneByOne<T>(items: readonly T[], send: (item: T) => Promise<void>): Promise<number> {
  await running.kill('gateway');
  await running.startGateway({ BATCH_REPORTS: '1' });
  await asManyAsGo(items.slice(0, EACH), send);
  const before = cpuSeconds();
  await asManyAsGo(items.slice(EACH), send);
  const after = cpuSeconds();
  const seconds = after.gateway - before.gateway + after.database - before.database;
  return Math.round((seconds / EACH) * 1e6);
}

function cpuSeconds(): { gateway: number; database: number } {
  return {
    gateway: processSeconds(running.pid('gateway')),
    database: cluster === null ? 0 : serverSeconds(cluster.pid),
  };
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
