import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.ts';

/**
 * A wall clock that can be stepped forward, for programs started with `environment`. Only the wall clock: timers run
 * on the monotonic one, which stays true, so a step looks to a browser like a device that was set right. libfaketime
 * would do as much for Chromium, but Firefox's allocator and it wait for each other for ever.
 */
export class SteppedClock {
  readonly environment: Record<string, string>;
  readonly #file: string;
  #offsetSeconds = 0;

  private constructor(file: string, library: string) {
    this.#file = file;
    this.#write();
    this.environment = { LD_PRELOAD: library, LAB_CLOCK: file };
  }

  /** Makes a clock that shows the true time, with its files in this directory. */
  static async make(directory: string): Promise<SteppedClock> {
    const library = join(directory, 'clock.so');
    const source = join(import.meta.dirname, 'clock.c');
    await command('tcc', ['-shared', '-nostdlib', '-o', library, source]);
    return new SteppedClock(join(directory, 'clock'), library);
  }

  /** Steps forward, for every process at once. */
  forward(seconds: number): void {
    this.#offsetSeconds += seconds;
    this.#write();
  }

  /** The stepped time in milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.#offsetSeconds * 1000;
  }

  #write(): void {
    // In place and never empty in between: the processes have this very file mapped.
    const file = openSync(this.#file, constants.O_RDWR | constants.O_CREAT);
    writeSync(file, new BigInt64Array([BigInt(this.#offsetSeconds)]), 0, 8, 0);
    closeSync(file);
  }
}
