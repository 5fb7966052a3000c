import * as v from 'valibot';
import { dayOf } from '../history/schema.ts';
import type { Check } from '../words/check.ts';
import { ImportError, type ImportProblem } from './import-error.ts';
import { readJsonCheck } from './json-check.ts';
import { type JsonPart, jsonParts } from './json-parts.ts';

const MOST_A_DAY = 20_000;

/** The parts of a file, in any order. Incidents follow from the checks: they are looked at no closer. */
const PARTS = {
  format: v.literal('telltale-history'),
  version: v.literal(1),
  software: v.object({ name: v.string(), version: v.string() }),
  exportedAt: v.string(),
  checks: v.unknown(),
  networks: v.object({ id: v.pipe(v.string(), v.maxLength(64)) }),
  incidents: v.looseObject({ id: v.string() }),
};
const LISTS = ['checks', 'networks', 'incidents'];

export interface ReadOptions {
  signal: AbortSignal;
  /** Bytes read so far. */
  onProgress(bytes: number): void;
}

/**
 * The checks of a JSON file of ours, oldest first. Nothing is to be believed before it has come to its end: only then
 * the whole file was looked at. Throws an `ImportError` that says what is wrong and where, or the signal's reason.
 */
export async function* readHistoryFile(file: Blob, options: ReadOptions): AsyncGenerator<Check> {
  const seen = new Set<string>();
  const order = new Order();
  for await (const part of jsonParts(textOf(file, options))) {
    const { name, entry } = part;
    const isBegin = entry === null || entry === 0;
    if (isBegin) judgeMember(part, seen);
    if (entry === 0) continue;
    if (name !== 'checks') judgeValue(part);
    else yield order.next(part);
  }
  for (const name of Object.keys(PARTS))
    if (!seen.has(name)) {
      const problem = seen.has('format') ? 'part-missing' : 'foreign';
      throw new ImportError(problem, { line: 1, part: name });
    }
}

/** Whether a member may be there, at this place, once. */
function judgeMember(part: JsonPart, seen: Set<string>): void {
  const { name, entry } = part;
  if (!Object.hasOwn(PARTS, name))
    throw wrong(seen.has('format') ? 'entry-invalid' : 'foreign', part);
  if (seen.has(name)) throw wrong('part-twice', part);
  if (LISTS.includes(name) !== (entry === 0)) throw wrong('entry-invalid', part);
  seen.add(name);
}

function judgeValue(part: JsonPart): void {
  const name = part.name as keyof typeof PARTS;
  const read = v.safeParse<v.GenericSchema>(PARTS[name], part.value);
  if (read.success) return;
  if (name === 'format') throw wrong('foreign', part);
  if (name === 'version') throw wrong('version-unknown', part);
  throw wrong('entry-invalid', part, v.getDotPath(read.issues[0]) ?? '');
}

/** Checks come oldest first, and not more than anybody makes. */
class Order {
  #last = -1;
  #ofDay = 0;

  next(part: JsonPart): Check {
    const read = readJsonCheck(part.value);
    if ('path' in read) throw wrong('entry-invalid', part, read.path);
    const { startedAt } = read.check;
    if (startedAt <= this.#last) throw wrong('not-in-order', part, 'startedAt');
    this.#ofDay = dayOf(startedAt) === dayOf(this.#last) ? this.#ofDay + 1 : 1;
    if (this.#ofDay > MOST_A_DAY) throw wrong('too-many-a-day', part);
    this.#last = startedAt;
    return read.check;
  }
}

function wrong(problem: ImportProblem, { name, entry, line }: JsonPart, path = ''): ImportError {
  return new ImportError(problem, {
    line,
    part: name.slice(0, 40),
    ...(entry === null || entry === 0 ? {} : { entry }),
    ...(path === '' ? {} : { path }),
  });
}

async function* textOf(file: Blob, { signal, onProgress }: ReadOptions): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await readable(reader);
      signal.throwIfAborted();
      bytes += value?.length ?? 0;
      yield decoded(decoder, value);
      if (done) return;
      onProgress(bytes);
    }
  } finally {
    // A file that could not be read cannot be let go of either.
    await reader.cancel().catch(() => undefined);
  }
}

async function readable(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>) {
  try {
    return await reader.read();
  } catch {
    // Browsers say no more than that it could not be read, or that it is not what was chosen any longer.
    throw new ImportError('unreadable');
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new ImportError('not-text');
  }
}
