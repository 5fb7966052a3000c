import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeyPair, keyPairFrom, randomKeySecret } from './key-pair.ts';

const FILE = 'gateway.key';

/**
 * The gateway's key in this directory: its id and 32 secret bytes in hex. Made at the first start, readable for its
 * owner only. Clients carry the public half with them, so a new one is a new release of theirs.
 */
export function readKeyFile(directory: string): KeyPair {
  const path = join(directory, FILE);
  if (!existsSync(path)) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeFileSync(path, `1 ${randomKeySecret().toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  }
  const [, id, secret] = /^(\d{1,3}) ([0-9a-f]{64})$/.exec(readFileSync(path, 'utf8').trim()) ?? [];
  if (id === undefined || secret === undefined) throw new Error(`${path} holds no key`);
  return keyPairFrom(Buffer.from(secret, 'hex'), Number(id));
}
