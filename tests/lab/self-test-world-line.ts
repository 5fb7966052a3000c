import { strict as assert } from 'node:assert';
import { lookup, resolve4, resolve6 } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import type { LabControl } from './control.ts';
import { ask } from './self-test-world-client.ts';
import { HTTP_PROXY_PORT, PROXY_ADDRESS, SOCKS_PROXY_PORT } from './world/lab-net.ts';
import type { World } from './world/world.ts';

const TRACE = 'https://www.cloudflare.com/cdn-cgi/trace';
/** A block that no connection past the censor may meet. */
const BLOCK: Partial<World> = {
  dns: [{ names: ['telegram.org'], answer: 'nxdomain' }],
  sni: [{ names: ['telegram.org'], action: 'reset' }],
  address: [{ prefixes: ['149.154.160.0/20'], action: 'drop' }],
};

/** Ways of the client into the world. */
export const LINE_TESTS: Record<string, (control: LabControl) => Promise<void>> = {
  'a narrow line': async (control) => {
    await control.setWorld({ lineKilobitsPerSecond: 512 });
    const slow = await ask('https://web.telegram.org/k/assets/big.js', { timeoutMs: 9000 });
    assert.equal(slow.failure, null);
    assert(slow.durationMs > 2500, `${slow.durationMs} ms`);
    await control.setWorld({});
    assert((await ask('https://web.telegram.org/k/assets/big.js')).durationMs < 1500);
  },
  'IPv6 that leads nowhere': async (control) => {
    await control.setWorld({ ipv6: 'dead' });
    const [six] = await resolve6('telegram.org');
    assert.match((await ask(`http://[${six}]/`, { timeoutMs: 1000 })).failure ?? '', /timeout/);
    const seen = await ask('https://telegram.org/');
    assert.equal(seen.status, 200, seen.failure ?? '');
  },
  'NAT64 only': async (control) => {
    await control.setWorld({ ipv6: 'nat64' });
    assert.equal((await lookup('telegram.org', { family: 6 })).address, '64:ff9b::959a:a763');
    assert.equal((await ask('https://telegram.org/')).status, 200);
    assert.equal((await ask('http://149.154.167.99/')).failure, 'ENETUNREACH');
    assert.match((await ask(TRACE)).body.toString(), /ip=95\.165\.10\.200\n/);
    await control.setWorld({ ...BLOCK, ipv6: 'nat64', dns: [], sni: [] });
    assert.equal((await ask('https://telegram.org/', { timeoutMs: 500 })).failure, 'timeout');
    await control.setWorld({});
    assert.equal((await ask('https://telegram.org/')).status, 200);
  },
  'a tunnel with stand-in addresses': async (control) => {
    await control.setWorld({ ...BLOCK, tunnel: true });
    assert.match((await resolve4('web.telegram.org'))[0] ?? '', /^198\.18\./);
    assert.equal((await ask('https://web.telegram.org/')).status, 200);
    assert.equal((await ask('http://149.154.167.99/')).status, 301);
    assert.match((await ask(TRACE)).body.toString(), /loc=NL\n/);
  },
  'an HTTP proxy leads past the censor': async (control) => {
    await control.setWorld(BLOCK);
    assert.equal((await ask('https://web.telegram.org/')).failure, 'ENOTFOUND');
    const tunnel = await connectThrough('web.telegram.org:443');
    const seen = await ask('https://web.telegram.org/', {
      over: await secure(tunnel, 'web.telegram.org'),
    });
    assert.equal(seen.status, 200);
    const plain = await ask(`http://${PROXY_ADDRESS}:${HTTP_PROXY_PORT}/`);
    assert.equal(plain.status, 502);
    const absolute = await new Promise<number>((resolve) => {
      const path = 'http://detectportal.firefox.com/success.txt';
      request(
        {
          host: PROXY_ADDRESS,
          port: HTTP_PROXY_PORT,
          path,
          headers: { host: 'detectportal.firefox.com' },
        },
        (response) => {
          resolve(response.statusCode ?? 0);
        },
      ).end();
    });
    assert.equal(absolute, 200);
  },
  'a SOCKS proxy leads past the censor': async (control) => {
    await control.setWorld(BLOCK);
    const stream = await connectSocks('web.telegram.org', 443);
    const seen = await ask('https://web.telegram.org/', {
      over: await secure(stream, 'web.telegram.org'),
    });
    assert.equal(seen.status, 200);
  },
};

function connectThrough(path: string): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: PROXY_ADDRESS, port: HTTP_PROXY_PORT, method: 'CONNECT', path });
    asking.on('connect', (_response, stream) => resolve(stream));
    asking.on('error', reject);
    asking.end();
  });
}

function connectSocks(host: string, port: number): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const socket = connect(SOCKS_PROXY_PORT, PROXY_ADDRESS);
    socket.on('error', reject);
    socket.write(Buffer.from([5, 1, 0]));
    socket.once('data', () => {
      const name = Buffer.from(host);
      socket.write(Buffer.from([5, 1, 0, 3, name.length, ...name, port >> 8, port & 255]));
      socket.once('data', (reply: Buffer) => {
        if (reply[1] === 0) resolve(socket);
        else reject(new Error(`SOCKS says ${reply[1]}`));
      });
    });
  });
}

function secure(stream: Duplex, servername: string): Promise<Duplex> {
  const ca = readFileSync(process.env.LAB_CERTIFICATE ?? '/dev/null');
  return new Promise((resolve, reject) => {
    const socket = connectTls({ socket: stream, servername, ca }, () => resolve(socket));
    socket.on('error', reject);
  });
}
