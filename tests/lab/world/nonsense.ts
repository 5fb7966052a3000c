import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Dice } from './censor/unreliable.ts';
import type { WebSocketService } from './site.ts';

/** Every server of the world answers with nonsense, hostile kinds of it too. */
export interface Nonsense {
  /** The same seed gives the same sequence. */
  seed: number;
}

/** Where an answer goes: to a request, and below that to its connection. */
interface Ear {
  response: ServerResponse;
  /** Ends the connection with these bytes in the place of whatever protocol it speaks. */
  blurt(bytes: Buffer): void;
  /** Where the request itself led. */
  here: string;
}

type Kind = (dice: Dice, ear: Ear) => void;

const TYPES = ['text/html', 'application/json', 'application/dns-message', 'image/png', '', 'x'];
const STATUSES = [200, 204, 206, 304, 400, 404, 418, 451, 500, 511, 599];
const NOISE_BYTES = 4_000;
const BOMB_BYTES = 100_000_000;
const FLOOD_BYTES = 1_000;
/** Node sends no more over HTTP/2; over HTTP/1.1 browsers take no more than 256 kB. */
const FLOODS = { http2: 50, http1: 300 };
/** An endless body comes as a good line would bring it. */
const DRIP_BYTES = 32_000;
const DRIP_MS = 20;
/** The share of connections at which already the first words are nonsense, and TLS is none. */
const BLURTED = 0.1;

const KINDS: readonly Kind[] = [
  function noise(dice, { response }) {
    response.writeHead(oneOf(dice, STATUSES), { 'content-type': oneOf(dice, TYPES) });
    response.end(noiseOf(dice));
  },
  function nothing(dice, { response }) {
    response.writeHead(oneOf(dice, STATUSES), { 'content-length': '0' });
    response.end();
  },
  function likeJson(dice, { response }) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('['.repeat(Math.floor(dice.roll() * 100_000)));
  },
  function endless(dice, { response }) {
    response.writeHead(200, { 'content-type': oneOf(dice, TYPES) });
    const drip = setInterval(() => response.write(noiseOf(dice, DRIP_BYTES)), DRIP_MS);
    response.once('close', () => clearInterval(drip));
  },
  function bomb(_dice, { response }) {
    compressed ??= gzipSync(Buffer.alloc(BOMB_BYTES));
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    response.end(compressed);
  },
  function notCompressed(dice, { response }) {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    response.end(noiseOf(dice));
  },
  function flood(dice, { response }) {
    const count = 'stream' in response ? FLOODS.http2 : FLOODS.http1;
    const names = Array.from({ length: count }, (_, index) => `x-${index}`);
    const value = noiseOf(dice, FLOOD_BYTES).toString('hex').slice(0, FLOOD_BYTES);
    response.writeHead(200, Object.fromEntries(names.map((name) => [name, value])));
    response.end('flooded');
  },
  function loop(dice, { response, here }) {
    const elsewhere = ['/', '//', 'https://telegram.org/', 'http://[', 'data:,x', 'about:blank'];
    const location = oneOf(dice, [here, here, ...elsewhere]);
    response.writeHead(oneOf(dice, [301, 302, 303, 307, 308]), { location });
    response.end();
  },
  function cutShort(dice, { response }) {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' });
    response.write(noiseOf(dice));
    setTimeout(() => response.destroy(), DRIP_MS);
  },
  function noProtocol(dice, { blurt }) {
    blurt(noiseOf(dice));
  },
];

let compressed: Buffer | undefined;

/** Answers a request with nonsense. */
export function talkNonsense(dice: Dice, ear: Ear): void {
  // Nobody listens to all of it.
  ear.response.on('error', () => ear.response.destroy());
  oneOf(dice, KINDS)(dice, ear);
}

/** What a new connection is met with in the place of its protocol; undefined: it goes on to its site. */
export function blurtedAtOnce(nonsense: Nonsense | null, dice: Dice): Buffer | undefined {
  return nonsense !== null && dice.roll() < BLURTED ? noiseOf(dice) : undefined;
}

/** Who holds a WebSocket as well as anybody, and says nothing that makes sense. */
export function nonsensical(dice: Dice): WebSocketService {
  return {
    converse: () => () =>
      dice.roll() < 0.3 ? 'close' : noiseOf(dice, dice.roll() < 0.5 ? 3 : 1_000_000),
  };
}

function oneOf<T>(dice: Dice, choices: readonly T[]): T {
  return choices[Math.floor(dice.roll() * choices.length)] as T;
}

function noiseOf(dice: Dice, most = NOISE_BYTES): Buffer {
  return Buffer.from(Array.from({ length: dice.roll() * most }, () => dice.roll() * 256));
}
