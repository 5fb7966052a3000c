import { describe, expect, test } from 'vitest';
import { ooniHistory } from '../../../lib/export/ooni-history.ts';
import { TARGETS } from '../../../lib/targets/targets.ts';
import type { Check, FinishedCheck } from '../../../lib/words/check.ts';
import type { Failure } from '../../../lib/words/failure.ts';
import type { Observation } from '../../../lib/words/observation.ts';
import { collected } from '../history/collected.ts';
import { BLOCKED, checkAt, OPEN } from '../history/made-checks.ts';
import { oneByOne } from './one-by-one.ts';

const AT = Date.UTC(2026, 2, 14, 12, 30, 7, 250);
const PUBLIC_ADDRESS = '203.0.113.77';

/** An observation of a target of ours, answered unless it says otherwise. */
function seen(target: string, failure: Failure | null = null, ip?: string): Observation {
  const known = TARGETS.find(({ id }) => id === target);
  return {
    target,
    kind: known?.kind ?? 'page',
    startedAt: AT + 500,
    durationMs: 250,
    failure,
    detail: `net::ERR about ${PUBLIC_ADDRESS}`,
    ...(failure === null ? { status: known?.kind === 'post' ? 404 : 200, bytes: 100 } : {}),
    ...(ip === undefined ? {} : { ip }),
    reused: false,
  };
}

const POSTS = TARGETS.filter(({ id }) => /^app\/.*:80\/post$/.test(id)).map(({ id }) => id);

function check(observations: Observation[], changes: Partial<FinishedCheck> = {}): FinishedCheck {
  const services = { web: { ...OPEN, observedAt: AT } };
  const diagnosis = { overall: OPEN, services, viaProxy: false };
  return checkAt(AT, { observations, diagnosis, ...changes });
}

// biome-ignore lint/suspicious/noExplicitAny: measurements whose places the tests walk into
type Loose = any;

async function measured(...checks: Check[]): Promise<{ text: string; all: Loose[] }> {
  const software = { name: 'Telltale', version: '0.1.0' };
  const text = (
    await collected(ooniHistory({ checks: oneByOne(checks), software, exportedAt: AT }))
  ).join('');
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  return { text, all: lines.map((line) => JSON.parse(line)) };
}

const posts = (failure: Failure | null = null, ip?: string) =>
  POSTS.map((id) => seen(id, failure, ip));

