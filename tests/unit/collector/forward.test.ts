import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Metrics } from '../../../collector/ops/metrics.ts';
import { GatewayClient } from '../../../collector/relay/forward.ts';
import { NetworkTable } from '../../../collector/relay/network-table.ts';
import { relayApp } from '../../../collector/relay/relay-app.ts';
import {
  type BroughtReport,
  decodeBatch,
  encodeReplies,
  REPLIES_TYPE,
} from '../../../collector/wire/report-batch.ts';
import { hourOf } from '../../../lib/report/payload.ts';

const NOW = Date.UTC(2026, 10, 25, 14, 30);
const NOWHERE = NetworkTable.fromText('# telltale networks 1\n# Of 2026-06-17.\nv4\nv6\nnames\n');
const REPORT = new Uint8Array(608);

/** A gateway that does what it is told to do with each request. */
let server: Server;
let gateway: GatewayClient;
let taken: { headers: IncomingMessage['headers']; reports: BroughtReport[] }[];
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  taken = [];
  answer = saying(200);
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    taken.push({ headers: request.headers, reports: decodeBatch(Buffer.concat(chunks)) });
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  gateway = new GatewayClient(new URL(`http://127.0.0.1:${port()}`), {});
});
afterEach(() => {
  gateway.close();
  server.closeAllConnections();
  server.close();
});

