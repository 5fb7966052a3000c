import { strict as assert } from 'node:assert';
import { resolve4 } from 'node:dns/promises';
import type { LabControl } from './control.ts';
import { ask, openWebSocket } from './self-test-world-client.ts';
import { askResolver } from './self-test-world-servers.ts';
import { domesticPrefixes } from './world/sites/domestic.ts';

const BIG = 'https://web.telegram.org/k/assets/big.js';
const CONTROL = 'https://code.jquery.com/jquery.js';
const names = ['telegram.org'];

/** What the censor does, one mechanism each. */
export const CENSOR_TESTS: Record<string, (control: LabControl) => Promise<void>> = {
  'freeze after some bytes, by name': async (control) => {
    await control.setWorld({ stream: [{ names, action: { kind: 'freeze', afterBytes: 16_384 } }] });
    const seen = await ask(BIG, { timeoutMs: 1500 });
    assert.equal(seen.failure, 'timeout');
    assert.equal(seen.status, 200);
    assert(seen.body.length > 4_000 && seen.body.length < 16_384, String(seen.body.length));
    assert.equal((await ask(CONTROL)).failure, null);
  },
  'freeze by address, with an exception': async (control) => {
    const prefixes = ['0.0.0.0/0'];
    await control.setWorld({
      stream: [
        { names: ['ya.ru'], action: { kind: 'pass' } },
        { prefixes, action: { kind: 'freeze', afterBytes: 2_500 } },
      ],
    });
    assert.equal((await ask('https://ya.ru/')).failure, null);
    assert.equal((await ask(CONTROL, { timeoutMs: 800 })).failure, 'timeout');
  },
  'reset in mid-body': async (control) => {
    await control.setWorld({ stream: [{ names, action: { kind: 'reset', afterBytes: 20_000 } }] });
    const seen = await ask(BIG);
    assert.equal(seen.failure, 'ECONNRESET');
    assert.equal(seen.status, 200);
    assert(seen.body.length > 4_000, String(seen.body.length));
  },
  'rate by name': async (control) => {
    const action = { kind: 'rate', bytesPerSecond: 64_000 } as const;
    await control.setWorld({ stream: [{ names, action }] });
    const seen = await ask(BIG, { timeoutMs: 6000 });
    assert.equal(seen.failure, null);
    assert(seen.durationMs > 2500 && seen.durationMs < 5000, `${seen.durationMs} ms`);
    assert((await ask(CONTROL)).durationMs < 1000);
  },
  'a share of connections fails, the same with the same seed': async (control) => {
    const draw = async (seed: number) => {
      await control.setWorld({});
      await control.setWorld({ unreliable: { probability: 0.3, seed, manner: 'reset' } });
      const failures: boolean[] = [];
      for (let turn = 0; turn < 60; turn += 1)
        failures.push((await ask('http://1.1.1.1/')).failure !== null);
      return failures;
    };
    const first = await draw(1);
    const share = first.filter((one) => one).length / first.length;
    assert(share > 0.1 && share < 0.5, `a share of ${share}`);
    assert.deepEqual(await draw(1), first);
    assert.notDeepEqual(await draw(2), first);
  },
  'a ban after the fourth handshake': async (control) => {
    await control.setWorld({ ban: { names: ['t.me'], handshakes: 4, seconds: 2 } });
    for (let turn = 0; turn < 3; turn += 1) assert.equal((await ask('https://t.me/')).status, 302);
    assert.equal((await ask('https://t.me/', { timeoutMs: 500 })).failure, 'timeout');
    assert.equal((await ask('https://telegram.org/')).status, 200);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    assert.equal((await ask('https://t.me/')).status, 302);
  },
  'forged answers take turns, and lie elsewhere over https': async (control) => {
    const addresses = ['31.13.94.1', '8.7.198.45'];
    const forged = { addresses, ttl: 60, rotate: true };
    await control.setWorld({
      dns: [{ names, answer: forged }],
      doh: [
        { names, answer: { addresses: ['10.0.0.1'], ttl: 60 }, at: ['1.1.1.1'] },
        { names, answer: 'silence', at: ['8.8.8.8'] },
      ],
    });
    const said = [await resolve4('telegram.org'), await resolve4('telegram.org')];
    assert.deepEqual(said.flat().sort(), [...addresses].sort());
    assert.deepEqual(await askResolver('1.1.1.1', 'telegram.org'), ['10.0.0.1']);
    assert.deepEqual(await askResolver('9.9.9.9', 'telegram.org'), ['149.154.167.99']);
    await assert.rejects(askResolver('8.8.8.8', 'telegram.org'), /timeout/);
  },
  'a portal: 511, a page, forged TLS for every name': async (control) => {
    for (const status of [511, 200]) {
      await control.setWorld({
        http: [{ hosts: ['*'], page: { status, body: 'Welcome' } }],
        sni: [{ names: ['*'], action: 'forge' }],
      });
      const seen = await ask('http://detectportal.firefox.com/success.txt');
      assert.equal(seen.status, status);
      assert.equal(seen.body.toString(), 'Welcome');
      assert.match((await ask('https://www.gstatic.com/')).failure ?? '', /SELF_SIGNED|UNABLE_TO/);
    }
  },
  'port 80 of one name is tampered with': async (control) => {
    const page = { status: 403, body: 'Blocked' };
    await control.setWorld({ http: [{ hosts: ['t.me'], page }] });
    assert.equal((await ask('http://t.me/')).status, 403);
    assert.equal((await ask('https://t.me/')).status, 302);
    assert.equal((await ask('http://detectportal.firefox.com/success.txt')).status, 200);
  },
  'WebSocket is killed for every site': async (control) => {
    for (const [action, seen] of [
      ['refuse', '403'],
      ['reset', 'ECONNRESET'],
      ['silence', 'timeout'],
    ] as const) {
      await control.setWorld({ webSocket: [{ hosts: ['*'], action }] });
      assert.equal(await openWebSocket('wss://push.services.mozilla.com/'), seen);
    }
    assert.equal((await ask('https://web.telegram.org/')).status, 200);
  },
  'a country cut off keeps its own hosts': async (control) => {
    await control.setWorld({
      address: [
        { prefixes: domesticPrefixes('RU'), action: 'accept' },
        { prefixes: ['0.0.0.0/0'], action: 'drop' },
      ],
    });
    assert.equal((await ask('https://ya.ru/')).status, 200);
    assert.equal((await ask('https://telegram.org/', { timeoutMs: 500 })).failure, 'timeout');
  },
};
