import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Tally {
  passed: number;
  failed: number;
}

export interface StepOptions {
  /** Reads how many tests the step held from the file that it wrote; without it the step is one test. */
  count?: { file: string; read(report: unknown): Tally };
}

export interface StepResult {
  title: string;
  tally: Tally;
  seconds: number;
}

/** The project's root, whatever directory this was started from. */
export const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'out/results');

/** Where a step's runner writes its report, for `StepOptions.count`. */
export function resultFile(name: string): string {
  mkdirSync(RESULTS, { recursive: true });
  return join(RESULTS, `${name}.json`);
}

/** Steps of a test run; a failing one does not keep the next from running. */
export class Steps {
  readonly #rows: StepResult[] = [];

  /** What was run so far, in order. */
  get results(): readonly StepResult[] {
    return this.#rows;
  }

  /** Runs a program of the project or the system in this terminal. Says whether all of it passed. */
  run(title: string, command: readonly string[], { count }: StepOptions = {}): boolean {
    console.log(`\n── ${title}: ${command.join(' ')}`);
    if (count !== undefined) rmSync(count.file, { force: true });
    const began = performance.now();
    const succeeded = runCommand(command) === 0;
    const tally = tallyOf(succeeded, count);
    this.#rows.push({ title, tally, seconds: (performance.now() - began) / 1000 });
    return tally.failed === 0;
  }

  /** Runs steps that mostly wait, two at a time, in their order. What each says comes when it is over. */
  async sideBySide(
    steps: readonly { title: string; command: readonly string[]; options: StepOptions }[],
  ): Promise<void> {
    const waiting = [...steps];
    const takeSteps = async () => {
      for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
        const { title, command, options } = step;
        console.log(`\n── ${title}, beside others: ${command.join(' ')}`);
        if (options.count !== undefined) rmSync(options.count.file, { force: true });
        const { code, output, seconds } = await startCommand(command);
        console.log(`\n── ${title}:`);
        process.stdout.write(output);
        this.#rows.push({ title, tally: tallyOf(code === 0, options.count), seconds });
      }
    };
    await Promise.all([takeSteps(), takeSteps()]);
  }

  /** Counts a step that could not be run, because one that it needs failed. */
  skip(title: string, why: string): void {
    console.log(`\n── ${title}: not run, ${why}`);
    this.#rows.push({ title, tally: { passed: 0, failed: 1 }, seconds: 0 });
  }

  /** Counts a step that ran before this program did. */
  recall(result: StepResult): void {
    console.log(`\n── ${result.title}: finished earlier`);
    this.#rows.push(result);
  }

  /** Prints what was seen, last the line `N passed, N failed`, and sets the exit code. */
  finish(): void {
    console.log('');
    for (const { title, tally, seconds } of this.#rows) {
      const mark = tally.failed === 0 ? '✓' : '✗';
      console.log(
        `${mark} ${title}: ${tally.passed} passed, ${tally.failed} failed, ${seconds.toFixed(0)} s`,
      );
    }
    const passed = this.#rows.reduce((sum, { tally }) => sum + tally.passed, 0);
    const failed = this.#rows.reduce((sum, { tally }) => sum + tally.failed, 0);
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  }
}

/** The project's own programs come first. */
function environment(): NodeJS.ProcessEnv {
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path };
}

/** Starts a command from the project's root. Resolves when it is over, with all that it said. */
function startCommand([program = '', ...args]: readonly string[]) {
  const began = performance.now();
  return new Promise<{ code: number; output: string; seconds: number }>((resolve) => {
    let output = '';
    const end = (code: number) =>
      resolve({ code, output, seconds: (performance.now() - began) / 1000 });
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(),
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', (error) => {
      output += `Could not run ${program}: ${error.message}\n`;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Runs a command from the project's root, its own programs first in PATH. Gives the exit code. */
export function runCommand([program = '', ...args]: readonly string[]): number {
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment(),
  });
  if (error !== undefined) console.error(`Could not run ${program}: ${error.message}`);
  return status ?? 1;
}

/** A runner that broke before or after its tests has failed, whatever its report says. */
function tallyOf(succeeded: boolean, count: StepOptions['count']): Tally {
  const alone = succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (count === undefined) return alone;
  try {
    const { passed, failed } = count.read(JSON.parse(readFileSync(count.file, 'utf8')));
    if (succeeded && passed + failed === 0) throw new Error('the report holds no test');
    return { passed, failed: succeeded ? failed : Math.max(1, failed) };
  } catch (error) {
    console.error(`No count of tests: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}
