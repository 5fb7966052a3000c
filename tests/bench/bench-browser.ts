import { globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { cpuSeconds, descendants } from './process-tree.ts';

/** Of CPU in a second, by a browser that has nothing to do. */
const QUIET_SECONDS = 0.03;
/** Between two looks at the heap. */
const LOOK_MS = 250;
const PAGE = '<!doctype html><script type="module" src="/bench.js"></script>';

/**
 * A Chromium with a profile of its own, whose pages hold one program, which lays its functions into `bench`; each port
 * is an origin.
 */
export class BenchBrowser {
  readonly #program: string;
  readonly profile = mkdtempSync(join(tmpdir(), 'telltale-bench-'));
  readonly #servers: Server[] = [];
  #files: Promise<Map<string, string>> | undefined;
  #context: BrowserContext | undefined;

  /** @param program a TypeScript file */
  constructor(program: string) {
    this.#program = program;
  }

  async launch(): Promise<void> {
    this.#context = await chromium.launchPersistentContext(this.profile, {
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--enable-precise-memory-info'],
    });
  }

  /** A new origin. @returns its port */
  async serve(): Promise<number> {
    this.#files ??= bundle(this.#program);
    const files = await this.#files;
    const server = createServer(({ url = '' }, response) => {
      const script = files.get(url.slice(1));
      response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
      response.end(script ?? PAGE);
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
    await this.#gone();
  }

  /** Ends all of its processes without a chance to write anything. */
  async kill(): Promise<void> {
    for (const pid of this.#pids()) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended with its parent.
      }
    }
    await this.#gone();
  }

  /** Resolves when the browser has done all that it does after its start. */
  async settled(): Promise<void> {
    for (let last = 0; ; ) {
      const now = cpuSeconds(this.#pids());
      if (now - last < QUIET_SECONDS) return;
      last = now;
      await wait(1_000);
    }
  }

  /** The seconds of CPU that the browser used meanwhile, all its processes. */
  async withCpu<T>(work: () => Promise<T>): Promise<{ result: T; cpu: number }> {
    const before = cpuSeconds(this.#pids());
    const result = await work();
    return { result, cpu: cpuSeconds(this.#pids()) - before };
  }

  /** The most that a page's heap held meanwhile once nothing was left in it that nobody needs, in megabytes. */
  async withHeap<T>(page: Page, work: () => Promise<T>): Promise<{ result: T; heapMb: number }> {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    let isOver = false;
    const working = work().finally(() => {
      isOver = true;
    });
    let heapMb = 0;
    while (!isOver) {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      heapMb = Math.max(heapMb, usedSize / 1e6);
      await wait(LOOK_MS);
    }
    await session.detach();
    return { result: await working, heapMb };
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

  /** The next one finds the profile free. */
  async #gone(): Promise<void> {
    this.#context = undefined;
    while (this.#pids().length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    // The lock names a process that may still be listed as a dead one.
    for (const lock of globSync(join(this.profile, 'Singleton*'))) rmSync(lock, { force: true });
  }

  #pids(): number[] {
    return descendants(process.pid, this.profile);
  }
}

/** A function that calls those that a page's program laid into `bench`. */
export function caller<Functions extends Record<string, (...args: never[]) => unknown>>() {
  return <Name extends keyof Functions & string>(
    page: Page,
    name: Name,
    ...args: Parameters<Functions[Name]>
  ): Promise<Awaited<ReturnType<Functions[Name]>>> =>
    page.evaluate(
      ([called, given]) => {
        const { bench } = globalThis as unknown as {
          bench: Record<string, (...given: unknown[]) => never>;
        };
        return bench[called]?.(...given) as never;
      },
      [name as string, args as unknown[]] as const,
    );
}

/** A program for pages as scripts by name, `bench.js` and those of its workers. @param program a TypeScript file */
export async function bundle(program: string): Promise<Map<string, string>> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rollupOptions: {
        input: program,
        output: { entryFileNames: 'bench.js', codeSplitting: false },
      },
      modulePreload: false,
      target: 'esnext',
    },
  })) as Rolldown.RolldownOutput;
  return new Map(
    output.map((file) => [file.fileName, 'code' in file ? file.code : String(file.source)]),
  );
}
