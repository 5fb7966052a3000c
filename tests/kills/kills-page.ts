/** The half of `play-kills.ts` that runs in the browser: it writes a history while the browser is killed. */
import { importHistory } from '../../lib/export/import-history.ts';
import { jsonHistory } from '../../lib/export/json-history.ts';
import { type History, openHistory } from '../../lib/history/history.ts';
import type { FinishedCheck } from '../../lib/words/check.ts';
import { randomFrom, realisticCheck } from '../bench/realistic-checks.ts';

/** Half an hour lies between two checks. */
const BEGIN = Date.UTC(2026, 0, 1);
const STEP_MS = 1_800_000;
const KEEP_DAYS = 3650;
const OLDEST = 0;
const LATEST = 4_000_000_000_000;

/** The check of one number is the same whenever it is made. */
function checkOf(number: number): FinishedCheck {
  return realisticCheck(timeOf(number), number, randomFrom(number));
}

function timeOf(number: number): number {
  return BEGIN + number * STEP_MS;
}

declare global {
  /** Tells the program outside that a check was acknowledged. */
  function acknowledged(number: number): Promise<void>;
}

const bench = {
  /** Keeps checks as the worker does, or without ever tending to them. */
  async keep(first: number, count: number, tends: boolean): Promise<void> {
    await withHistory(async (history) => {
      for (let number = first; number < first + count; number += 1) {
        await history.finish(checkOf(number));
        await acknowledged(number);
        if (tends) await history.tend({ now: timeOf(number), keepDays: KEEP_DAYS });
      }
    });
  },

  /** Seals what is older than two days before a check, and lets go of what is older than `keepDays`. */
  tend(number: number, keepDays = KEEP_DAYS): Promise<void> {
    return withHistory((history) => history.tend({ now: timeOf(number), keepDays }));
  },

  async import(first: number, count: number): Promise<void> {
    async function* checks() {
      for (let number = first; number < first + count; number += 1) yield checkOf(number);
    }
    const software = { name: 'Telltale', version: '0.0.0' };
    const pieces: string[] = [];
    for await (const piece of jsonHistory({ checks: checks(), software, exportedAt: LATEST }))
      pieces.push(piece);
    await importHistory(new Blob(pieces), {
      now: timeOf(first + count),
      keepDays: KEEP_DAYS,
      signal: new AbortController().signal,
      onProgress() {},
    });
  },

  /** Begins as the worker does at a start of the browser, and says what is there. */
  look() {
    return withHistory(async (history) => {
      const lost = await history.guard();
      await history.recover();
      const found: number[] = [];
      let strange = 0;
      for await (const check of history.stream()) {
        const number = (check.startedAt - BEGIN) / STEP_MS;
        if (isSame(check, number)) found.push(number);
        else strange += 1;
      }
      const derived = await derivedOf(history);
      await history.rebuild();
      const isDerivedRight = derived === (await derivedOf(history));
      return { found, strange, lost: lost.length, isDerivedRight };
    });
  },
};
export type KillsPage = typeof bench;
Object.assign(globalThis, { bench });

function isSame(check: unknown, number: number): boolean {
  return Number.isInteger(number) && inOrder(check) === inOrder(checkOf(number));
}

/** As text, in whatever order its fields are. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort())
      : inner,
  );
}

/** What follows from the checks alone, whatever was let go of. */
async function derivedOf(history: History): Promise<string> {
  const chart = await history.chart({ from: OLDEST, to: LATEST });
  const shades = Object.entries(chart).map(([line, counts]) => [line, sums(counts)]);
  return inOrder([await history.count(), shades]);
}

function sums(counts: Partial<Record<string, Uint32Array>>) {
  return Object.entries(counts).map(([shade, hours]) => [
    shade,
    [...(hours ?? [])].flatMap((count, hour) => (count === 0 ? [] : [[hour, count]])),
  ]);
}

async function withHistory<T>(work: (history: History) => Promise<T>): Promise<T> {
  const history = await openHistory();
  try {
    return await work(history);
  } finally {
    history.close();
  }
}
