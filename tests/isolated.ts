/**
 * Runs a command in a network namespace that holds nothing but loopback: a browser under test reaches no network.
 * Usage: node tests/isolated.ts <command> [arguments]
 */
import { spawnSync } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error('Say which command to run: node tests/isolated.ts <command> [arguments]');
  process.exit(2);
}
const enter = ['--map-root-user', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
const { status, error } = spawnSync('unshare', [...enter, command, ...args], { stdio: 'inherit' });
if (error !== undefined) {
  console.error(`Could not make a network namespace: ${error.message}. Install util-linux.`);
}
process.exit(status ?? 1);
