/**
 * The lab: a small internet on one machine, and the scenarios that Telltale must get right in it.
 *
 *     node tests/lab/main.ts --list
 *     node tests/lab/main.ts <scenario>… | all | representative
 *         [--browser chromium|firefox] [--build <directory>] [--figures] [--results <file for the count>]
 *     node tests/lab/main.ts run -- <command>     any command, as the lab's client
 */
import { rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openInternet } from './internet.ts';
import { INSIDE, reenter } from './namespace.ts';
import { listScenarios } from './scenario-list.ts';

/** How long browsers get to end by themselves once the lab is being torn down. */
const LAST_WORDS_MS = 1_000;

const args = process.argv.slice(2);
if (args.length === 0) {
  console.error('Say which scenario: node tests/lab/main.ts <scenario> | all | --list | run -- …');
  process.exit(2);
}
if (args.includes('--list') && args[0] !== 'run') {
  for (const { name, title } of await listScenarios()) console.log(`${name.padEnd(28)} ${title}`);
  process.exit(0);
}
const directory = process.env[INSIDE];
if (directory === undefined) process.exit(await reenter());

const internet = await openInternet(directory).catch((error: unknown) => {
  console.error(`The lab could not be built: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
// The first process ended, whether by itself or by force: leave nothing behind.
const leash = new Socket({ fd: 3 });
leash.resume();
leash.on('close', async () => {
  internet.close();
  await setTimeout(LAST_WORDS_MS);
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  process.exit(130);
});
process.on('SIGINT', () => {});
process.on('SIGTERM', () => leash.destroy());

const [program = '', ...rest] =
  args[0] === 'run'
    ? args.slice(args[1] === '--' ? 2 : 1)
    : [process.execPath, join(import.meta.dirname, 'run-scenarios.ts'), ...args];
const code = await internet.run(program, rest).catch((error: unknown) => {
  console.error(`Could not run ${program}: ${error instanceof Error ? error.message : error}`);
  return 1;
});
// The leash broke: its handler above has the last word.
if (leash.destroyed) await new Promise(() => {});
internet.close();
process.exit(code);
