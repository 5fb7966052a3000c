import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookUp, tellsLookUps } from '../../../lib/probe/resolver.ts';
import { SECURE_DNS_DETAIL } from '../../../lib/words/look-up.ts';

interface Browser {
  dns?: { resolve(host: string, flags: string[]): Promise<object> };
}

const browser = vi.hoisted((): Browser => ({}));
vi.mock('../../../lib/browser.ts', () => ({ browser }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function answers(resolve: (flags: string[]) => Promise<object>): void {
  browser.dns = { resolve: (_host, flags) => resolve(flags) };
}

const record = (addresses: string[], isTRR = false) => Promise.resolve({ addresses, isTRR });
const usual = () => lookUp('t.me', 'usual', () => 3_000);

test('a browser without the interface tells nothing', () => {
  delete browser.dns;
  expect(tellsLookUps()).toBe(false);
  answers(() => record([]));
  expect(tellsLookUps()).toBe(true);
});

test('an answer is told with its first address, and whether secure DNS gave it', async () => {
  answers(() => record(['149.154.167.99', '2001:67c:4e8:f004::9'], true));
  expect(await usual()).toMatchObject({
    target: 'look-up/t.me',
    kind: 'look-up',
    failure: null,
    ip: '149.154.167.99',
    body: 'expected',
    detail: `${SECURE_DNS_DETAIL}149.154.167.99 2001:67c:4e8:f004::9`,
    reused: false,
  });
});

test.each<[string, string[], string]>([
  ['Telegram’s through NAT64', ['64:ff9b::959a:a763'], 'expected'],
  ['a stand-in of a VPN client', ['198.18.0.9'], 'expected'],
  ['one of Telegram’s among others', ['100::1', '149.154.167.99'], 'expected'],
  ['somebody else’s', ['31.13.94.37'], 'altered'],
  ['this device', ['0.0.0.0'], 'altered'],
])('an address is judged: %s', async (_, addresses, body) => {
  answers(() => record(addresses));
  expect(await usual()).toMatchObject({ failure: null, body, ip: addresses[0] });
});

test('past secure DNS it is another question, and neither takes what was cached', async () => {
  const asked: string[][] = [];
  answers((flags) => {
    asked.push(flags);
    return record(['149.154.167.99']);
  });
  await usual();
  expect(await lookUp('t.me', 'plain', () => 3_000)).toMatchObject({
    target: 'look-up-plain/t.me',
    detail: '149.154.167.99',
  });
  expect(asked).toEqual([['bypass_cache'], ['bypass_cache', 'disable_trr']]);
});

test.each<[string, () => Promise<object>, string]>([
  [
    'no such name',
    () => Promise.reject(new Error('NS_ERROR_UNKNOWN_HOST')),
    'dns_server_misbehaving',
  ],
  ['no address', () => record([]), 'dns_server_misbehaving'],
  ['offline', () => Promise.reject(new Error('NS_ERROR_OFFLINE')), 'network_down'],
  ['not allowed', () => Promise.reject(new Error('Not allowed.')), 'unknown_failure'],
  [
    'thrown at once',
    () => {
      throw new Error('No.');
    },
    'unknown_failure',
  ],
])('a look-up that fails is an observation: %s', async (_, resolve, failure) => {
  answers(resolve);
  const seen = await usual();
  expect(seen.failure).toBe(failure);
  expect(seen.body).toBeUndefined();
  expect(seen.ip).toBeUndefined();
});

test('one that hangs is silence, at its deadline', async () => {
  answers(() => new Promise(() => {}));
  const isOver = vi.fn();
  void usual().then(isOver);
  await vi.advanceTimersByTimeAsync(2_900);
  expect(isOver).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(isOver).toHaveBeenCalledWith(
    expect.objectContaining({ failure: 'generic_timeout_error', detail: '' }),
  );
});

test('however many addresses there are, no more is kept than a history takes', async () => {
  answers(() => record(Array.from({ length: 40 }, (_, last) => `149.154.167.${last}`)));
  expect((await usual()).detail).toHaveLength(300);
});
