import { statSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { ChromiumPolicy } from './chromium-policy.ts';
import { SteppedClock } from './clock.ts';
import { grantInChromium } from './grant-host.ts';
import { hurryAlarmFrom } from './hurry-alarm.ts';
import type { LabBrowser, LabBrowserOptions, LabPage, ProxySetting } from './lab-browser.ts';
import { processesOf } from './processes.ts';
import { withholdInChromium } from './site-access.ts';
import { SmallDisk } from './small-disk.ts';
import { authoritiesOfLab, trustAuthorities } from './trust-store.ts';
import { freeWorkers } from './worker-freedom.ts';

const EXECUTABLE = '/usr/bin/chromium';
const BINARY = '/usr/lib/chromium/chromium';
const DAY_MS = 86_400_000;
/** Chromium forgets its built-in HSTS list when the build is 70 days old, and http probes would change. */
const OLD_BUILD_DAYS = 60;

export interface ChromiumOptions extends LabBrowserOptions {
  /** Leaves Playwright's debugger on the service worker: it can be evaluated in, and never sleeps. */
  holdWorker?: boolean;
  /** Shows a window; needs a display. */
  window?: boolean;
  /** More command-line flags. */
  flags?: readonly string[];
}

/** Chromium, driven by Playwright. */
export class LabChromium implements LabBrowser {
  readonly extensionId: string;
  readonly clock: SteppedClock | undefined;
  readonly disk: SmallDisk | undefined;
  #context: BrowserContext;
  readonly #directory: string;
  readonly #options: ChromiumOptions;
  readonly #policy: ChromiumPolicy | undefined;

  private constructor(
    context: BrowserContext,
    extensionId: string,
    clock: SteppedClock | undefined,
    disk: SmallDisk | undefined,
    directory: string,
    options: ChromiumOptions,
    policy: ChromiumPolicy | undefined,
  ) {
    this.#context = context;
    this.extensionId = extensionId;
    this.clock = clock;
    this.disk = disk;
    this.#directory = directory;
    this.#options = options;
    this.#policy = policy;
  }

  /** Starts a browser on a fresh profile. */
  static async launch(options: ChromiumOptions = {}): Promise<LabChromium> {
    warnOfOldBuild();
    const directory = await mkdtemp(join(tmpdir(), 'telltale-chromium-'));
    const disk =
      options.diskBytes === undefined
        ? undefined
        : await SmallDisk.mount(directory, options.diskBytes);
    let policy: ChromiumPolicy | undefined;
    try {
      const home = join(directory, 'home');
      await mkdir(home);
      const authorities = authoritiesOfLab();
      if (authorities !== undefined) await trustAuthorities(join(home, '.pki/nssdb'), authorities);
      const clock = options.steppedClock ? await SteppedClock.make(directory) : undefined;
      if (options.policy !== undefined) {
        policy = await ChromiumPolicy.mount(directory, buildOf(options));
        await policy.set(options.policy);
      }
      const context = await start(directory, options, clock);
      const extensionId = await findExtension(context);
      if (!options.holdWorker) await freeWorkers(context);
      return new LabChromium(context, extensionId, clock, disk, directory, options, policy);
    } catch (error) {
      await policy?.lift();
      await disk?.unmount();
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
      throw error;
    }
  }

  get profile(): string {
    return join(this.#directory, 'profile');
  }

  /** Playwright's own handle. Another one after `relaunch`. */
  get context(): BrowserContext {
    return this.#context;
  }

  async openPage(name: string): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${name}`);
    return page;
  }

  async visit(address: string): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(address);
    return page;
  }

  async closePages(): Promise<void> {
    for (const page of this.#context.pages().slice(1)) await page.close();
  }

  async chooseFile(page: LabPage, selector: string, path: string): Promise<void> {
    await (page as Page).setInputFiles(selector, path);
  }

  async download(name: string, selector: string): Promise<string> {
    const page = await this.openPage(name);
    try {
      const download = page.waitForEvent('download');
      await page.locator(selector).click();
      const file = await download;
      // Playwright keeps it under a name that says nothing.
      const folder = await mkdtemp(join(this.#directory, 'download-'));
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      return path;
    } finally {
      await page.close();
    }
  }

  grantHost(pattern: string): Promise<void> {
    return grantInChromium(this.#context, this.extensionId, pattern);
  }

  async setPolicy(policy: Record<string, unknown>): Promise<void> {
    await this.#policy?.set(policy);
  }

  withholdSites(): Promise<void> {
    return withholdInChromium(this.#context, this.extensionId);
  }

  /** Its caches are forgotten between checks by themselves. */
  async forward(seconds: number): Promise<void> {
    this.clock?.forward(seconds);
  }

  async hurryAlarm(): Promise<boolean> {
    const page = await this.openPage('manifest.json');
    try {
      return await hurryAlarmFrom(page);
    } finally {
      await page.close();
    }
  }

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

  async relaunch(): Promise<void> {
    this.#context = await start(this.#directory, this.#options, this.clock);
    if (!this.#options.holdWorker) await freeWorkers(this.#context);
  }

  async quit(): Promise<void> {
    await this.#context.close();
  }

  async close(): Promise<void> {
    await this.#context.close().catch(() => {});
    await this.#policy?.lift();
    await this.disk?.unmount();
    await rm(this.#directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function start(
  directory: string,
  options: ChromiumOptions,
  clock: SteppedClock | undefined,
): Promise<BrowserContext> {
  const build = buildOf(options);
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
      ...proxyFlags(options.proxy),
      ...(options.flags ?? []),
    ],
  });
}

function buildOf({ build }: ChromiumOptions): string {
  return resolve(build ?? process.env.LAB_BUILD ?? '.output/chrome-mv3');
}

function proxyFlags(proxy: ProxySetting | undefined): string[] {
  if (proxy === undefined) return [];
  return ['server' in proxy ? `--proxy-server=${proxy.server}` : `--proxy-pac-url=${proxy.script}`];
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
