import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { SteppedClock } from './clock.ts';
import { command } from './command.ts';
import { evaluateInside, installForGood } from './firefox-inside.ts';
import { userScript } from './firefox-preferences.ts';
import { hurryAlarmFrom } from './hurry-alarm.ts';
import type { FirefoxSetting, LabBrowser, LabBrowserOptions, LabPage } from './lab-browser.ts';
import { processesOf } from './processes.ts';
import { withholdInFirefox } from './site-access.ts';
import { SmallDisk } from './small-disk.ts';
import { authoritiesOfLab, trustAuthoritiesInFirefox } from './trust-store.ts';
import { clickVisible } from './wait-visible.ts';

const EXECUTABLE = '/usr/bin/firefox-esr';
/** Instead of one drawn at each install: part of the addresses of the extension's pages. */
const UUID = '7e11a1e0-0000-4000-8000-000000000001';
/** How long Firefox gets to open its door to the driver. */
const START_MS = 30_000;
/** How long a page of the extension may take to load. */
const LOAD_MS = 30_000;
/** How long Firefox keeps a connection that nothing uses (`network.http.http2.timeout`, the longest). */
const IDLE_CONNECTION_SECONDS = 180;
/** How long a download may take. */
const DOWNLOAD_MS = 30_000;
/** Nothing of a download after so long, and the button was missed. */
const MISSED_MS = 10_000;

export interface FirefoxOptions extends LabBrowserOptions, FirefoxSetting {
  /** The language of the browser, as `ru`; its package has to be installed. */
  language?: string;
  /** Whether its user agrees to whatever the extension asks the browser for; else a prompt waits that nobody answers. */
  agrees?: boolean;
}

interface Started {
  process: ChildProcess;
  driver: Browser;
}

/** Firefox ESR, driven by Puppeteer over WebDriver BiDi. */
export class LabFirefox implements LabBrowser {
  readonly extensionId = UUID;
  readonly clock: SteppedClock | undefined;
  readonly disk: SmallDisk | undefined;
  #started: Started;
  readonly #addOnId: string;
  readonly #downloads: string;
  readonly #directory: string;

  private constructor(
    started: Started,
    addOnId: string,
    clock: SteppedClock | undefined,
    disk: SmallDisk | undefined,
    directory: string,
  ) {
    this.#started = started;
    this.#addOnId = addOnId;
    this.clock = clock;
    this.disk = disk;
    this.#directory = directory;
    this.#downloads = join(directory, 'downloads');
  }

