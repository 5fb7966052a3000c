import { Hono } from 'hono';
import { type Batcher, QueueFull } from '../ops/batcher.ts';
import { errorCode, log } from '../ops/log.ts';
import type { Metrics } from '../ops/metrics.ts';
import { quietErrors } from '../ops/quiet-errors.ts';
import { worldJson } from '../page/page-app.ts';
import type { WorldSnapshot } from '../publish/snapshot.ts';
import type { Vote } from '../store/vote.ts';
import { KEYS_TYPE } from '../wire/limits.ts';
import { SECRET_HEADER } from '../wire/relay-note.ts';
import {
  BATCH_TYPE,
  type BroughtReport,
  decodeBatch,
  encodeReplies,
  isBatchLength,
  REPLIES_TYPE,
  type Reply,
} from '../wire/report-batch.ts';
import { hourAt } from '../wire/spans.ts';
import { encodeResponse } from './binary-http.ts';
import type { KeyRing } from './key-ring.ts';
import { readReport } from './read-report.ts';
import type { RelaySecrets } from './relay-secrets.ts';
import { Replays } from './replays.ts';

/** Errors with which no statement has reached the store: it is down, or starts. */
const UNTOUCHED = ['ECONNREFUSED', '57P03'];

export interface GatewayParts {
  keys: KeyRing;
  relays: RelaySecrets;
  votes: Batcher<Vote, void>;
  snapshot: WorldSnapshot;
  metrics: Metrics;
  now(): number;
}

/** Where relays bring sealed reports (RFC 9458), and get the keys that reports are sealed for. */
export function gatewayApp({ keys, relays, votes, snapshot, metrics, now }: GatewayParts): Hono {
  const app = new Hono();
  quietErrors(app);
  const replays = new Replays();

  app.get('/v1/keys', (context) =>
    context.body(new Uint8Array(keys.list), 200, { 'content-type': KEYS_TYPE }),
  );

  app.get('/v1/world.json', (context) => worldJson(context, snapshot));

  app.post('/v1/reports', async (context) => {
    const refuse = (status: 401 | 413 | 415, why: string) => {
      metrics.count(`refused_${why}_total`);
      return context.body(null, status);
    };
    if (!relays.has(context.req.header(SECRET_HEADER))) return refuse(401, 'relay');
    if (context.req.header('content-type') !== BATCH_TYPE) return refuse(415, 'type');
    const length = Number(context.req.header('content-length'));
    if (!isBatchLength(length)) return refuse(413, 'length');
    const bytes = Buffer.from(await context.req.arrayBuffer());
    if (bytes.length !== length) return refuse(413, 'length');
    const replies = await Promise.all(decodeBatch(bytes).map(replyTo));
    return context.body(new Uint8Array(encodeReplies(replies)), 200, {
      'content-type': REPLIES_TYPE,
    });
  });

  async function replyTo({ note, sealed }: BroughtReport): Promise<Reply> {
    const refuse = (status: 400 | 409 | 429 | 503, why: string): Reply => {
      metrics.count(`refused_${why}_total`);
      return { status, answer: null };
    };
    if (note === null) return refuse(400, 'note');
    const opened = keys.open(sealed);
    if (opened === null) return refuse(400, 'seal');
    if (replays.isReplay(sealed.subarray(7, 39))) return refuse(409, 'replay');
    const answer = (status: number): Reply => ({
      status: 200,
      answer: opened.sealResponse(encodeResponse(status)),
    });
    const report = readReport(opened.message, note, hourAt(now()));
    if (typeof report === 'number') {
      metrics.count('refused_payload_total');
      return answer(report);
    }
    try {
      await votes.add(report);
    } catch (error) {
      // Unlike what the store's error leaves open, this is surely not counted, and the relay has to know.
      if (error instanceof QueueFull) return refuse(429, 'queue');
      log('count-failed', { error: errorCode(error) });
      return refuse(UNTOUCHED.includes(errorCode(error)) ? 429 : 503, 'store');
    }
    metrics.count('acknowledged_total');
    return answer(200);
  }
  return app;
}
