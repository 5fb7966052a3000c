import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { gatewayApp } from '../../../collector/gateway/gateway-app.ts';
import { keyPairFrom } from '../../../collector/gateway/key-pair.ts';
import { KeyRing } from '../../../collector/gateway/key-ring.ts';
import { RelaySecrets } from '../../../collector/gateway/relay-secrets.ts';
import { Batcher } from '../../../collector/ops/batcher.ts';
import { Metrics } from '../../../collector/ops/metrics.ts';
import type { WorldSnapshot } from '../../../collector/publish/snapshot.ts';
import type { Vote } from '../../../collector/store/vote.ts';
import { QuickSealer, randomId } from '../../../collector/tests/sealing.ts';
import { SECRET_HEADER } from '../../../collector/wire/relay-note.ts';
import {
  BATCH_TYPE,
  decodeReplies,
  encodeBatch,
  MOST_REPORTS,
  type NotedReport,
} from '../../../collector/wire/report-batch.ts';
import { hourAt } from '../../../collector/wire/spans.ts';
import { hourOf } from '../../../lib/report/payload.ts';

const NOW = Date.UTC(2026, 10, 25, 14, 30);
const SECRET = 'the relay of the tests';
const PLACE = { country: 'IR', asn: 44244 };
const PAIR = keyPairFrom(randomBytes(32), 1);
const SEALER = new QuickSealer(PAIR.config);

type Store = ConstructorParameters<typeof Batcher<Vote, void>>[0];
const keeps: Store = async () => [];

/** A gateway whose queue has this much room, and whose store does this. */
function gateway(waiting = 1000, store = keeps) {
  return gatewayApp({
    keys: new KeyRing([PAIR]),
    relays: new RelaySecrets([SECRET]),
    votes: new Batcher<Vote, void>(store, { waiting, batch: 1, atOnce: 1 }),
    snapshot: {} as WorldSnapshot,
    metrics: new Metrics('test'),
    now: () => NOW,
  });
}

/** A report as a relay brings it. */
function report(country = PLACE.country): NotedReport {
  const services = { web: { verdict: 'open' } } as const;
  const sealed = SEALER.report({
    schema: 1,
    ...PLACE,
    hour: hourOf(NOW),
    services,
    id: randomId(),
  });
  const note = { hour: hourAt(NOW), tag: 'a'.repeat(16), ...PLACE, country, isFirstOfDay: true };
  return { note, sealed };
}

async function ask(app: ReturnType<typeof gateway>, body: Buffer, headers = {}): Promise<Response> {
  const known = {
    'content-type': BATCH_TYPE,
    'content-length': String(body.length),
    [SECRET_HEADER]: SECRET,
  };
  const all = { ...known, ...headers };
  return app.request('/v1/reports', { method: 'POST', headers: all, body: new Uint8Array(body) });
}

/** What is said of each report of a batch. */
async function statuses(app: ReturnType<typeof gateway>, reports: NotedReport[]) {
  const answer = await ask(app, encodeBatch(reports));
  expect(answer.status).toBe(200);
  const replies = decodeReplies(new Uint8Array(await answer.arrayBuffer()), reports.length);
  return replies?.map(({ status }) => status);
}

test('a relay can tell a report that was surely not counted from one of which nobody knows', async () => {
  expect(await statuses(gateway(1), [report()])).toEqual([200]);
  expect(await statuses(gateway(0), [report()])).toEqual([429]);
  const fails = (error: Error) => gateway(1, () => Promise.reject(error));
  expect(await statuses(fails(new Error('no connection')), [report()])).toEqual([503]);
  const down = Object.assign(new Error('down'), { code: 'ECONNREFUSED' });
  expect(await statuses(fails(down), [report()])).toEqual([429]);
});

describe('a batch', () => {
  test('gets a reply for each report, whatever the others are', async () => {
    const seen: number[] = [];
    const counts: Store = async (batch) => {
      seen.push(batch.length);
      return [];
    };
    const app = gateway(1000, counts);
    const broken = report();
    const twice = report();
    broken.sealed[300] = (broken.sealed[300] ?? 0) ^ 1;
    const reports = [report(), broken, twice, report('i\n'), twice, report('TR')];
    expect(await statuses(app, reports)).toEqual([200, 400, 200, 400, 409, 200]);
    expect(seen.length).toBe(3);
  });

  test('of no report, of part of one, or of too many is refused whole', async () => {
    const app = gateway();
    const whole = encodeBatch([report()]);
    const many = (count: number) => encodeBatch(Array.from({ length: count }, () => report()));
    for (const body of [Buffer.alloc(0), whole.subarray(1), many(MOST_REPORTS + 1)]) {
      expect((await ask(app, body)).status).toBe(413);
    }
    // A length that is not that of the body.
    expect((await ask(app, whole.subarray(9), { 'content-length': whole.length })).status).toBe(
      413,
    );
    expect((await ask(app, whole, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await ask(app, whole, { [SECRET_HEADER]: 'guessed' })).status).toBe(401);
    expect((await ask(app, many(MOST_REPORTS))).status).toBe(200);
  });
});
