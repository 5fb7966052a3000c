import { globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { cpuSeconds, descendants } from './process-tree.ts';

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
