import { globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import type { Bench } from './history-page.ts';
import { cpuSeconds, descendants } from './process-tree.ts';

/** A Chromium with a profile of its own, whose pages hold the history's bench; each port is an origin. */
export class BenchBrowser {
  readonly profile = mkdtempSync(join(tmpdir(), 'telltale-bench-'));
  readonly #servers: Server[] = [];
  #script: Promise<string> | undefined;
  #context: BrowserContext | undefined;

  async launch(): Promise<void> {
    this.#context = await chromium.launchPersistentContext(this.profile, {
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--enable-precise-memory-info'],
    });
  }

  /** A new origin. @returns its port */
  async serve(): Promise<number> {
    this.#script ??= bundle();
    const code = await this.#script;
    const server = createServer(({ url }, response) => {
      const isScript = url === '/bench.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(
        isScript ? code : '<!doctype html><script type="module" src="/bench.js"></script>',
      );
    });
    this.#servers.push(server);
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
  }

  async open(port: number): Promise<Page> {
    if (this.#context === undefined) throw new Error('Launch first.');
    const page = await this.#context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction('"bench" in globalThis');
    return page;
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }

  /** Ends the browser as a power cut does: all its processes at once, nothing asked. */
  async kill(): Promise<void> {
    for (const pid of this.#pids()) process.kill(pid, 'SIGKILL');
    await this.#context?.close().catch(() => undefined);
    this.#context = undefined;
    // Its lock names a process that may still be listed as a dead one.
    for (const lock of globSync(join(this.profile, 'Singleton*'))) rmSync(lock, { force: true });
  }

  /** The seconds of CPU that the browser used meanwhile, all its processes. */
  async withCpu<T>(work: () => Promise<T>): Promise<{ result: T; cpu: number }> {
    const before = cpuSeconds(this.#pids());
    const result = await work();
    return { result, cpu: cpuSeconds(this.#pids()) - before };
  }

  /** The folders of one origin's database. */
  databaseFolders(port: number): string[] {
    const folder = join(this.profile, 'Default/IndexedDB');
    return readdirSync(folder)
      .filter((name) => name.includes(`_${port}.`))
      .map((name) => join(folder, name));
  }

  async remove(): Promise<void> {
    await this.close();
    for (const server of this.#servers) server.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  #pids(): number[] {
    return descendants(process.pid, this.profile);
  }
}

/** Calls one of the bench's functions in a page. */
export function run<Name extends keyof Bench>(
  page: Page,
  name: Name,
  ...args: Parameters<Bench[Name]>
): Promise<Awaited<ReturnType<Bench[Name]>>> {
  return page.evaluate(
    ([called, given]) => {
      const { bench } = globalThis as unknown as {
        bench: Record<string, (...given: unknown[]) => never>;
      };
      return bench[called]?.(...given) as never;
    },
    [name as string, args as unknown[]] as const,
  );
}

async function bundle(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rollupOptions: { input: join(import.meta.dirname, 'history-page.ts') },
      modulePreload: false,
      target: 'esnext',
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}
