import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Metrics } from '../../../collector/ops/metrics.ts';
import { GatewayClient } from '../../../collector/relay/forward.ts';
import { NetworkTable } from '../../../collector/relay/network-table.ts';
import { relayApp } from '../../../collector/relay/relay-app.ts';
import { decodeNote, NOTE_HEADER } from '../../../collector/wire/relay-note.ts';
import { hourOf } from '../../../lib/report/payload.ts';

const NOW = Date.UTC(2026, 10, 25, 14, 30);
const NOWHERE = NetworkTable.fromText('# telltale networks 1\n# Of 2026-06-17.\nv4\nv6\nnames\n');
const REPORT = new Uint8Array(608);

/** A gateway that does what it is told to do with each request. */
let server: Server;
let gateway: GatewayClient;
let taken: IncomingMessage[];
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  taken = [];
  answer = saying(200);
  server = createServer((request, response) => {
    request.resume().on('end', () => {
      taken.push(request);
      answer(response);
    });
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
    ['counted', saying(200), false],
    ['a replay', saying(409), false],
    ['lost by the store', saying(503), false],
    ['without an answer', (response: ServerResponse) => response.socket?.destroy(), false],
    ['one whose seal is broken', saying(400), true],
    ['of a relay that is not known', saying(401), true],
    ['too long', saying(413), true],
    ['of another type', saying(415), true],
    ['one too many for the queue', saying(429), true],
  ])('that is %s: whether the next is the first, too', async (_, what, isFirstAgain) => {
    const app = relayApp({
      gateway,
      networks: NOWHERE,
      metrics: new Metrics('test'),
      addressHeader: 'x-client',
      keepMs: 0,
      now: () => NOW,
    });
    const send = (hour: string) =>
      app.request(`/v1/report?hour=${encodeURIComponent(hour)}`, {
        method: 'POST',
        headers: {
          'content-type': 'message/ohttp-req',
          'content-length': String(REPORT.length),
          'x-client': '192.0.2.7',
        },
        body: REPORT,
      });
    answer = what;
    await send(hourOf(NOW));
    answer = saying(200);
    expect((await send(hourOf(NOW - 3_600_000))).status).toBe(200);
    const firsts = taken.map(
      ({ headers }) => decodeNote(String(headers[NOTE_HEADER]))?.isFirstOfDay,
    );
    expect(firsts).toEqual([true, isFirstAgain]);
  });
});

function saying(status: number): (response: ServerResponse) => void {
  return (response) => response.writeHead(status).end();
}

function port(): number {
  return (server.address() as AddressInfo).port;
}
