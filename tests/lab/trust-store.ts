import { mkdir } from 'node:fs/promises';
import { command } from './command.ts';

/** Makes the browser whose NSS database this is trust the lab's authority, and no more than usual otherwise. */
export async function trustAuthority(database: string, certificatePath: string): Promise<void> {
  await mkdir(database, { recursive: true });
  await command('certutil', ['-d', `sql:${database}`, '-N', '--empty-password']);
  const add = ['-A', '-t', 'C,,', '-n', 'lab', '-i', certificatePath];
  await command('certutil', ['-d', `sql:${database}`, ...add]);
}
