import { Hono } from 'hono';
import { errorCode, log } from '../ops/log.ts';
import type { Metrics } from '../ops/metrics.ts';
import { quietErrors } from '../ops/quiet-errors.ts';
import { worldJson } from '../page/page-app.ts';
import type { WorldSnapshot } from '../publish/snapshot.ts';
import { type GroupCommit, QueueFull } from '../store/group-commit.ts';
import type { Vote } from '../store/vote.ts';
import { ANSWER_TYPE, KEYS_TYPE, SEALED_REPORT_BYTES, SEALED_TYPE } from '../wire/limits.ts';
import { decodeNote, NOTE_HEADER, SECRET_HEADER } from '../wire/relay-note.ts';
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
  votes: GroupCommit<Vote>;
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

  app.post('/v1/report', async (context) => {
    const refuse = (status: 400 | 401 | 409 | 413 | 415 | 429 | 503, why: string) => {
      metrics.count(`refused_${why}_total`);
      return context.body(null, status);
    };
    if (!relays.has(context.req.header(SECRET_HEADER))) return refuse(401, 'relay');
    if (context.req.header('content-type') !== SEALED_TYPE) return refuse(415, 'type');
    if (context.req.header('content-length') !== String(SEALED_REPORT_BYTES)) {
      return refuse(413, 'length');
    }
    const note = decodeNote(context.req.header(NOTE_HEADER));
    if (note === null) return refuse(400, 'note');
    const sealed = Buffer.from(await context.req.arrayBuffer());
    if (sealed.length !== SEALED_REPORT_BYTES) return refuse(413, 'length');
    const opened = keys.open(sealed);
    if (opened === null) return refuse(400, 'seal');
    if (replays.isReplay(sealed.subarray(7, 39))) return refuse(409, 'replay');
    const answer = (status: number) =>
      context.body(opened.sealResponse(encodeResponse(status)) as Uint8Array<ArrayBuffer>, 200, {
        'content-type': ANSWER_TYPE,
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
  });
  return app;
}
