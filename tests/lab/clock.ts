import { globSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How long libfaketime goes without looking into its file. */
const CACHE_SECONDS = 1;

/**
 * A wall clock that can be stepped forward, for programs started with `environment`. Only the wall clock: timers run
 * on the monotonic one, which stays true, so a step looks to a browser like a device that was set right.
 */
export class SteppedClock {
  readonly environment: Record<string, string>;
  readonly #file: string;
  #offsetSeconds = 0;

  constructor(file: string) {
    const [library] = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1');
    if (library === undefined) throw new Error('Install libfaketime: apt-get install faketime');
    this.#file = file;
    writeFileSync(file, '+0\n');
    this.environment = {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: String(CACHE_SECONDS),
      NO_FAKE_STAT: '1',
    };
  }

  /** Steps forward; resolves when every process has noticed. */
  async forward(seconds: number): Promise<void> {
    this.#offsetSeconds += seconds;
    writeFileSync(this.#file, `+${this.#offsetSeconds}\n`);
    // The library compares whole seconds, so that a cache may be one second older than it should.
    await setTimeout((CACHE_SECONDS + 1) * 1000 + 200);
  }

  /** The stepped time in milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.#offsetSeconds * 1000;
  }
}
