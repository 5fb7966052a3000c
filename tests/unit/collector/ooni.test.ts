import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { ooniCsv } from '../../../collector/ooni/csv.ts';
import { OoniImport } from '../../../collector/ooni/import.ts';
import { ooniPicture } from '../../../collector/ooni/picture.ts';
import { type OoniRow, readAnswer } from '../../../collector/ooni/read-answer.ts';
import { ooniSchema } from '../../../lib/words/ooni-part.ts';

const NOW = Date.UTC(2026, 10, 25, 14, 30);
const HOUR_MS = 3_600_000;
const ROW = {
  anomaly_count: 3,
  confirmed_count: 1,
  failure_count: 2,
  measurement_count: 16,
  measurement_start_day: '2026-11-25T14:00:00Z',
  ok_count: 10,
  probe_cc: 'IR',
};

function answer(result: unknown, rest: object = {}): Uint8Array {
  const whole = { v: 0, dimension_count: 2, db_stats: { bytes: 1 }, result, ...rest };
  return new TextEncoder().encode(JSON.stringify(whole));
}

describe('an answer of OONI’s aggregation', () => {
  test('is read by hour and by day; failures tell nothing, confirmed ones are anomalies', () => {
    const day = { ...ROW, measurement_start_day: '2026-11-24' };
    expect(readAnswer(answer([ROW, day]))).toEqual([
      { country: 'IR', from: Date.UTC(2026, 10, 25, 14), ok: 10, anomaly: 4 },
      { country: 'IR', from: Date.UTC(2026, 10, 24), ok: 10, anomaly: 4 },
    ]);
  });

  test.each<[string, object]>([
    ['no country', { probe_cc: 'ZZ' }],
    ['a country of no letters', { probe_cc: '<b' }],
    ['no probe', { probe_cc: undefined }],
    ['a negative count', { ok_count: -1 }],
    ['a broken count', { anomaly_count: 0.5 }],
    ['a count beyond all measure', { ok_count: 1e30 }],
    ['a count in words', { ok_count: '10' }],
    ['a day that does not exist', { measurement_start_day: '2026-13-45' }],
    ['a time of day', { measurement_start_day: '2026-11-25T14:03:00Z' }],
  ])('loses a row with %s, and no other', (_title, wrong) => {
    expect(readAnswer(answer([{ ...ROW, ...wrong }, ROW]))).toHaveLength(1);
  });

  test.each<[string, Uint8Array]>([
    ['an error', answer([ROW], { v: 1 })],
    ['another question’s answer', answer([ROW], { dimension_count: 1 })],
    ['one row', answer(ROW)],
    ['a flood', answer(Array.from({ length: 100_001 }, () => 0))],
    ['cut off', answer([ROW]).slice(0, -2)],
    ['no text', Uint8Array.of(0xff, 0xfe, 0x00)],
    ['nothing', new Uint8Array()],
  ])('is refused as %s', (_title, bytes) => {
    expect(readAnswer(bytes)).toBeNull();
  });

  test('of any shape never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), fc.constant(ROW))), (rows) => {
        const text = JSON.stringify({ v: 0, dimension_count: 2, result: rows }) ?? '';
        const read = readAnswer(new TextEncoder().encode(text));
        expect(read === null || Array.isArray(read)).toBe(true);
      }),
    );
  });
});

describe('the picture', () => {
  const hour = (back: number, ok: number, anomaly: number, country = 'DE'): OoniRow => ({
    country,
    from: Date.UTC(2026, 10, 25, 14) - back * HOUR_MS,
    ok,
    anomaly,
  });
  const nowOf = (rows: OoniRow[]) => ooniPicture(rows, [], NOW).part.countries.DE?.now;

  test.each<[string, OoniRow[], unknown]>([
    ['the latest hour', [hour(0, 0, 5), hour(1, 9, 0)], ['2026-11-25T14:00Z', 'anomaly']],
    ['an earlier one when it has few', [hour(0, 0, 4), hour(1, 9, 0)], ['2026-11-25T13:00Z', 'ok']],
    ['doubt', [hour(0, 10, 6)], ['2026-11-25T14:00Z', 'mixed']],
    ['nothing of hours that are past', [hour(3, 0, 50)], undefined],
    ['nothing of hours to come', [hour(-1, 0, 50), hour(0, 1, 0)], undefined],
  ])('says %s', (_title, rows, expected) => {
    const now = nowOf(rows);
    expect(now ? [now.at, now.state] : undefined).toEqual(expected);
  });

  test('adds up 24 hours and 30 days, and no more', () => {
    const days = [0, 29, 30].map((back) => ({ ...hour(back * 24, 7, 1) }));
    const hours = [hour(23, 2, 1), hour(24, 100, 100)];
    const { part } = ooniPicture(hours, days, NOW);
    expect(part.countries.DE).toMatchObject({
      day: { ok: 2, anomaly: 1 },
      month: { ok: 14, anomaly: 2 },
    });
  });

  test('is what extensions can read, and carries its makers’ licence', () => {
    const { part } = ooniPicture([hour(0, 0, 5), hour(1, 9, 0, 'IR')], [hour(0, 3, 3)], NOW);
    expect(v.parse(ooniSchema, part)).toEqual(part);
    expect(part.licence).toContain('OONI');
    expect(part.licence).toContain('CC BY-NC-SA 4.0');
    const [licence, , row] = ooniCsv(part).split('\r\n');
    expect(licence).toBe(`# ${part.licence}`);
    expect(row).toBe('DE,2026-11-25T14:00Z,anomaly,0,5,0,5,3,3');
  });
});

describe('the import', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('asks by hour and by day, for whole days, and says nothing of itself', async () => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.end(answer([ROW]));
    });
    const ooni = new OoniImport(url, () => NOW);
    expect(ooni.picture()).toBeNull();
    await ooni.refresh();
    expect(ooni.picture()?.part.countries.IR?.day).toEqual({ ok: 10, anomaly: 4 });
    const path =
      '/api/v1/aggregation?test_name=telegram&axis_x=measurement_start_day&axis_y=probe_cc';
    expect(asked.sort()).toEqual([
      `${path}&time_grain=day&since=2026-10-26&until=2026-11-26`,
      `${path}&time_grain=hour&since=2026-11-24&until=2026-11-26`,
    ]);
  });

  test.each<[string, RequestListener]>([
    ['errors', (_, response) => response.writeHead(500).end()],
    ['refusals', (_, response) => response.writeHead(429).end(answer([ROW]))],
    ['nonsense', (_, response) => response.end('<html>')],
    ['a redirect', (_, response) => response.writeHead(302, { location: '/right' }).end()],
    ['a cut connection', (_, response) => response.socket?.destroy()],
    [
      'a flood',
      (_, response) =>
        response.end(Buffer.concat([answer([ROW]), Buffer.alloc(17 * 1024 * 1024, ' ')])),
    ],
  ])('keeps the last picture through %s, for three hours', async (_title, wrong) => {
    let isWrong = false;
    let now = NOW;
    const url = await serve((request, response) => {
      if (isWrong && request.url !== '/right') wrong(request, response as never);
      else response.end(answer([ROW]));
    });
    const ooni = new OoniImport(url, () => now);
    await ooni.refresh();
    isWrong = true;
    now += 3 * HOUR_MS;
    await ooni.refresh();
    expect(ooni.picture()?.part.countries.IR?.month).toEqual({ ok: 10, anomaly: 4 });
    now += 1;
    expect(ooni.picture()).toBeNull();
  });
});
