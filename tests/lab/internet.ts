import { type ChildProcess, fork, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.ts';
import { INSIDE } from './namespace.ts';
import { RESOLVER_ADDRESS } from './world/lab-net.ts';

/** A small internet that stands: run programs in it as its only client. */
export interface Internet {
  /** Runs a command in the client namespace, in this terminal. Gives its exit code. */
  run(program: string, args: readonly string[]): Promise<number>;
  /** Ends the programs that still run. */
  close(): void;
}

/**
 * Builds client namespace and world, with their files in `directory`; only inside the lab's own namespaces
 * (`namespace.ts`). Both end with this process.
 */
export async function openInternet(directory: string): Promise<Internet> {
  await hideMachine(directory);
  const clientPid = await holdClientNamespace();
  const socketPath = join(directory, 'control.sock');
  const certificatePath = join(directory, 'authority.pem');
  const addedPath = join(directory, 'added.pem');
  await startWorld([String(clientPid), socketPath, certificatePath, addedPath], directory);
  const environment = {
    LAB_SOCKET: socketPath,
    LAB_CERTIFICATE: certificatePath,
    LAB_ADDED_CERTIFICATE: addedPath,
    TMPDIR: directory,
  };
  const programs: ChildProcess[] = [];
  return {
    run: (program, args) => {
      const child = spawnInClient(clientPid, environment, program, args);
      programs.push(child);
      return exitCode(child);
    },
    close: () => {
      for (const program of programs) if (program.exitCode === null) program.kill('SIGTERM');
    },
  };
}

/** The machine's own resolver is a local service on many systems, which would reach its real network. */
async function hideMachine(directory: string): Promise<void> {
  const files = {
    '/etc/resolv.conf': `nameserver ${RESOLVER_ADDRESS}\noptions timeout:5 attempts:2\n`,
    '/etc/nsswitch.conf': 'hosts: files dns\n',
    '/etc/hosts': '127.0.0.1 localhost\n',
  };
  for (const [path, content] of Object.entries(files)) {
    // What is not there has the default that we want.
    if (path !== '/etc/resolv.conf' && !existsSync(path)) continue;
    const own = join(directory, path.replaceAll('/', '_'));
    await writeFile(own, content);
    await command('mount', ['--bind', own, path]);
  }
}

/** A process that keeps a network namespace alive until our end of its standard input closes. */
async function holdClientNamespace(): Promise<number> {
  const holder = spawn(
    'unshare',
    ['--net', 'sh', '-c', 'ip link set lo up && echo up && exec cat'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
    },
  );
  await new Promise<void>((resolve, reject) => {
    holder.stdout?.once('data', () => resolve());
    holder.once('exit', () => reject(new Error('Could not make the client namespace.')));
  });
  return holder.pid ?? 0;
}

async function startWorld(args: readonly string[], directory: string): Promise<void> {
  const program = join(import.meta.dirname, 'world/main.ts');
  // Detached, so that Ctrl-C does not end the world under a client that is still cleaning up.
  const env = { ...process.env, TMPDIR: directory };
  const world = fork(program, args, { detached: true, env });
  await new Promise<void>((resolve, reject) => {
    world.once('message', () => resolve());
    world.once('exit', () => reject(new Error('The world did not start; its complaint is above.')));
  });
}

function spawnInClient(
  clientPid: number,
  environment: Record<string, string>,
  program: string,
  args: readonly string[],
): ChildProcess {
  return spawn('nsenter', [`--net=/proc/${clientPid}/ns/net`, program, ...args], {
    stdio: 'inherit',
    env: { ...forClient(process.env), ...environment },
  });
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Without what leads out of the lab: proxies and the machine's message bus. */
function forClient(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => name !== INSIDE && !/_proxy$|^DBUS_/i.test(name),
    ),
  );
}