describe('a measurement', () => {
  test('has what df-000 asks, with the network withheld', async () => {
    const { all } = await measured(check([seen('web/root'), ...posts()]));
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      annotations: { engine_name: 'telltale', platform: 'browser' },
      data_format_version: '0.2.0',
      input: null,
      measurement_start_time: '2026-03-14 12:30:07',
      probe_asn: 'AS0',
      probe_cc: 'ZZ',
      probe_ip: '127.0.0.1',
      software_name: 'telltale',
      test_name: 'telegram',
      test_runtime: 4,
      test_start_time: '2026-03-14 12:30:07',
    });
  });

  test('of telegram holds the rows of ts-020 and no other, and no connection that was not seen', async () => {
    const others = [seen('links/t.me'), seen('web/k'), seen('app/149.154.175.50:80/mtproto')];
    const { all } = await measured(check([...others, seen('web/root'), ...posts()]));
    const { test_keys: keys } = all[0];
    expect(
      keys.requests.map((row: Loose) => `${row.request.method} ${row.request.url}`).sort(),
    ).toEqual([
      'GET https://web.telegram.org/',
      'POST http://149.154.167.51:80/',
      'POST http://149.154.167.91:80/',
      'POST http://149.154.171.5:80/',
      'POST http://149.154.175.100:80/',
      'POST http://149.154.175.50:80/',
      'POST http://95.161.76.100:80/',
    ]);
    expect(keys).not.toHaveProperty('tcp_connect');
    expect(keys).not.toHaveProperty('queries');
    expect(Object.keys(keys).filter((key) => !/^(requests|telegram_)/.test(key))).toEqual([
      'x_telltale',
    ]);
    expect(keys.requests[0]).toMatchObject({
      failure: null,
      response: { code: 404, body: '' },
      t0: 0.5,
      t: 0.75,
    });
  });

  test.each<[string, Observation[], object]>([
    [
      'all answer',
      [seen('web/root'), ...posts()],
      { telegram_http_blocking: false, telegram_tcp_blocking: false, telegram_web_status: 'ok' },
    ],
    [
      'one data centre answers',
      [seen('web/root'), ...posts('connection_refused').slice(1), seen(POSTS[0] ?? '')],
      { telegram_http_blocking: false, telegram_tcp_blocking: false },
    ],
    [
      'all are refused',
      [seen('web/root', 'connection_reset'), ...posts('connection_refused')],
      {
        telegram_http_blocking: true,
        telegram_tcp_blocking: true,
        telegram_web_status: 'blocked',
        telegram_web_failure: 'connection_reset',
      },
    ],
    [
      'all are silent: in which step nobody knows',
      [seen('web/root'), ...posts('generic_timeout_error')],
      { telegram_http_blocking: true, telegram_tcp_blocking: false, telegram_web_failure: null },
    ],
  ])('%s', async (_name, observations, keys) => {
    const { all } = await measured(check(observations));
    expect(all[0].test_keys).toMatchObject(keys);
  });

  test.each<[string, Observation[]]>([
    ['the web client was asked elsewhere', [seen('web/k'), ...posts()]],
    ['a data centre is missing', [seen('web/root'), ...posts().slice(1)]],
    [
      'a data centre was not asked',
      [seen('web/root'), seen(POSTS[0] ?? '', 'not-made'), ...posts().slice(1)],
    ],
    [
      'the web client was stopped on this device',
      [seen('web/root', 'local_error'), seen('web/k'), ...posts()],
    ],
    ['they were asked in another way', [seen('web/root'), seen('app/149.154.175.50:80/mtproto')]],
  ])('is not called telegram where %s', async (_name, observations) => {
    const { all } = await measured(check(observations));
    expect(all.map(({ test_name: name }) => name)).toEqual(['browser_web']);
  });

  test('of browser_web is one for each page of Telegram that was asked', async () => {
    const observations = [
      seen('web/k'),
      seen('links/t.me', 'connection_reset'),
      seen('control/google'),
      seen('bots/api', 'not-made'),
      seen('of/another/list'),
    ];
    const { all } = await measured(check(observations));
    expect(
      all.map(({ input, test_keys: { result, x_failure: failure } }) => ({
        input,
        result,
        failure,
      })),
    ).toEqual([
      { input: 'https://web.telegram.org/k/', result: 'ok', failure: null },
      { input: 'https://t.me/telegram', result: 'error', failure: 'connection_reset' },
    ]);
  });
});

describe('an export for OONI', () => {
  test('leaves out what says nothing about a network', async () => {
    const diagnosis = { overall: BLOCKED, services: {}, viaProxy: true };
    const { text } = await measured(
      { outcome: 'discarded', startedAt: AT, trigger: 'click', network: 'home' },
      check([seen('web/k')], { diagnosis }),
    );
    expect(text).toBe('');
  });

  test('names no address but Telegram’s, no network and nothing of the browser’s own text', async () => {
    const observations = [
      seen('web/root', null, PUBLIC_ADDRESS),
      ...posts('connection_reset', '192.168.1.1'),
      seen('links/t.me', 'connection_reset', '10.10.34.36'),
      seen('resolver', null, '9.9.9.9'),
      { ...seen('look-up/t.me', null, '149.154.167.98'), kind: 'look-up' as const },
    ];
    const named = check(observations, { network: 'Café Müller' });
    const { text, all } = await measured(named, check([seen('web/k', null, PUBLIC_ADDRESS)]));
    const [{ test_keys: keys }] = all;
    expect(text).not.toMatch(/203\.0\.113|192\.168|10\.10\.34|9\.9\.9\.9|net::ERR|Müller/);
    expect(text).not.toMatch(/look-up|149\.154\.167\.98/);
    expect(keys.requests.every((row: Loose) => row.address === undefined)).toBe(true);
    const known = await measured(check([seen('web/root', null, '149.154.167.99'), ...posts()]));
    expect(known.all[0].test_keys.requests.at(-1).address).toBe('149.154.167.99:443');
  });
});