  get profile(): string {
    return join(this.#directory, 'profile');
  }

  /** Starts a browser on a fresh profile. */
  static async launch(options: FirefoxOptions = {}): Promise<LabFirefox> {
    const directory = await mkdtemp(join(tmpdir(), 'telltale-firefox-'));
    const disk =
      options.diskBytes === undefined
        ? undefined
        : await SmallDisk.mount(directory, options.diskBytes);
    let started: Started | undefined;
    try {
      const build = resolve(options.build ?? process.env.LAB_BUILD ?? '.output/firefox-mv3');
      const addOnId = addOnIdOf(build);
      const profile = join(directory, 'profile');
      await mkdir(profile);
      const downloads = join(directory, 'downloads');
      await mkdir(downloads);
      const preferences = userScript({ uuids: { [addOnId]: UUID }, downloads, ...options });
      await writeFile(join(profile, 'user.js'), preferences);
      const authorities = authoritiesOfLab();
      if (authorities !== undefined) await trustAuthoritiesInFirefox(profile, authorities);
      const clock = options.steppedClock ? await SteppedClock.make(directory) : undefined;
      if (options.policy !== undefined) await layDown(options.policy, addOnId, directory);
      started = await start(directory, clock);
      await installForGood(started.driver, await pack(build, directory));
      return new LabFirefox(started, addOnId, clock, disk, directory);
    } catch (error) {
      started?.process.kill('SIGKILL');
      await disk?.unmount();
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
      throw error;
    }
  }

  async openPage(name: string): Promise<Page> {
    const page = await this.#started.driver.newPage();
    const address = `moz-extension://${UUID}/${name}`;
    // The driver never learns that such a page was loaded; it only has to say where to go.
    await page.goto(address, { timeout: 1 }).catch(() => {});
    const deadline = performance.now() + LOAD_MS;
    while (!(await isLoaded(page, address))) {
      if (performance.now() > deadline) throw new Error(`${address} did not load.`);
      await setTimeout(50);
    }
    return page;
  }

  async visit(address: string): Promise<Page> {
    const page = await this.#started.driver.newPage();
    await page.goto(address);
    return page;
  }

  async closePages(): Promise<void> {
    for (const page of (await this.#started.driver.pages()).slice(1)) await page.close();
  }

  async chooseFile(page: LabPage, selector: string, path: string): Promise<void> {
    const field = await (page as Page).waitForSelector(selector, { timeout: LOAD_MS });
    await (field as ElementHandle<HTMLInputElement>).uploadFile(resolve(path));
  }

  /** The driver tells nothing of downloads: the file is waited for where they land. */
  async download(name: string, selector: string): Promise<string> {
    const page = await this.openPage(name);
    try {
      const before = await readdir(this.#downloads);
      await clickVisible(page, selector);
      const deadline = performance.now() + DOWNLOAD_MS;
      let pressAgainAt = performance.now() + MISSED_MS;
      while (performance.now() < deadline) {
        const names = await readdir(this.#downloads);
        // The page may have moved under the pointer: whoever sees nothing come presses again.
        if (names.length === before.length && performance.now() > pressAgainAt) {
          await clickVisible(page, selector);
          pressAgainAt = performance.now() + MISSED_MS;
        }
        const [file] = names.filter((one) => !before.includes(one) && !one.endsWith('.part'));
        const path = join(this.#downloads, file ?? '');
        const isWhole = file !== undefined && !names.includes(`${file}.part`);
        // Firefox begins under another name: what was listed a moment ago may be gone.
        if (isWhole && (await sizeOf(path)) > 0) return path;
        await setTimeout(100);
      }
      const said = await page.evaluate(() =>
        [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent),
      );
      throw new Error(`${name} downloaded nothing: ${said.filter((text) => text).join(' ')}`);
    } finally {
      await page.close();
    }
  }

  async grantHost(pattern: string): Promise<void> {
    const granted = JSON.stringify({ permissions: [], origins: [pattern], data_collection: [] });
    await this.#inside(`ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs'
    ).ExtensionPermissions.add(${JSON.stringify(this.#addOnId)}, ${granted}, ${this.#extension})`);
  }

  async setPolicy(policy: Record<string, unknown>): Promise<void> {
    await layDown(policy, this.#addOnId, this.#directory);
  }

  async withholdSites(): Promise<void> {
    const page = await this.openPage('manifest.json');
    try {
      await withholdInFirefox(page);
    } finally {
      await page.close();
    }
  }

  /** Firefox keeps look-ups and idle connections by the monotonic clock, which is not stepped. */
  async forward(seconds: number): Promise<void> {
    this.clock?.forward(seconds);
    await this.#inside('Services.dns.clearCache(true)');
    if (seconds < IDLE_CONNECTION_SECONDS) return;
    await this.#inside("Services.obs.notifyObservers(null, 'net:prune-all-connections')");
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
    // Else it goes on for as long as an event is being dealt with.
    const anyhow = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
    await this.#inside(`${this.#extension}.terminateBackground(${anyhow})`);
  }

  async isWorkerAlive(): Promise<boolean> {
    return (await this.#inside(`${this.#extension}.backgroundState`)) === 'running';
  }

  async sigkill(): Promise<void> {
    const ended = once(this.#started.process, 'exit');
    for (const pid of processesOf(this.#directory)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended with its parent.
      }
    }
    await ended;
  }

  async relaunch(): Promise<void> {
    this.#started = await start(this.#directory, this.clock);
  }

  async quit(): Promise<void> {
    const { driver, process } = this.#started;
    const ended = once(process, 'exit');
    await driver.close();
    await ended;
  }

  async close(): Promise<void> {
    const { process } = this.#started;
    if (process.exitCode === null && process.signalCode === null) {
      await this.quit().catch(() => this.sigkill());
    }
    await this.disk?.unmount();
    await rm(this.#directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  get #extension(): string {
    return `WebExtensionPolicy.getByID(${JSON.stringify(this.#addOnId)}).extension`;
  }

  #inside(expression: string): Promise<unknown> {
    return evaluateInside(this.#started.driver, expression);
  }
}

async function isLoaded(page: Page, address: string): Promise<boolean> {
  try {
    const seen = await page.evaluate(() => ({ at: location.href, state: document.readyState }));
    // What stands behind the # is the page's own to write anew.
    return seen.at.split('#')[0] === address.split('#')[0] && seen.state === 'complete';
  } catch {
    // It moved to the extension's process under the question.
    return false;
  }
}

/** Writes the native manifest from which Firefox takes what an extension finds in `storage.managed`. */
async function layDown(data: object, addOnId: string, directory: string): Promise<void> {
  const folder = join(directory, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: addOnId, description: 'The lab’s', type: 'storage', data };
  await writeFile(join(folder, `${addOnId}.json`), JSON.stringify(manifest));
}

function addOnIdOf(build: string): string {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Packs the build as the store does, because Firefox installs nothing else for good. Gives the file. */
async function pack(build: string, directory: string): Promise<string> {
  const file = join(directory, 'build.xpi');
  await command('sh', ['-c', 'cd "$1" && zip --quiet --recurse-paths "$2" .', '-', build, file]);
  return file;
}

async function start(directory: string, clock: SteppedClock | undefined): Promise<Started> {
  const inherited = Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name));
  const child = spawn(
    EXECUTABLE,
    [
      '--headless',
      '--no-remote',
      '--profile',
      join(directory, 'profile'),
      '--remote-debugging-port',
      '0',
      // Lets the driver evaluate in the browser itself, for what no page can do.
      '--remote-allow-system-access',
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...Object.fromEntries(inherited), HOME: directory, ...clock?.environment },
    },
  );
  const address = await driversDoor(child);
  const driver = await puppeteer.connect({
    browserWSEndpoint: `${address}/session`,
    protocol: 'webDriverBiDi',
    defaultViewport: null,
  });
  return { process: child, driver };
}

/** Waits for Firefox to say where it listens to its driver. */
function driversDoor(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = globalThis.setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`Firefox did not start: ${said}`));
    }, START_MS);
    child.once('exit', () => reject(new Error(`Firefox ended at once: ${said}`)));
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      said = '';
      resolve(address);
    });
  });
}

/** In bytes; 0 where there is no such file. */
async function sizeOf(path: string): Promise<number> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  return size;
}
