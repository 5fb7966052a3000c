import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In the environment of everything inside the lab's namespaces: the directory for all of its files. */
export const INSIDE = 'LAB_INSIDE';

/**
 * Ways to enter namespaces of our own, best first. With a namespace for processes nothing can outlive the lab;
 * containers often forbid it, or forbid everything to their root but what a user namespace gives.
 */
const WAYS: readonly (readonly string[])[] = [
  ['--pid', '--mount-proc'],
  [],
  ['--user', '--map-root-user', '--pid', '--mount-proc'],
  ['--user', '--map-root-user'],
];
const ALWAYS = ['--net', '--mount', '--fork', '--kill-child'];

/** Runs this program again, with the same arguments, in namespaces of its own. Gives its exit code. */
export async function reenter(): Promise<number> {
  const candidates = process.getuid?.() === 0 ? WAYS : WAYS.slice(2);
  const way = candidates.find(
    (flags) =>
      spawnSync('unshare', [...flags, ...ALWAYS, 'true'], { stdio: 'ignore' }).status === 0,
  );
  if (way === undefined) {
    throw new Error(
      'This system allows no network namespaces. Run as root, or as root: sysctl -w kernel.unprivileged_userns_clone=1',
    );
  }
  const directory = mkdtempSync(join(tmpdir(), 'telltale-lab-'));
  // PostgreSQL runs as a user of its own, and has to get through to its files.
  chmodSync(directory, 0o711);
  // The fourth descriptor is a leash: it closes when this process ends, however it ends.
  const child = spawn('unshare', [...way, ...ALWAYS, process.execPath, ...process.argv.slice(1)], {
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    env: { ...process.env, [INSIDE]: directory },
  });
  // Ctrl-C reaches the inner process too, which cleans up and ends; we wait for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.stdio[3]?.destroy());
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (status) => resolve(status ?? 1));
  });
  rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  return code;
}
