import { fork } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Asked } from './answer.ts';
import { Ooni } from './ooni.ts';

const SECRET = 'the relay of the lab';
/** How the front tells the relay who asks, as one that ends TLS does. */
const FROM = 'x-client';

type Ports = Record<string, number>;

/** The collector's own programs, relay and gateway, as their operators run them; made when first needed. */
export class Collector {
  /** Whose measurements the gateway imports. */
  readonly ooni = new Ooni();
  #relay: Promise<string> | undefined;

  /** Resolves with the relay's origin inside the world. */
  start(): Promise<string> {
    this.#relay ??= this.#start();
    return this.#relay;
  }

  /** What the relay says to a request of somebody at this address. */
  async ask(
    { method, path, headers, body }: Pick<Asked, 'method' | 'path' | 'headers' | 'body'>,
    from: string,
  ): Promise<Exclude<Answer, 'silence'>> {
    const type = headers['content-type'];
    const answer = await fetch(new URL(path, await this.start()), {
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

  async #start(): Promise<string> {
    const directory = await mkdtemp(join(tmpdir(), 'telltale-lab-collector-'));
    const gateway = await this.#fork('gateway/main.ts', {
      RELAY_SECRETS: SECRET,
      DATA_DIRECTORY: directory,
      GATEWAY_PORT: '0',
      PAGE_PORT: '0',
      SNAPSHOT_SECONDS: '0',
      OONI_URL: await this.ooni.open(),
      OONI_SECONDS: '1',
    });
    const relay = await this.#fork('relay/main.ts', {
      RELAY_SECRET: SECRET,
      RELAY_PORT: '0',
      GATEWAY_URL: `http://127.0.0.1:${gateway.gatewayPort}`,
      CLIENT_ADDRESS_HEADER: FROM,
      KEEP_SECONDS: '0',
    });
    return `http://127.0.0.1:${relay.relayPort}`;
  }

  #fork(program: string, settings: Record<string, string>): Promise<Ports> {
    const { PATH = '' } = process.env;
    const child = fork(join(import.meta.dirname, '../../../collector', program), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
      env: { PATH, OPS_PORT: '0', ...settings },
    });
    process.once('exit', () => child.kill());
    return new Promise((resolve, reject) => {
      child.once('message', (message) => resolve((message as { ready: Ports }).ready));
      child.once('exit', (code) => reject(new Error(`${program} ended (${code})`)));
    });
  }
}
