import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of our own on a Unix socket in a temporary directory; nothing of the system's is touched. */
export class Cluster {
  readonly url: string;
  readonly directory: string;
  readonly #server: ChildProcess;

  private constructor(directory: string, server: ChildProcess) {
    this.directory = directory;
    this.#server = server;
    this.url = `postgres://telltale@localhost/postgres?host=${directory}`;
  }

  static async start(): Promise<Cluster> {
    const directory = mkdtempSync(join(tmpdir(), 'telltale-pg-'));
    const who = notRoot();
    if ('uid' in who) chownSync(directory, who.uid, who.gid);
    const data = join(directory, 'data');
    execFileSync(program('initdb'), ['-D', data, '-A', 'trust', '-U', 'telltale', '-E', 'UTF8'], {
      ...who,
      cwd: directory,
      stdio: 'ignore',
    });
    const settings = ['-k', directory, '-c', 'listen_addresses=', '-c', 'log_statement=all'];
    const server = spawn(program('postgres'), ['-D', data, ...settings], {
      ...who,
      cwd: directory,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      server.stderr?.on('data', (text) => {
        if (String(text).includes('ready to accept connections')) resolve();
      });
      server.once('exit', () => reject(new Error('PostgreSQL did not start')));
    });
    return new Cluster(directory, server);
  }

  get pid(): number {
    return this.#server.pid ?? 0;
  }

  async stop(): Promise<void> {
    const ended = once(this.#server, 'exit');
    // "Fast": connections are cut, what is committed is safe.
    this.#server.kill('SIGINT');
    await ended;
    rmSync(this.directory, { recursive: true, force: true });
  }
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
