import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.ts';

/** Makes the browser whose HOME this is trust the lab's certificate authority, and no more than usual otherwise. */
export async function trustAuthority(home: string, certificatePath: string): Promise<void> {
  const database = join(home, '.pki/nssdb');
  await mkdir(database, { recursive: true });
  await command('certutil', ['-d', `sql:${database}`, '-N', '--empty-password']);
  const add = ['-A', '-t', 'C,,', '-n', 'lab', '-i', certificatePath];
  await command('certutil', ['-d', `sql:${database}`, ...add]);
}