describe('what is on its way when the gateway closes', () => {
  const hangUp = (response: ServerResponse) => response.socket?.destroy();
  const post = () => gateway.post('/v1/report', {}, REPORT);

  test('an idle connection is sent again, over a new one', async () => {
    await post();
    let isGone = false;
    answer = (response) => {
      if (isGone) return saying(200)(response);
      isGone = true;
      hangUp(response);
    };
    expect((await post()).status).toBe(200);
    expect(taken.map(({ headers }) => headers.connection)).toEqual([
      'keep-alive',
      'keep-alive',
      'close',
    ]);
  });

  test('is sent again once, however many connections were idle', async () => {
    await Promise.all([post(), post(), post(), post()]);
    const before = taken.length;
    answer = hangUp;
    await expect(post()).rejects.toThrow();
    expect(taken.length - before).toBe(2);
  });

  test('a new connection is not sent again, nor is one to a gateway that is not there', async () => {
    answer = hangUp;
    await expect(post()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(taken.length).toBe(1);
    server.close();
    await expect(post()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('is told as what happened first when the gateway is gone meanwhile', async () => {
    await post();
    answer = (response) => {
      server.close();
      hangUp(response);
    };
    // It may have been counted, which a refused connection would deny.
    await expect(post()).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});

describe('the first report of a prefix about a day', () => {
  test.each([
    ['counted', saying(200, [200]), false],
    ['a replay', saying(200, [409]), false],
    ['lost by the store', saying(200, [503]), false],
    ['without an answer', (response: ServerResponse) => response.socket?.destroy(), false],
    ['answered with something else', saying(200), false],
    ['answered with a status that is none', saying(200, [42]), false],
    ['one whose seal is broken', saying(200, [400]), true],
    ['one too many for the queue', saying(200, [429]), true],
    ['answered one too few', saying(200, []), false],
    ['answered one too many', saying(200, [400, 400]), false],
    ['answered by something that is no gateway', saying(200, [400], 'text/html'), false],
    ['of a relay that is not known', saying(401), true],
    ['for a gateway of another version', saying(404), true],
    ['in a batch that is too long', saying(413), true],
    ['in a batch of another type', saying(415), true],
  ])('that is %s: whether the next is the first, too', async (_, what, isFirstAgain) => {
    const send = relay();
    answer = what;
    await send(hourOf(NOW));
    answer = saying(200, [200]);
    expect((await send(hourOf(NOW - 3_600_000))).status).toBe(200);
    const firsts = taken.flatMap(({ reports }) => reports.map(({ note }) => note?.isFirstOfDay));
    expect(firsts).toEqual([true, isFirstAgain]);
  });
});

test.each([
  ['refused whole', (response: ServerResponse) => saying(429)(response)],
  ['refused each', (response: ServerResponse) => saying(200, [429])(response)],
])(
  'what was sent twice, and is %s the second time, may have been counted the first',
  async (_, second) => {
    const send = relay();
    answer = saying(200, [200]);
    // Leaves a connection that stays.
    await send(hourOf(NOW), '198.51.100.7');
    let tries = 0;
    answer = (response) => {
      tries++;
      if (tries === 1) response.socket?.destroy();
      else second(response);
    };
    expect((await send(hourOf(NOW))).status).toBe(503);
    expect(tries).toBe(2);
    answer = saying(200, [200]);
    await send(hourOf(NOW - 3_600_000));
    expect(taken.at(-1)?.reports[0]?.note?.isFirstOfDay).toBe(false);
  },
);

test('an answer that never ends holds nothing up for long', async () => {
  gateway.close();
  gateway = new GatewayClient(new URL(`http://127.0.0.1:${port()}`), {}, 500);
  const dripping: ReturnType<typeof setInterval>[] = [];
  answer = (response) => {
    response.writeHead(200, { 'content-type': REPLIES_TYPE });
    dripping.push(setInterval(() => response.write('.'), 100));
  };
  const send = relay();
  const began = performance.now();
  expect((await send(hourOf(NOW))).status).toBe(502);
  for (const drip of dripping) clearInterval(drip);
  expect(performance.now() - began).toBeLessThan(5000);
});

describe('reports that come while others are at the gateway', () => {
  test('go together, and each gets its own answer', async () => {
    const send = relay();
    const waiting: ServerResponse[] = [];
    answer = (response) => waiting.push(response);
    const sent: ReturnType<typeof send>[] = [];
    for (let turn = 0; turn < 6; turn++) {
      sent.push(send(hourOf(NOW - turn * 3_600_000), `192.0.${turn}.7`));
      await expect.poll(() => taken.length).toBe(Math.min(turn + 1, 4));
    }
    saying(200, [200])(waiting.shift() as ServerResponse);
    await expect.poll(() => taken.length).toBe(5);
    expect(taken.map(({ reports }) => reports.length)).toEqual([1, 1, 1, 1, 2]);
    saying(200, [400, 200])(waiting.pop() as ServerResponse);
    for (const response of waiting) saying(200, [200])(response);
    const answers = await Promise.all(sent);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 400, 200]);
    const sealed = new Uint8Array(await (answers[5] as Response).arrayBuffer());
    expect(sealed).toEqual(new Uint8Array(64).fill(2));
  });
});

test('a report too many for a gateway that stands still is refused, and its prefix is the first again', async () => {
  const send = relay();
  const waiting: ServerResponse[] = [];
  answer = (response) => waiting.push(response);
  const addresses = Array.from({ length: 1300 }, (_, i) => `10.${i >> 8}.${i & 255}.7`);
  const refused: string[] = [];
  let isOver = false;
  const sent = addresses.map(async (from) => {
    const { status } = await send(hourOf(NOW), from);
    if (status === 503) refused.push(from);
    else if (!isOver) throw new Error(`answered with ${status} before the gateway did`);
    return status;
  });
  await expect.poll(() => refused.length, { timeout: 10_000 }).toBeGreaterThan(0);
  isOver = true;
  answer = (response) => saying(200, Array(taken.at(-1)?.reports.length).fill(200))(response);
  for (const [i, response] of waiting.entries()) {
    saying(200, Array(taken[i]?.reports.length).fill(200))(response);
  }
  const statuses = await Promise.all(sent);
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(800);
  await send(hourOf(NOW - 3_600_000), refused[0]);
  expect(taken.at(-1)?.reports[0]?.note?.isFirstOfDay).toBe(true);
});

/** A relay whose clients are at any address. */
function relay() {
  const app = relayApp({
    gateway,
    networks: NOWHERE,
    metrics: new Metrics('test'),
    addressHeader: 'x-client',
    keepMs: 0,
    now: () => NOW,
  });
  return async (hour: string, from = '192.0.2.7') =>
    app.request(`/v1/report?hour=${encodeURIComponent(hour)}`, {
      method: 'POST',
      headers: {
        'content-type': 'message/ohttp-req',
        'content-length': String(REPORT.length),
        'x-client': from,
      },
      body: REPORT,
    });
}

/** Answers with a status, and replies to reports, each sealed answer filled with the number of its place. */
function saying(
  status: number,
  replies: number[] = [],
  type = REPLIES_TYPE,
): (response: ServerResponse) => void {
  const body = encodeReplies(
    replies.map((reply, i) => ({ status: reply, answer: Buffer.alloc(64, i + 1) })),
  );
  return (response) => response.writeHead(status, { 'content-type': type }).end(body);
}

function port(): number {
  return (server.address() as AddressInfo).port;
}
