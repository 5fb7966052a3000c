import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { World } from './world.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MEASUREMENTS = 20;

interface Row {
  probe_cc: string;
  measurement_start_day: string;
  ok_count: number;
  anomaly_count: number;
  confirmed_count: number;
  failure_count: number;
  measurement_count: number;
}

/** OONI's public counts, as its API gives them for one test by time and country; on loopback, for the lab's gateway. */
export class Ooni {
  measured: World['ooni'] = { failing: [], fine: [] };

  /** Resolves with the API's address. */
  async open(): Promise<string> {
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://ooni');
      const isKnown =
        pathname === '/api/v1/aggregation' &&
        searchParams.get('test_name') === 'telegram' &&
        searchParams.get('axis_x') === 'measurement_start_day' &&
        searchParams.get('axis_y') === 'probe_cc';
      if (!isKnown) return response.writeHead(400).end('{"detail":"not in the lab"}');
      const body = { v: 0, dimension_count: 2, db_stats: {}, result: this.#rows(searchParams) };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    // The world's process ends without waiting for it.
    server.unref();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  #rows(asked: URLSearchParams): Row[] {
    const isHourly = asked.get('time_grain') === 'hour';
    const step = isHourly ? HOUR_MS : DAY_MS;
    const until = Math.min(Date.now(), Date.parse(asked.get('until') ?? ''));
    const rows: Row[] = [];
    for (let from = Date.parse(asked.get('since') ?? ''); from < until; from += step) {
      const isNow = isHourly && from + HOUR_MS > Date.now();
      for (const country of this.measured.fine) rows.push(rowOf(country, from, isHourly, false));
      for (const country of this.measured.failing) rows.push(rowOf(country, from, isHourly, isNow));
    }
    return rows;
  }
}

function rowOf(country: string, from: number, isHourly: boolean, isFailing: boolean): Row {
  const time = new Date(from).toISOString();
  const anomalies = isFailing ? MEASUREMENTS : 0;
  return {
    probe_cc: country,
    measurement_start_day: isHourly ? `${time.slice(0, 19)}Z` : time.slice(0, 10),
    ok_count: MEASUREMENTS - anomalies,
    anomaly_count: anomalies,
    confirmed_count: 0,
    failure_count: 1,
    measurement_count: MEASUREMENTS + 1,
  };
}
