import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeyPair, keyPairFrom, randomKeySecret } from './key-pair.ts';

const FILE = 'gateway.key';
const IDS = 256;

/**
 * The gateway's keys in this directory, newest first: a line for each, its id and 32 secret bytes in hex. The first is
 * made at the first start; readable for its owner only. Throws for a file that holds anything else.
 */
export function readKeyFile(directory: string): KeyPair[] {
  const path = join(directory, FILE);
  if (!existsSync(path)) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeFileSync(path, lineOf(1), { mode: 0o600, flag: 'wx' });
  }
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [, id, secret] = /^(\d{1,3}) ([0-9a-f]{64})$/.exec(line.trim()) ?? [];
    if (id === undefined || secret === undefined || Number(id) >= IDS) {
      throw new Error(`${path} holds no key`);
    }
    return keyPairFrom(Buffer.from(secret, 'hex'), Number(id));
  });
}

/**
 * Puts a new key before those that are there, which stay good. It is written beside and renamed: an end in the middle
 * loses none. Clients carry the public half with them, so the old ones' lines are taken out when no client of theirs
 * is left.
 */
export function addKey(directory: string): void {
  const ids = new Set(readKeyFile(directory).map(({ id }) => id));
  const free = Array.from({ length: IDS }, (_, id) => id).filter((id) => !ids.has(id));
  // One that comes after all that were used: a client of a key that is gone must not meet its id again.
  const next = free.find((id) => id > Math.max(...ids)) ?? free[0];
  if (next === undefined) throw new Error('all ids of keys are in use');
  const path = join(directory, FILE);
  writeFileSync(`${path}.new`, lineOf(next) + readFileSync(path, 'utf8'), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

function lineOf(id: number): string {
  return `${id} ${randomKeySecret().toString('hex')}\n`;
}
