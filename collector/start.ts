/**
 * `npm run collector`: relay, gateway and page on this machine, for a look and for tests. One party that runs both can
 * see who says what; collector/README.md says how two do it.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keyText } from './wire/key-list.ts';

type Ports = Record<string, number>;

const secret = process.env.RELAY_SECRET ?? randomBytes(24).toString('base64url');
const children: ChildProcess[] = [];
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {
  for (const child of children) child.kill('SIGTERM');
});

const gateway = await start('gateway/main.ts', { RELAY_SECRETS: secret });
const relay = await start('relay/main.ts', {
  RELAY_SECRET: secret,
  GATEWAY_URL: `http://127.0.0.1:${gateway.gatewayPort}`,
});
console.log(`Page   http://127.0.0.1:${gateway.pagePort}/`);
console.log(`Relay  http://127.0.0.1:${relay.relayPort}`);
console.log(`Key    ${await readKey(`http://127.0.0.1:${gateway.gatewayPort}`)}`);

/** The gateway's key configurations in hex, as they are entered beside the relay. */
async function readKey(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/v1/keys`);
  return keyText(new Uint8Array(await answer.arrayBuffer()));
}

/** Starts one of the programs; resolves with the ports it listens on. It ends when this one does. */
function start(program: string, settings: Record<string, string>): Promise<Ports> {
  const child = fork(join(import.meta.dirname, program), {
    env: { ...process.env, ...settings, ...(program.startsWith('relay') ? relayOps() : {}) },
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve((message as { ready: Ports }).ready));
    child.once('exit', (code) => {
      for (const other of children) other.kill('SIGTERM');
      process.exitCode = code ?? 1;
      reject(new Error(`${program} ended`));
    });
  });
}

/** Two programs in one environment cannot share one port for their metrics. */
function relayOps(): Record<string, string> {
  return { OPS_PORT: process.env.RELAY_OPS_PORT ?? '8754' };
}
