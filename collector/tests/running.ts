import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GatewayClient } from '../relay/forward.ts';
import { decodeKeyList } from '../wire/key-list.ts';
import { SEALED_TYPE } from '../wire/limits.ts';
import { SECRET_HEADER } from '../wire/relay-note.ts';
import { BATCH_TYPE, decodeReplies, encodeBatch, type NotedReport } from '../wire/report-batch.ts';
import { writeLabNetworks } from './lab-networks.ts';
import { QuickSealer } from './sealing.ts';

const SECRET = 'the relay of the tests';

export interface Reply {
  status: number;
  body: Buffer;
}

interface Program {
  child: ChildProcess;
  ports: Record<string, number>;
}

/** Relay and gateway as their operators run them, on free ports of loopback, with a directory of their own. */
export class Running {
  readonly directory = mkdtempSync(join(tmpdir(), 'telltale-collector-'));
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 200 });
  readonly #databaseUrl: string | undefined;
  readonly #networks: string;
  readonly #programs: { gateway?: Program; relay?: Program } = {};
  /** All that both programs have written. */
  output = '';

  private constructor(databaseUrl: string | undefined) {
    this.#databaseUrl = databaseUrl;
    this.#networks = writeLabNetworks(this.directory);
  }

  /** Without a URL the gateway keeps its database in its own process. */
  static async start(databaseUrl?: string): Promise<Running> {
    const running = new Running(databaseUrl);
    await running.startGateway();
    await running.startRelay();
    return running;
  }

  /** Starts it again on the port that it had, with more settings. */
  async startGateway(settings: Record<string, string> = {}): Promise<void> {
    const ports = this.#programs.gateway?.ports;
    this.#programs.gateway = await this.#start('gateway/main.ts', {
      GATEWAY_PORT: String(ports?.gatewayPort ?? 0),
      PAGE_PORT: String(ports?.pagePort ?? 0),
      DATA_DIRECTORY: join(this.directory, 'data'),
      RELAY_SECRETS: `${SECRET},${SECRET} two`,
      SNAPSHOT_SECONDS: '0',
      ...(this.#databaseUrl === undefined ? {} : { DATABASE_URL: this.#databaseUrl }),
      ...settings,
    });
  }

  async startRelay(): Promise<void> {
    this.#programs.relay = await this.#start('relay/main.ts', {
      RELAY_PORT: String(this.#programs.relay?.ports.relayPort ?? 0),
      GATEWAY_URL: `http://127.0.0.1:${this.port('gatewayPort')}`,
      RELAY_SECRET: SECRET,
      NETWORKS_FILE: this.#networks,
      KEEP_SECONDS: '0',
    });
  }

  /** Ends one of the programs as a failing machine would. */
  async kill(name: 'gateway' | 'relay'): Promise<void> {
    const { child } = this.#program(name);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Asks both to stop, in good order, and waits. Gives their exit codes. */
  async stop(): Promise<unknown[]> {
    const codes = [];
    for (const name of ['relay', 'gateway'] as const) {
      const { child } = this.#program(name);
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      codes.push((await ended)[0]);
    }
    this.#agent.destroy();
    return codes;
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  port(name: 'gatewayPort' | 'pagePort' | 'relayPort'): number {
    return this.#program(name === 'relayPort' ? 'relay' : 'gateway').ports[name] ?? 0;
  }

  pid(name: 'gateway' | 'relay'): number {
    return this.#program(name).child.pid ?? 0;
  }

  /** For the newest of the gateway's keys, or an older one. */
  async sealer(age = 0): Promise<QuickSealer> {
    const { body } = await this.get('relayPort', '/v1/keys');
    const config = decodeKeyList(body)[age];
    if (config === undefined) throw new Error(`the gateway has no key ${age}`);
    return new QuickSealer(config);
  }

  get(port: 'gatewayPort' | 'pagePort' | 'relayPort', path: string, from?: string): Promise<Reply> {
    return this.#ask(this.port(port), 'GET', path, {}, undefined, from);
  }

  async json(port: 'gatewayPort' | 'pagePort' | 'relayPort', path: string): Promise<unknown> {
    return JSON.parse((await this.get(port, path)).body.toString());
  }

  /** Sends a sealed report about an hour to the relay, from an address of loopback. */
  report(
    sealed: Uint8Array,
    hour: string,
    from: string,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const path = `/v1/report?hour=${encodeURIComponent(hour)}`;
    const all = { 'content-type': SEALED_TYPE, ...headers };
    return this.#ask(this.port('relayPort'), 'POST', path, all, sealed, from);
  }

  /** Brings a report to the gateway as its relay does, alone; gives what is said of it. */
  async asRelay(report: NotedReport, headers: Record<string, string> = {}): Promise<Reply> {
    const all = { 'content-type': BATCH_TYPE, [SECRET_HEADER]: SECRET, ...headers };
    const sent = encodeBatch([report]);
    const reply = await this.#ask(this.port('gatewayPort'), 'POST', '/v1/reports', all, sent);
    if (reply.status !== 200) return reply;
    const [own] = decodeReplies(reply.body, 1) ?? [];
    if (own === undefined) throw new Error('the gateway answers something else');
    return { status: own.status, body: Buffer.from(own.answer ?? []) };
  }

  /** The gateway as its relay talks to it. */
  gateway(): GatewayClient {
    const base = new URL(`http://127.0.0.1:${this.port('gatewayPort')}`);
    return new GatewayClient(base, { [SECRET_HEADER]: SECRET });
  }

  /** A number of a program's metrics. */
  async metric(name: 'gateway' | 'relay', metric: string): Promise<number> {
    const port = this.#program(name).ports.opsPort ?? 0;
    const { body } = await this.#ask(port, 'GET', '/metrics', {});
    const line = new RegExp(`^telltale_${name}_${metric} (\\d+)$`, 'm').exec(body.toString());
    return Number(line?.[1] ?? 0);
  }

  #program(name: 'gateway' | 'relay'): Program {
    const program = this.#programs[name];
    if (program === undefined) throw new Error(`${name} was not started`);
    return program;
  }

  #ask(
    port: number,
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: Uint8Array,
    from = '127.0.0.1',
  ): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(body.length) };
      const outgoing = request({
        host: '127.0.0.1',
        port,
        path,
        method,
        localAddress: from,
        agent: this.#agent,
        headers: { ...length, ...headers },
      });
      outgoing.on('error', (error) => {
        // A connection that the other end had given up meanwhile: nothing of this request was taken.
        if (outgoing.reusedSocket) resolve(this.#ask(port, method, path, headers, body, from));
        else reject(error);
      });
      outgoing.on('response', async (response) => {
        const chunks: Buffer[] = [];
        response.on('error', reject);
        for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) });
      });
      outgoing.end(body);
    });
  }

  #start(program: string, settings: Record<string, string>): Promise<Program> {
    const { PATH = '' } = process.env;
    const child = fork(join(import.meta.dirname, '..', program), {
      silent: true,
      execArgv: [],
      env: { PATH, OPS_PORT: '0', ...settings },
    });
    const keep = (text: Buffer) => {
      this.output += text.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    return new Promise((resolve, reject) => {
      child.once('message', (message) => {
        resolve({ child, ports: (message as { ready: Record<string, number> }).ready });
      });
      child.once('exit', (code) => reject(new Error(`${program} ended (${code}): ${this.output}`)));
    });
  }
}
