import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.ts';

const CONFIGURATION = '/etc/chromium';

/**
 * Policies of a machine's administrator. Chromium reads them from one place of the system, so they are laid over it in
 * the lab's own view of the files, where they are seen by all of its Chromiums until they are lifted.
 */
export class ChromiumPolicy {
  readonly #file: string;
  readonly #extensionId: string;

  private constructor(file: string, extensionId: string) {
    this.#file = file;
    this.#extensionId = extensionId;
  }

  /** For the extension in `build`, with its files in `directory`. */
  static async mount(directory: string, build: string): Promise<ChromiumPolicy> {
    // Anywhere else this would be the machine's own configuration.
    if (process.env.LAB_SOCKET === undefined) throw new Error('Policies are laid down in the lab.');
    const own = join(directory, 'policies');
    if (existsSync(CONFIGURATION)) await cp(CONFIGURATION, own, { recursive: true });
    const managed = join(own, 'policies/managed');
    await mkdir(managed, { recursive: true });
    await command('mount', ['--bind', own, CONFIGURATION]);
    return new ChromiumPolicy(join(managed, 'telltale.json'), unpackedId(build));
  }

  /** Lays down what the extension finds in `storage.managed`; a running browser reads it within minutes. */
  async set(policy: Record<string, unknown>): Promise<void> {
    const policies = { '3rdparty': { extensions: { [this.#extensionId]: policy } } };
    await writeFile(this.#file, JSON.stringify(policies));
  }

  async lift(): Promise<void> {
    await command('umount', ['--lazy', CONFIGURATION]);
  }
}

/** The id that Chromium gives an unpacked extension without a key: of its path, in letters from a to p. */
function unpackedId(build: string): string {
  const digits = createHash('sha256').update(realpathSync(build)).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
