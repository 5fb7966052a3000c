/**
 * Whether the lab's world looks to a real Chromium as the real one was measured to (DESIGN §10): each mechanism of
 * the censor must give the browser's own error for it. Run: node tests/lab/main.ts run -- node tests/lab/self-test.ts
 */
import { rm } from 'node:fs/promises';
import { ask, makeAsker } from './asker.ts';
import { LabChromium } from './chromium.ts';
import { LabControl } from './control.ts';
import { table } from './table.ts';
import type { World } from './world/world.ts';

interface Case {
  what: string;
  world: Partial<World>;
  /** Address to fetch, and what the browser must say: a status or an error. */
  fetches: Record<string, string>;
}

const NAMES = ['telegram.org', 't.me'];
const PREFIXES = ['149.154.160.0/20'];
const WEB = 'https://web.telegram.org/k/';
const FRONT = 'https://149.154.167.99/';

const CASES: readonly Case[] = [
  {
    what: 'open',
    world: {},
    fetches: {
      [WEB]: '200',
      'https://t.me/': '302',
      'http://t.me/': '301',
      [FRONT]: 'net::ERR_CERT_COMMON_NAME_INVALID',
      'http://149.154.167.99/': '301',
      'http://1.1.1.1/': '301',
      'https://1.1.1.1/cdn-cgi/trace': '200',
      'https://www.gstatic.com/generate_204': '204',
      'http://www.msftconnecttest.com/connecttest.txt': '200',
      'https://nowhere.example/': 'net::ERR_NAME_NOT_RESOLVED',
    },
  },
  {
    what: 'reset by name',
    world: { sni: [{ names: NAMES, action: 'reset' }] },
    fetches: { [WEB]: 'net::ERR_CONNECTION_RESET', [FRONT]: 'net::ERR_CERT_COMMON_NAME_INVALID' },
  },
  {
    what: 'FIN by name',
    world: { sni: [{ names: NAMES, action: 'fin' }] },
    fetches: { [WEB]: 'net::ERR_CONNECTION_CLOSED' },
  },
  {
    what: 'alert by name',
    world: { sni: [{ names: NAMES, action: 'alert' }] },
    fetches: { [WEB]: 'net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH' },
  },
  {
    what: 'silence by name',
    world: { sni: [{ names: NAMES, action: 'silence' }] },
    fetches: { [WEB]: 'net::ERR_ABORTED' },
  },
  {
    what: 'forged certificate',
    world: { sni: [{ names: NAMES, action: 'forge' }] },
    fetches: { [WEB]: 'net::ERR_CERT_AUTHORITY_INVALID' },
  },
  {
    what: 'addresses dropped',
    world: { address: [{ prefixes: PREFIXES, action: 'drop' }] },
    fetches: { [WEB]: 'net::ERR_ABORTED', 'http://149.154.167.99/': 'net::ERR_ABORTED' },
  },
  {
    what: 'addresses refused',
    world: { address: [{ prefixes: PREFIXES, action: 'reject' }] },
    fetches: { [WEB]: 'net::ERR_CONNECTION_REFUSED' },
  },
  {
    what: 'addresses unreachable',
    world: { address: [{ prefixes: PREFIXES, action: 'unreachable' }] },
    fetches: { [WEB]: 'net::ERR_ADDRESS_UNREACHABLE' },
  },
  {
    what: 'reset after accept',
    world: { address: [{ prefixes: PREFIXES, action: 'reset' }] },
    fetches: {
      [WEB]: 'net::ERR_CONNECTION_RESET',
      'http://149.154.167.99/': 'net::ERR_CONNECTION_RESET',
    },
  },
  {
    what: 'NXDOMAIN',
    world: { dns: [{ names: NAMES, answer: 'nxdomain' }] },
    fetches: { [WEB]: 'net::ERR_NAME_NOT_RESOLVED' },
  },
  {
    what: 'SERVFAIL',
    world: { dns: [{ names: NAMES, answer: 'servfail' }] },
    fetches: { [WEB]: 'net::ERR_NAME_NOT_RESOLVED' },
  },
  {
    what: 'forged answer with block page',
    world: { dns: [{ names: NAMES, answer: { addresses: ['10.10.34.35'], ttl: 60 } }] },
    fetches: { 'http://t.me/': '403', 'https://t.me/': 'net::ERR_CONNECTION_RESET' },
  },
  {
    what: '502 from genuine hosts',
    world: { status: [{ hosts: NAMES, status: 502 }] },
    fetches: { [WEB]: '502', 'https://t.me/': '502' },
  },
  {
    what: 'portal',
    world: { http: [{ hosts: ['*'], redirectTo: 'http://login.hotspot.example/' }] },
    fetches: {
      'http://detectportal.firefox.com/success.txt': '302',
      'http://login.hotspot.example/': '200',
    },
  },
  {
    what: 'cable pulled',
    world: { cable: 'pulled' },
    fetches: { [WEB]: 'net::ERR_INTERNET_DISCONNECTED' },
  },
];

const control = LabControl.fromEnvironment();
const extension = await makeAsker();
try {
  const rows = [['world', 'address', 'expected', 'seen', '']];
  let wrong = 0;
  for (const { what, world, fetches } of CASES) {
    await control.setWorld(world);
    const browser = await LabChromium.launch({ build: extension });
    const page = await browser.openPage('ask.html');
    if (world.cable === 'pulled') await page.waitForTimeout(1500);
    for (const [url, expected] of Object.entries(fetches)) {
      const seen = await ask(page, url);
      if (seen !== expected) wrong += 1;
      rows.push([what, url, expected, seen, seen === expected ? '' : '✗']);
    }
    await browser.close();
  }
  console.log(table(rows));
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  await rm(extension, { recursive: true, force: true });
}
