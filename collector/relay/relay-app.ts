import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { hourNumber } from '../../lib/report/payload.ts';
import { QueueFull } from '../ops/batcher.ts';
import { errorCode, log } from '../ops/log.ts';
import type { Metrics } from '../ops/metrics.ts';
import { quietErrors } from '../ops/quiet-errors.ts';
import { ANSWER_TYPE, isReportableHour, SEALED_REPORT_BYTES, SEALED_TYPE } from '../wire/limits.ts';
import { hourAt } from '../wire/spans.ts';
import { reportsTo } from './bring-reports.ts';
import type { GatewayClient } from './forward.ts';
import { KeptAnswer } from './kept-answer.ts';
import type { NetworkTable } from './network-table.ts';
import { type Prefix, prefixOf } from './prefix.ts';
import { PrefixLimit } from './prefix-limit.ts';
import { Tags } from './tags.ts';

export interface RelayParts {
  gateway: GatewayClient;
  networks: NetworkTable;
  metrics: Metrics;
  /** Where the front that ends TLS writes the client's address; without one the connection's own is taken. */
  addressHeader: string | undefined;
  keepMs: number;
  now(): number;
}

const REPORTS_PER_HOUR = 240;
const LOOK_UPS_PER_HOUR = 600;
/**
 * Answers after which a report surely was not counted, 404 being that of a gateway of another version. A replay may have
 * been, as may whatever the gateway's store or a silence swallowed.
 */
const NOT_COUNTED = [400, 401, 404, 413, 415, 429];
/** Errors with which nothing has reached a gateway. */
const NOTHING_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/** What clients talk to: it sees where they are and not what they say. */
export function relayApp(parts: RelayParts): Hono {
  const { gateway, networks, metrics, now } = parts;
  const app = new Hono();
  quietErrors(app);
  const tags = new Tags();
  const reports = new PrefixLimit(REPORTS_PER_HOUR);
  const lookUps = new PrefixLimit(LOOK_UPS_PER_HOUR);
  const world = new KeptAnswer(() => gateway.get('/v1/world.json'), parts.keepMs, now);
  const keys = new KeptAnswer(() => gateway.get('/v1/keys'), parts.keepMs, now);
  const atGateway = reportsTo(gateway);

  const passOn = (kept: KeptAnswer) => async (context: Context) => {
    try {
      const { status, type, body } = await kept.get();
      return context.body(body, status as 200, { 'content-type': type });
    } catch (error) {
      log('gateway-unreachable', { error: errorCode(error) });
      return context.body(null, 502);
    }
  };
  app.get('/v1/world.json', passOn(world));
  app.get('/v1/keys', passOn(keys));

  app.get('/v1/network', (context) => {
    const prefix = prefixOf(addressOf(context, parts.addressHeader));
    if (prefix === null) return context.body(null, 400);
    if (!lookUps.allows(prefix, hourAt(now()))) return context.body(null, 429);
    context.header('cache-control', 'no-store');
    return context.json(networks.find(prefix));
  });

  app.post('/v1/report', async (context) => {
    const refuse = (status: 400 | 413 | 415 | 429, why: string) => {
      metrics.count(`refused_${why}_total`);
      return context.body(null, status);
    };
    if (context.req.header('content-type') !== SEALED_TYPE) return refuse(415, 'type');
    if (context.req.header('content-length') !== String(SEALED_REPORT_BYTES)) {
      return refuse(413, 'length');
    }
    const hour = hourNumber(context.req.query('hour') ?? '');
    const nowHour = hourAt(now());
    if (hour === null || !isReportableHour(hour, nowHour)) return refuse(400, 'hour');
    const prefix = prefixOf(addressOf(context, parts.addressHeader));
    if (prefix === null) return refuse(400, 'address');
    if (!reports.allows(prefix, nowHour)) return refuse(429, 'limit');
    const body = new Uint8Array(await context.req.arrayBuffer());
    if (body.length !== SEALED_REPORT_BYTES) return refuse(413, 'length');
    return forward(context, prefix, hour, body);
  });

  async function forward(
    context: Context,
    prefix: Prefix,
    hour: number,
    sealed: Uint8Array,
  ): Promise<Response> {
    const day = Math.floor(hour / 24);
    tags.forget(Math.floor(hourAt(now()) / 24) - 3);
    const { country, asn } = networks.find(prefix);
    const claim = tags.claimDay(prefix, day);
    const note = { hour, tag: tags.tag(prefix, hour), country, asn, isFirstOfDay: claim.isFirst };
    try {
      const { status, answer } = await atGateway.add({ note, sealed });
      if (answer !== null) {
        metrics.count('forwarded_total');
        const sealedAnswer = new Uint8Array(answer);
        return context.body(sealedAnswer, 200, { 'content-type': ANSWER_TYPE });
      }
      if (NOT_COUNTED.includes(status)) claim.giveBack();
      metrics.count('refused_gateway_total');
      // A gateway that does not know this relay is the operator's trouble, not the client's.
      return context.body(null, status === 401 ? 502 : (status as 400));
    } catch (error) {
      if (error instanceof QueueFull) {
        claim.giveBack();
        metrics.count('refused_load_total');
        return context.body(null, 503);
      }
      if (NOTHING_SENT.includes(errorCode(error))) claim.giveBack();
      log('gateway-unreachable', { error: errorCode(error) });
      metrics.count('refused_unreachable_total');
      return context.body(null, 502);
    }
  }
  return app;
}

/** The last entry is the front's own; whatever a client wrote stands before it. */
function addressOf(context: Context, header: string | undefined): string | undefined {
  if (header === undefined) return getConnInfo(context).remote.address;
  return context.req.header(header)?.split(',').at(-1)?.trim();
}
