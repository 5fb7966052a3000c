import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cluster } from '../../../collector/tests/cluster.ts';
import type { Answer, Asked } from './answer.ts';
import { Ooni } from './ooni.ts';

const SECRET = 'the relay of the lab';
/** How the front tells the relay who asks, as one that ends TLS does. */
const FROM = 'x-client';
/** All that the public can read of a country. */
const PUBLIC = (country: string) => [
  '/',
  `/country/${country}`,
  '/v1/world.json',
  '/v1/world.csv',
  `/v1/series/${country}.json`,
  `/v1/series/${country}.csv`,
];

type Ports = Record<string, number>;

/** Where something might be found. */
interface Place {
  name: string;
  bytes: Buffer;
}

interface Started {
  relay: string;
  page: string;
  programs: ChildProcess[];
  /** Where database and key are, and for PostgreSQL that of the server. */
  directories: string[];
  cluster: Cluster | null;
}

/** The collector's own programs, relay and gateway, as their operators run them; made when first needed. */
export class Collector {
  /** Whose measurements the gateway imports. */
  readonly ooni = new Ooni();
  readonly #store: 'PGlite' | 'PostgreSQL';
  #started: Promise<Started> | undefined;
  /** All that both programs have written. */
  #output = '';

  constructor(store: 'PGlite' | 'PostgreSQL') {
    this.#store = store;
  }

  /** Resolves when both programs listen. */
  async start(): Promise<Started> {
    this.#started ??= this.#start();
    return this.#started;
  }

  /** What the relay says to a request of somebody at this address. */
  async ask(
    { method, path, headers, body }: Pick<Asked, 'method' | 'path' | 'headers' | 'body'>,
    from: string,
  ): Promise<Exclude<Answer, 'silence'>> {
    const type = headers['content-type'];
    const { relay } = await this.start();
    const answer = await fetch(new URL(path, relay), {
      method,
      headers: { [FROM]: from, ...(type === undefined ? {} : { 'content-type': type }) },
      ...(method === 'POST' ? { body: new Uint8Array(body) } : {}),
    });
    const said = answer.headers.get('content-type') ?? 'application/octet-stream';
    return {
      status: answer.status,
      headers: { 'content-type': said },
      body: Buffer.from(await answer.arrayBuffer()),
    };
  }

  /**
   * Stops both programs, for the store is whole on the disk only then, and searches its files, all that they have
   * written and all that the public could read of a country. Gives the places in which each text was found.
   */
  async search(country: string, texts: readonly string[]): Promise<Record<string, string[]>> {
    const { page, programs, directories, cluster } = await this.start();
    const outputs = PUBLIC(country).map(async (path): Promise<Place> => {
      return { name: path, bytes: Buffer.from(await (await fetch(page + path)).arrayBuffer()) };
    });
    const places: Place[] = await Promise.all(outputs);
    for (const program of programs) {
      const ended = once(program, 'exit');
      program.kill('SIGTERM');
      await ended;
    }
    places.push({ name: 'log', bytes: Buffer.from(this.#output) });
    places.push(...directories.flatMap(filesUnder));
    await cluster?.stop();
    this.#started = undefined;
    const found = (text: string) =>
      places.filter(({ bytes }) => bytes.includes(text)).map(({ name }) => name);
    return Object.fromEntries(texts.map((text) => [text, found(text)]));
  }

  async #start(): Promise<Started> {
    const directory = await mkdtemp(join(tmpdir(), 'telltale-lab-collector-'));
    const cluster = this.#store === 'PostgreSQL' ? await Cluster.start() : null;
    const gateway = await this.#fork('gateway/main.ts', {
      RELAY_SECRETS: SECRET,
      DATA_DIRECTORY: directory,
      ...(cluster === null ? {} : { DATABASE_URL: cluster.url }),
      GATEWAY_PORT: '0',
      PAGE_PORT: '0',
      SNAPSHOT_SECONDS: '0',
      OONI_URL: await this.ooni.open(),
      OONI_SECONDS: '1',
    });
    const relay = await this.#fork('relay/main.ts', {
      RELAY_SECRET: SECRET,
      RELAY_PORT: '0',
      GATEWAY_URL: `http://127.0.0.1:${gateway.ports.gatewayPort}`,
      CLIENT_ADDRESS_HEADER: FROM,
      KEEP_SECONDS: '0',
    });
    return {
      relay: `http://127.0.0.1:${relay.ports.relayPort}`,
      page: `http://127.0.0.1:${gateway.ports.pagePort}`,
      programs: [relay.child, gateway.child],
      directories: [directory, ...(cluster === null ? [] : [cluster.directory])],
      cluster,
    };
  }

  #fork(
    program: string,
    settings: Record<string, string>,
  ): Promise<{ child: ChildProcess; ports: Ports }> {
    const { PATH = '' } = process.env;
    const child = fork(join(import.meta.dirname, '../../../collector', program), {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      execArgv: [],
      env: { PATH, OPS_PORT: '0', ...settings },
    });
    child.stdout?.on('data', (text: Buffer) => {
      this.#output += text.toString();
    });
    process.once('exit', () => child.kill());
    return new Promise((resolve, reject) => {
      child.once('message', (message) =>
        resolve({ child, ports: (message as { ready: Ports }).ready }),
      );
      child.once('exit', (code) => reject(new Error(`${program} ended (${code})`)));
    });
  }
}

function filesUnder(directory: string): Place[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((name) => statSync(name).isFile())
    .map((name) => ({ name, bytes: readFileSync(name) }));
}
