import { strict as assert } from 'node:assert';
import { randomBytes } from 'node:crypto';
import * as dnsPacket from 'dns-packet';
import type { LabControl } from './control.ts';
import { ask, askHttp2, exchange, openWebSocket } from './self-test-world-client.ts';
import { obfuscate, readResPq, requestPq } from './self-test-world-mtproto.ts';
import { DATA_CENTRES } from './world/sites/data-centres.ts';

const nonce = randomBytes(16);
const octets = { 'content-type': 'application/octet-stream' };

/** A DNS over HTTPS answer from this resolver, by GET or POST. */
export async function askResolver(at: string, name: string, method = 'GET'): Promise<string[]> {
  const message = dnsPacket.encode({ type: 'query', flags: 256, questions: [{ type: 'A', name }] });
  const url = `https://${at}/dns-query`;
  const seen =
    method === 'GET'
      ? await ask(`${url}?dns=${message.toString('base64url')}`)
      : await ask(url, {
          method,
          body: message,
          headers: { 'content-type': 'application/dns-message' },
        });
  if (seen.failure !== null) throw new Error(seen.failure);
  assert.equal(seen.headers['content-type'], 'application/dns-message');
  return (dnsPacket.decode(seen.body).answers ?? []).map((one) =>
    'data' in one ? String(one.data) : '',
  );
}

function assertResPq(reply: Buffer): void {
  const { echoed, known, factors } = readResPq(reply, nonce);
  assert(echoed, 'the nonce is echoed');
  assert(known, 'a known key is among the fingerprints');
  assert.equal(factors.length, 2);
}

/** What the servers of the open world say. */
export const SERVER_TESTS: Record<string, (control: LabControl) => Promise<void>> = {
  'data centres answer on both ports': async () => {
    for (const address of DATA_CENTRES) {
      for (const port of [80, 443]) {
        const base = `http://${address}:${port}`;
        const bare = await ask(`${base}/`, { method: 'POST', body: Buffer.from('') });
        assert(
          [404, 501].includes(bare.status ?? 0),
          `${base} said ${bare.status} ${bare.failure}`,
        );
        const reply = await ask(`${base}/apiw1`, {
          method: 'POST',
          body: requestPq(nonce),
          headers: octets,
        });
        assert.equal(reply.status, 200);
        assertResPq(reply.body);
      }
    }
  },
  'a data centre answers garbage by an error': async () => {
    const reply = await ask(`http://${DATA_CENTRES[0]}/apiw1`, {
      method: 'POST',
      body: randomBytes(40),
    });
    assert.equal(reply.status, 404);
    assert.equal(reply.body.readInt32LE(0), -404);
  },
  'web hosts of the data centres speak MTProto over https': async () => {
    for (const label of ['venus', 'pluto', 'flora', 'kws2', 'zws4-1']) {
      const url = `https://${label}.web.telegram.org/apiw1`;
      const reply = await ask(url, { method: 'POST', body: requestPq(nonce), headers: octets });
      assert.equal(reply.status, 200, `${label}: ${reply.failure}`);
      assertResPq(reply.body);
    }
  },
  'web hosts of the data centres speak MTProto over WebSocket': async () => {
    for (const label of ['kws2', 'zws1', 'kws5']) {
      const stream = await openWebSocket(`wss://${label}.web.telegram.org/apiws`, 'binary');
      assert(typeof stream !== 'string', String(stream));
      const { bytes, read } = obfuscate(requestPq(nonce));
      assertResPq(read(await exchange(stream, bytes)));
      stream.destroy();
    }
    assert.equal(await openWebSocket('wss://kws2.web.telegram.org/apiws'), '400');
  },
  'an ordinary WebSocket echoes': async () => {
    const stream = await openWebSocket('wss://push.services.mozilla.com/');
    assert(typeof stream !== 'string', String(stream));
    assert.deepEqual(await exchange(stream, Buffer.from('hello')), Buffer.from('hello'));
    stream.destroy();
  },
  'pages over HTTP/2 and plain HTTP on port 443': async () => {
    assert.equal(await askHttp2('https://web.telegram.org/k/'), 200);
    assert.equal((await ask('http://1.1.1.1:443/')).status, 400);
    assert.equal((await ask('https://api.telegram.org/')).status, 302);
    assert.equal((await ask('https://cdn4.cdn-telegram.org/')).status, 404);
    assert.equal((await ask('https://ya.ru/')).status, 200);
    assert.equal((await ask('https://static.criteo.net/')).status, 200);
  },
  'transfers are over 128 KB': async () => {
    for (const url of [
      'https://web.telegram.org/k/assets/big.js',
      'https://telegram.org/img/t_logo.png',
      'https://cdn1.telesco.pe/file/big.jpg',
      'https://code.jquery.com/jquery.js',
      'https://proof.ovh.net/files/1Mb.dat',
    ]) {
      const { body, failure } = await ask(url);
      assert.equal(failure, null, url);
      assert(body.length >= 128 * 1024, url);
    }
  },
  'resolvers over https tell the truth': async () => {
    for (const at of ['1.1.1.1', '8.8.8.8', '9.9.9.9', '94.140.14.140', 'dns.google']) {
      assert.deepEqual(await askResolver(at, 'web.telegram.org'), ['149.154.167.99'], at);
      assert.deepEqual(await askResolver(at, 't.me', 'POST'), ['149.154.167.99'], at);
    }
    assert.deepEqual(await askResolver('9.9.9.9', 'nowhere.telegram.org'), []);
  },
  'two echoes agree on address and country': async (control) => {
    await control.setWorld({ country: 'IR', publicAddress: '5.160.1.2' });
    const trace = (await ask('https://www.cloudflare.com/cdn-cgi/trace')).body.toString();
    assert.match(trace, /ip=5\.160\.1\.2\n[\s\S]*loc=IR\n/);
    const echo = JSON.parse((await ask('https://ipinfo.io/json')).body.toString());
    assert.deepEqual([echo.ip, echo.country], ['5.160.1.2', 'IR']);
  },
};
