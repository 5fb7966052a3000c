import { strict as assert } from 'node:assert';
import { resolve4 } from 'node:dns/promises';
import type { LabControl } from './control.ts';
import { ask } from './self-test-world-client.ts';

const LINKS = 'https://t.me/';

/** Lines that are merely bad, censors who count, and what the journal says of handshakes. */
export const BAD_LINE_TESTS: Record<string, (control: LabControl) => Promise<void>> = {
  'the first packet of every connection is lost': async (control) => {
    await control.setWorld({ firstSynLost: true });
    for (let turn = 0; turn < 2; turn += 1) {
      const seen = await ask(LINKS);
      assert.equal(seen.status, 302);
      // The kernel's second try comes after a second.
      assert(seen.durationMs > 900, `${seen.durationMs} ms`);
    }
    await control.setWorld({});
    assert((await ask(LINKS)).durationMs < 900);
  },
  'a share of packets is lost each way': async (control) => {
    await control.setWorld({ lossPercent: 99 });
    assert.equal((await ask('http://1.1.1.1/', { timeoutMs: 500 })).failure, 'timeout');
    await control.setWorld({ lossPercent: 30 });
    const asked = Array.from({ length: 20 }, () => ask('http://1.1.1.1/', { timeoutMs: 2_000 }));
    const durations = (await Promise.all(asked)).map(({ durationMs }) => durationMs);
    const slow = durations.filter((one) => one > 150).length;
    assert(slow > 3 && slow < 20, `${slow} of 20 were slow`);
  },
  'a slow resolver': async (control) => {
    await control.setWorld({ resolverDelayMs: 700 });
    const began = performance.now();
    assert.deepEqual(await resolve4('t.me'), ['149.154.167.99']);
    assert(performance.now() - began >= 690);
  },
  'look-ups are lost, connections are not': async (control) => {
    await control.setWorld({ unreliable: { probability: 0, lookUps: 1, seed: 3 } });
    assert.equal((await ask(LINKS, { timeoutMs: 500 })).failure, 'timeout');
    assert.equal((await ask('http://1.1.1.1/')).status, 301);
  },
  'answers come later, all of them': async (control) => {
    const action = { kind: 'delay', milliseconds: 600 } as const;
    await control.setWorld({ stream: [{ prefixes: ['149.154.160.0/20'], action }] });
    const seen = await ask('https://web.telegram.org/k/assets/big.js');
    assert.equal(seen.failure, null);
    assert.equal(seen.body.length, 192 * 1024);
    // Once for the handshake, once for the answer, and not once for each of its portions.
    assert(seen.durationMs >= 1_190 && seen.durationMs < 2_500, `${seen.durationMs} ms`);
    assert((await ask('http://1.1.1.1/')).durationMs < 500);
  },
  'only some handshakes with a name are reset': async (control) => {
    const rule = { names: ['telegram.org'], action: 'reset', turns: [2] } as const;
    await control.setWorld({ sni: [rule] });
    assert.equal((await ask('https://telegram.org/')).status, 200);
    assert.equal((await ask('https://web.telegram.org/')).status, 200);
    // The count goes on when another world has the same rule.
    await control.setWorld({ sni: [rule], country: 'IR' });
    assert.equal((await ask('https://telegram.org/')).failure, 'ECONNRESET');
    assert.equal((await ask('https://telegram.org/')).status, 200);
  },
  'a ban goes on counting from world to world': async (control) => {
    const ban = { names: ['t.me'], handshakes: 2, seconds: 60 };
    await control.setWorld({ ban });
    assert.equal((await ask(LINKS)).status, 302);
    await control.setWorld({ ban, country: 'IR' });
    assert.equal((await ask(LINKS, { timeoutMs: 500 })).failure, 'timeout');
    assert.equal((await control.connections()).at(-1)?.interference, 'ban');
  },
  'the journal says when a handshake was over': async (control) => {
    await control.setWorld({ sni: [{ names: ['telegram.org'], action: 'silence' }] });
    await ask(LINKS);
    await ask('https://telegram.org/', { timeoutMs: 400 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const [whole, given] = (await control.connections()).slice(-2);
    const lasted = (one: typeof whole) => (one?.handshakeOverAt ?? Number.NaN) - (one?.at ?? 0);
    assert(lasted(whole) < 300, `${lasted(whole)} ms`);
    assert(lasted(given) >= 300 && lasted(given) < 600, `${lasted(given)} ms`);
  },
};
