import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of our own on a Unix socket in a temporary directory; nothing of the system's is touched. */
export class Cluster {
  readonly url: string;
  readonly directory: string;
  #server: ChildProcess;

  private constructor(directory: string, server: ChildProcess) {
    this.directory = directory;
    this.#server = server;
    this.url = `postgres://telltale@localhost/postgres?host=${directory}`;
  }

  static async start(): Promise<Cluster> {
    const directory = mkdtempSync(join(tmpdir(), 'telltale-pg-'));
    const who = notRoot();
    if ('uid' in who) chownSync(directory, who.uid, who.gid);
    const make = ['-D', join(directory, 'data'), '-A', 'trust', '-U', 'telltale', '-E', 'UTF8'];
    execFileSync(program('initdb'), make, { ...who, cwd: directory, stdio: 'ignore' });
    return new Cluster(directory, await serve(directory));
  }

  get pid(): number {
    return this.#server.pid ?? 0;
  }

  /** Ends the server and all its processes as a failing machine would, those that hold a connection first. */
  async kill(): Promise<void> {
    const ended = once(this.#server, 'exit');
    // Stopped, it cannot end the others itself, as it does when it sees one of them die.
    this.#server.kill('SIGSTOP');
    const children = readFileSync(`/proc/${this.pid}/task/${this.pid}/children`, 'utf8');
    for (const child of children.trim().split(' ')) process.kill(Number(child), 'SIGKILL');
    this.#server.kill('SIGKILL');
    await ended;
  }

  /** Starts it again, on what the disk holds. */
  async startAgain(): Promise<void> {
    this.#server = await serve(this.directory);
  }

  async stop(): Promise<void> {
    if (this.#server.exitCode === null && this.#server.signalCode === null) {
      const ended = once(this.#server, 'exit');
      // "Fast": connections are cut, what is committed is safe.
      this.#server.kill('SIGINT');
      await ended;
    }
    rmSync(this.directory, { recursive: true, force: true });
  }
}

async function serve(directory: string): Promise<ChildProcess> {
  const settings = ['-k', directory, '-c', 'listen_addresses='];
  const server = spawn(program('postgres'), ['-D', join(directory, 'data'), ...settings], {
    ...notRoot(),
    cwd: directory,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (text) => {
      if (String(text).includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error('PostgreSQL did not start')));
  });
  return server;
}

function program(name: string): string {
  const found = globSync(`/usr/lib/postgresql/*/bin/${name}`).sort().at(-1);
  if (found === undefined) throw new Error('These tests need the Debian package postgresql.');
  return found;
}

/** PostgreSQL refuses to run as root. */
function notRoot(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const id = (what: string) => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
