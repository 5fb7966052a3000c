import { statSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { SteppedClock } from './clock.ts';
import { processesOf } from './processes.ts';
import { SmallDisk } from './small-disk.ts';
import { trustAuthority } from './trust-store.ts';
import { freeWorkers } from './worker-freedom.ts';

const EXECUTABLE = '/usr/bin/chromium';
const BINARY = '/usr/lib/chromium/chromium';
const DAY_MS = 86_400_000;
/** Chromium forgets its built-in HSTS list when the build is 70 days old, and http probes would change. */
const OLD_BUILD_DAYS = 60;

export interface ChromiumOptions {
  /** The unpacked extension; `.output/chrome-mv3` unless given. */
  build?: string;
  /** Lets `clock` step the browser's wall clock forward. */
  steppedClock?: boolean;
  /** Leaves Playwright's debugger on the service worker: it can be evaluated in, and never sleeps. */
  holdWorker?: boolean;
  /** Shows a window; needs a display. */
  window?: boolean;
  /** The lab's certificate authority; from the lab's environment unless given. Outside of a lab there is none. */
  certificatePath?: string | undefined;
  /** Gives the browser a disk of its own of this size, which `SmallDisk` can fill. Only in the lab. */
  diskBytes?: number;
  /** More command-line flags. */
  flags?: readonly string[];
}

/** A Chromium of its own: fresh profile, the build under test in it, no traffic but what the build causes. */
export class LabChromium {
  readonly extensionId: string;
  /** Present when started with `steppedClock`. */
  readonly clock: SteppedClock | undefined;
  /** Present when started with `diskBytes`. */
  readonly disk: SmallDisk | undefined;
  #context: BrowserContext;
  readonly #directory: string;
  readonly #options: ChromiumOptions;

  private constructor(
    context: BrowserContext,
    extensionId: string,
    clock: SteppedClock | undefined,
    disk: SmallDisk | undefined,
    directory: string,
    options: ChromiumOptions,
  ) {
    this.#context = context;
    this.extensionId = extensionId;
    this.clock = clock;
    this.disk = disk;
    this.#directory = directory;
    this.#options = options;
  }

  /** Starts a browser on a fresh profile. */
  static async launch(options: ChromiumOptions = {}): Promise<LabChromium> {
    warnOfOldBuild();
    const directory = await mkdtemp(join(tmpdir(), 'telltale-chromium-'));
    const disk =
      options.diskBytes === undefined
        ? undefined
        : await SmallDisk.mount(directory, options.diskBytes);
    try {
      const home = join(directory, 'home');
      await mkdir(home);
      const certificatePath = options.certificatePath ?? process.env.LAB_CERTIFICATE;
      if (certificatePath !== undefined) await trustAuthority(home, certificatePath);
      const clock = options.steppedClock ? new SteppedClock(join(directory, 'clock')) : undefined;
      const context = await start(directory, options, clock);
      const extensionId = await findExtension(context);
      if (!options.holdWorker) await freeWorkers(context);
      return new LabChromium(context, extensionId, clock, disk, directory, options);
    } catch (error) {
      await disk?.unmount();
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
      throw error;
    }
  }

  /** Playwright's own handle. Another one after `relaunch`. */
  get context(): BrowserContext {
    return this.#context;
  }

  /** Opens one of the extension's pages in a tab, as `popup.html`. */
  async openPage(name: string): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${name}`);
    return page;
  }

  /**
   * Makes the alarm `check` fire at once, as if its time had come; it keeps its name and period. Done from a page
   * that is closed again, so that nothing but the alarm keeps the worker awake. Says whether there was an alarm.
   */
  async hurryAlarm(): Promise<boolean> {
    const page = await this.openPage('manifest.json');
    try {
      return await page.evaluate(async () => {
        const { alarms } = (globalThis as unknown as { chrome: { alarms: AlarmsApi } }).chrome;
        const alarm = await alarms.get('check');
        const period =
          alarm?.periodInMinutes === undefined ? {} : { periodInMinutes: alarm.periodInMinutes };
        await alarms.create('check', { when: Date.now(), ...period });
        return alarm !== undefined;
      });
    } finally {
      await page.close();
    }
  }

  /** Ends the extension's service worker in the middle of whatever it does, as Chromium does after 30 s. */
  async killWorker(): Promise<void> {
    const page = await this.openPage('manifest.json');
    try {
      const session = await this.#context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    } finally {
      await page.close();
    }
  }

  /** Whether the extension's service worker runs at this moment. */
  async isWorkerAlive(): Promise<boolean> {
    const browser = this.#context.browser();
    if (browser === null) throw new Error('Chromium is not running.');
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    await session.detach();
    return targetInfos.some(
      ({ type, url }) => type === 'service_worker' && url.includes(this.extensionId),
    );
  }

  /** Ends all of the browser's processes without a chance to write anything. `relaunch` starts it again. */
  async sigkill(): Promise<void> {
    const closed = new Promise((done) => this.#context.once('close', done));
    for (const pid of processesOf(this.#directory)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended with its parent.
      }
    }
    await closed;
  }

  /** Starts the browser again on the same profile, after `sigkill` or `quit`. */
  async relaunch(): Promise<void> {
    this.#context = await start(this.#directory, this.#options, this.clock);
    if (!this.#options.holdWorker) await freeWorkers(this.#context);
  }

  /** Ends the browser in the ordinary way and keeps its profile. */
  async quit(): Promise<void> {
    await this.#context.close();
  }

  /** Ends the browser and removes its profile. */
  async close(): Promise<void> {
    await this.#context.close().catch(() => {});
    await this.disk?.unmount();
    await rm(this.#directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

interface AlarmsApi {
  get(name: string): Promise<{ periodInMinutes?: number } | undefined>;
  create(name: string, info: { when: number; periodInMinutes?: number }): Promise<void>;
}

function start(
  directory: string,
  options: ChromiumOptions,
  clock: SteppedClock | undefined,
): Promise<BrowserContext> {
  const build = resolve(options.build ?? process.env.LAB_BUILD ?? '.output/chrome-mv3');
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !/_proxy$/i.test(entry[0]),
    ),
  );
  const home = join(directory, 'home');
  return chromium.launchPersistentContext(join(directory, 'profile'), {
    executablePath: EXECUTABLE,
    headless: !options.window,
    viewport: null,
    env: {
      ...inherited,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      ...clock?.environment,
    },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--no-pings',
      ...(options.flags ?? []),
    ],
  });
}

async function findExtension(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).hostname;
}

function warnOfOldBuild(): void {
  const ageDays = (Date.now() - statSync(BINARY).mtimeMs) / DAY_MS;
  if (ageDays > OLD_BUILD_DAYS) {
    console.warn(
      `Chromium's build is ${Math.floor(ageDays)} days old; from 70 on it ignores its HSTS list. Update it.`,
    );
  }
}
