import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StepResult } from './run-step.ts';

/** Which parts of a soak are finished, and how they ended. Another build makes all of it void. */
export class SoakMemory {
  readonly #file: string;
  readonly #build: string;
  readonly #finished: Record<string, StepResult>;

  private constructor(file: string, build: string, finished: Record<string, StepResult>) {
    this.#file = file;
    this.#build = build;
    this.#finished = finished;
  }

  /** What the file says of this build; nothing when it is of another one, or not there. */
  static read(file: string, build: string): SoakMemory {
    return new SoakMemory(file, build, readFinished(file, build));
  }

  /** A memory of nothing, which writes over what the file says. */
  static fresh(file: string, build: string): SoakMemory {
    return new SoakMemory(file, build, {});
  }

  /** How a part ended; undefined while it is not finished. */
  resultOf(part: string): StepResult | undefined {
    return this.#finished[part];
  }

  /** Keeps how a part ended, in place of what was kept of it before. */
  keep(part: string, result: StepResult): void {
    this.#finished[part] = result;
    mkdirSync(dirname(this.#file), { recursive: true });
    const text = JSON.stringify({ build: this.#build, finished: this.#finished }, null, 2);
    // A soak is cut off at any moment: the file is the old one or the new one.
    writeFileSync(`${this.#file}.new`, `${text}\n`);
    renameSync(`${this.#file}.new`, this.#file);
  }
}

/** A hash of all files below a directory, their paths included. */
export function contentHash(directory: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    const bytes = readFileSync(path);
    hash.update(`${path.slice(directory.length)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function readFinished(file: string, build: string): Record<string, StepResult> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {
      build: string;
      finished: Record<string, StepResult>;
    };
    return kept.build === build ? kept.finished : {};
  } catch {
    // There is none, or somebody else wrote it.
    return {};
  }
}
