import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { command } from './command.ts';

/** Debian's module of trust that serves files of ours, and can say of an authority that it is built in. */
export const TRUST_MODULE = '/usr/lib/x86_64-linux-gnu/pkcs11/p11-kit-trust.so';

/** The files of the authorities that a browser of the lab trusts. */
export interface TrustedAuthorities {
  /** Issues what the real sites serve. */
  world: string;
  /** Was added to this device, and inspects what it encrypts where a scenario says so. */
  added: string;
}

/** Those of the lab that this program runs in; undefined outside of one. */
export function authoritiesOfLab(): TrustedAuthorities | undefined {
  const { LAB_CERTIFICATE: world, LAB_ADDED_CERTIFICATE: added } = process.env;
  return world === undefined || added === undefined ? undefined : { world, added };
}

/** Makes the browser whose NSS database this is trust the lab's authorities, and no more than usual otherwise. */
export async function trustAuthorities(
  database: string,
  { world, added }: TrustedAuthorities,
): Promise<void> {
  await makeDatabase(database);
  await addAuthority(database, 'lab', world);
  await addAuthority(database, 'added', added);
}

/**
 * The same for Firefox, which tells extensions whether an authority is one of its own: that of the world is, as those
 * of real sites are.
 */
export async function trustAuthoritiesInFirefox(
  profile: string,
  { world, added }: TrustedAuthorities,
): Promise<void> {
  await makeDatabase(profile);
  const builtIn = join(dirname(profile), 'built-in');
  await mkdir(builtIn);
  await writeFile(join(builtIn, 'world.p11-kit'), await builtInAuthority(world));
  await command('modutil', [
    ...['-dbdir', `sql:${profile}`, '-force', '-add', 'Built in', '-libfile', TRUST_MODULE],
    ...['-string', `paths='${builtIn}'`],
  ]);
  await addAuthority(profile, 'added', added);
}

async function makeDatabase(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await command('certutil', ['-d', `sql:${directory}`, '-N', '--empty-password']);
}

async function addAuthority(database: string, name: string, path: string): Promise<void> {
  await command('certutil', ['-d', `sql:${database}`, '-A', '-t', 'C,,', '-n', name, '-i', path]);
}

/** In p11-kit's own form; `nss-mozilla-ca-policy` is what NSS knows a built-in authority by. */
async function builtInAuthority(path: string): Promise<string> {
  const attributes = ['trusted: true', 'nss-mozilla-ca-policy: true', 'modifiable: false'];
  const certificate = await readFile(path, 'utf8');
  return ['[p11-kit-object-v1]', ...attributes, certificate, ''].join('\n');
}
