import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.ts';

const CHUNK = Buffer.alloc(1024 * 1024);

/** A disk so small that it can really be filled, mounted on a directory; it needs the lab's mount namespace. */
export class SmallDisk {
  readonly #directory: string;

  private constructor(directory: string) {
    this.#directory = directory;
  }

  static async mount(directory: string, sizeBytes: number): Promise<SmallDisk> {
    await command('mount', ['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'small-disk', directory]);
    return new SmallDisk(directory);
  }

  /** Writes until nothing more fits; once more where somebody made room since. */
  async fill(): Promise<void> {
    const file = await open(this.#ballast, 'a');
    try {
      for (;;) await file.write(CHUNK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      await file.close();
    }
  }

  /** Makes room again. */
  async free(): Promise<void> {
    await rm(this.#ballast);
  }

  /** Takes the disk away, whoever still uses it. */
  async unmount(): Promise<void> {
    await command('umount', ['--lazy', this.#directory]);
  }

  get #ballast(): string {
    return join(this.#directory, 'ballast');
  }
}
