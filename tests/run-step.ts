import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Failure, Tally } from './tally.ts';

export interface StepOptions {
  /** Reads how many tests the step held from the file that it wrote; without it the step is one test. */
  count?: { file: string; read(report: unknown): Tally };
  /** The command that runs only those again that failed. */
  replay?(failures: readonly Failure[]): readonly string[];
}

export interface StepResult {
  title: string;
  tally: Tally;
  seconds: number;
  /** What failed beside others: it was run again alone, as a step of its own, and counts there. */
  failedBeside?: readonly Failure[];
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
    const tally = tallyOf(title, succeeded, count);
    this.#rows.push({ title, tally, seconds: (performance.now() - began) / 1000 });
    return tally.failures.length === 0;
  }

  /**
   * Runs steps that mostly wait, two at a time, in their order. What each says comes when it is over. Tests with
   * deadlines can fail because of what runs beside them: those that failed are run again afterwards, alone, and that
   * counts, unless a failure is final. A step without `replay` has one try.
   */
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
        this.#rows.push({ title, tally: tallyOf(title, code === 0, options.count), seconds });
      }
    };
    await Promise.all([takeSteps(), takeSteps()]);
    for (const step of steps) this.#replay(step);
  }

  #replay({ title, options }: { title: string; options: StepOptions }): void {
    const row = this.#rows.find((one) => one.title === title);
    const failures = row?.tally.failures ?? [];
    if (row === undefined || options.replay === undefined || failures.length === 0) return;
    if (failures.some(({ isFinal }) => isFinal)) return;
    row.failedBeside = failures;
    row.tally = { passed: row.tally.passed, failures: [] };
    this.run(`${title}, again alone`, options.replay(failures), options);
  }

  /** Counts a step that could not be run, because one that it needs failed. */
  skip(title: string, why: string): void {
    console.log(`\n── ${title}: not run, ${why}`);
    this.#rows.push({ title, tally: { passed: 0, failures: [{ name: title, why }] }, seconds: 0 });
  }

  /** Counts a step that ran before this program did. */
  recall(result: StepResult): void {
    console.log(`\n── ${result.title}: finished earlier`);
    this.#rows.push(result);
  }

  /** Prints what was seen and what failed, last the line `N passed, N failed`, and sets the exit code. */
  finish(): void {
    console.log('');
    for (const { title, tally, seconds, failedBeside = [] } of this.#rows) {
      const { passed, failures } = tally;
      const mark = failures.length === 0 ? '✓' : '✗';
      console.log(
        `${mark} ${title}: ${passed} passed, ${failures.length} failed, ${seconds.toFixed(0)} s`,
      );
      for (const { name, why } of failures) console.log(`    ✗ ${name}: ${why}`);
      for (const { name, why } of failedBeside) console.log(`    beside others: ${name}: ${why}`);
    }
    const passed = this.#rows.reduce((sum, { tally }) => sum + tally.passed, 0);
    const failed = this.#rows.reduce((sum, { tally }) => sum + tally.failures.length, 0);
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
function tallyOf(name: string, succeeded: boolean, count: StepOptions['count']): Tally {
  const broke = [{ name, why: 'what it printed says why' }];
  if (count === undefined)
    return succeeded ? { passed: 1, failures: [] } : { passed: 0, failures: broke };
  try {
    const { passed, failures } = count.read(JSON.parse(readFileSync(count.file, 'utf8')));
    if (succeeded && passed + failures.length === 0) throw new Error('the report holds no test');
    return { passed, failures: succeeded || failures.length > 0 ? failures : broke };
  } catch (error) {
    const why = `no count of tests: ${error instanceof Error ? error.message : error}`;
    return { passed: 0, failures: [{ name, why }] };
  }
}
