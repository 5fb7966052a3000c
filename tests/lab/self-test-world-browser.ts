/**
 * Whether what the node clients of `self-test-world.ts` see holds for a real Chromium too: HTTP/2 over streams that are
 * tampered with, WebSocket, and the ways into the world. Run: node tests/lab/main.ts run -- node tests/lab/self-test-world-browser.ts
 */
import { rm } from 'node:fs/promises';
import type { Page } from 'playwright';
import { makeAsker } from './asker.ts';
import { LabChromium } from './chromium.ts';
import { LabControl } from './control.ts';
import type { World } from './world/world.ts';

/** What a page sees of a transfer: status, HTTP version, bytes of the body that came, and how it ended. */
interface Transfer {
  status: number;
  protocol: string;
  bytes: number;
  end: 'whole' | 'failed' | 'stalled';
}

interface Case {
  what: string;
  world: Partial<World>;
  /** An address, and whether what was seen of it is right. */
  transfers?: Record<string, (seen: Transfer) => boolean>;
  /** How a WebSocket to this address ends: a frame's text, or `failed`. */
  sockets?: Record<string, string>;
}

const names = ['telegram.org'];
const BIG = 'https://web.telegram.org/k/assets/big.js';
const CONTROL = 'https://code.jquery.com/jquery.js';
const ECHO = 'wss://push.services.mozilla.com/';
const isWhole = ({ end, bytes }: Transfer) => end === 'whole' && bytes > 0;
const isOverHttp2 = (seen: Transfer) => isWhole(seen) && seen.protocol === 'h2';

const CASES: readonly Case[] = [
  { what: 'open', world: {}, transfers: { [BIG]: isOverHttp2 }, sockets: { [ECHO]: 'hello' } },
  {
    what: 'freeze after 16 KB',
    world: { stream: [{ names, action: { kind: 'freeze', afterBytes: 16_384 } }] },
    transfers: {
      [BIG]: ({ status, end, bytes }) =>
        status === 200 && end === 'stalled' && bytes > 4_000 && bytes < 16_384,
      [CONTROL]: isWhole,
    },
  },
  {
    what: 'reset in mid-body',
    world: { stream: [{ names, action: { kind: 'reset', afterBytes: 40_000 } }] },
    transfers: { [BIG]: ({ end, bytes }) => end === 'failed' && bytes > 8_000 && bytes < 40_000 },
  },
  {
    what: '64 kB/s',
    world: { stream: [{ names, action: { kind: 'rate', bytesPerSecond: 64_000 } }] },
    transfers: {
      [BIG]: ({ end, bytes }) => end === 'stalled' && bytes > 60_000 && bytes < 180_000,
    },
  },
  {
    what: 'WebSocket killed',
    world: { webSocket: [{ hosts: ['*'], action: 'refuse' }] },
    sockets: { [ECHO]: 'failed' },
  },
  { what: 'dead IPv6', world: { ipv6: 'dead' }, transfers: { [BIG]: isWhole, [CONTROL]: isWhole } },
  {
    what: 'NAT64 only',
    world: { ipv6: 'nat64' },
    transfers: { [BIG]: isWhole, 'http://149.154.167.99/': ({ end }) => end === 'failed' },
  },
  {
    what: 'a tunnel past a block',
    world: { tunnel: true, dns: [{ names, answer: 'nxdomain' }] },
    transfers: { [BIG]: isWhole },
  },
  {
    what: '512 kbit/s',
    world: { lineKilobitsPerSecond: 512 },
    transfers: { 'https://web.telegram.org/k/': isWhole },
  },
];

const control = LabControl.fromEnvironment();
const extension = await makeAsker();
let wrong = 0;
for (const { what, world, transfers = {}, sockets = {} } of CASES) {
  await control.setWorld(world);
  const browser = await LabChromium.launch({ build: extension });
  const page = await browser.openPage('ask.html');
  for (const [url, isRight] of Object.entries(transfers)) {
    const seen = await transfer(page, url);
    judge(isRight(seen), `${what}: ${url}: ${JSON.stringify(seen)}`);
  }
  for (const [url, expected] of Object.entries(sockets)) {
    const seen = await greet(page, url);
    judge(seen === expected, `${what}: ${url}: ${seen}`);
  }
  await browser.close();
}
await rm(extension, { recursive: true, force: true });
process.exit(wrong === 0 ? 0 : 1);

function judge(isRight: boolean, line: string): void {
  if (!isRight) wrong += 1;
  console.log(`${isRight ? '✓' : '✗'} ${line}`);
}

// What follows runs in the extension's page.

function transfer(page: Page, address: string): Promise<Transfer> {
  return page.evaluate(async (url) => {
    let [status, bytes, late] = [0, 0, false];
    const abort = new AbortController();
    setTimeout(() => {
      late = true;
      abort.abort();
    }, 2500);
    const told = (end: 'whole' | 'failed' | 'stalled') => {
      const [entry] = performance.getEntriesByName(url) as PerformanceResourceTiming[];
      return { status, bytes, end, protocol: entry?.nextHopProtocol ?? '' };
    };
    try {
      const { signal } = abort;
      const response = await fetch(url, { signal, cache: 'no-store', credentials: 'omit' });
      status = response.status;
      const reader = response.body?.getReader();
      for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
        bytes += part.value.length;
      }
      return told('whole');
    } catch {
      return told(late ? 'stalled' : 'failed');
    }
  }, address);
}

function greet(page: Page, address: string): Promise<string> {
  return page.evaluate(
    (url) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(url);
        socket.onopen = () => socket.send('hello');
        socket.onmessage = ({ data }) => resolve(String(data));
        socket.onerror = () => resolve('failed');
      }),
    address,
  );
}
