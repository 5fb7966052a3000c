/** The half of the history's bench that runs in the browser. */
import { csvHistory } from '../../lib/export/csv-history.ts';
import { jsonHistory } from '../../lib/export/json-history.ts';
import { ooniHistory } from '../../lib/export/ooni-history.ts';
import { writePrivateFile } from '../../lib/export/private-file.ts';
import { encodeChecks } from '../../lib/history/check-codec.ts';
import { deflate } from '../../lib/history/deflate.ts';
import { openHistory, openStore } from '../../lib/history/history.ts';
import { HOUR_MS } from '../../lib/history/hour-counts.ts';
import type { Range } from '../../lib/history/ranges.ts';
import { DAY_MS, dayOf } from '../../lib/history/schema.ts';
import { readTimeline } from '../../lib/history/timeline.ts';
import { PAGES } from '../../lib/targets/telegram.ts';
import type { Check } from '../../lib/words/check.ts';
import type { Service } from '../../lib/words/service.ts';
import { randomFrom, realisticCheck } from './realistic-checks.ts';

const OBSERVATIONS = 20;
const PAGE_OF = new Map(PAGES.map(({ id, service }) => [id, service]));
const FORMATS = { json: jsonHistory, csv: csvHistory, ooni: ooniHistory };
const now = Math.floor(Date.now() / DAY_MS) * DAY_MS + 12 * HOUR_MS;
const random = randomFrom(1);
let turn = 0;
let lastAt = now;

const bench = {
  /** Fills the history with so many observations of at most a year: sealed days as the product seals them. */
  async fill(observations: number): Promise<void> {
    const count = observations / OBSERVATIONS;
    const step = Math.min(15 * 60_000, Math.floor((364 * DAY_MS) / count));
    const first = now - count * step;
    const store = await openStore();
    const history = await openHistory();
    let day: Check[] = [];
    const seal = async () => {
      if (day.length === 0) return;
      const chunk = await deflate(encodeChecks(day));
      const of = dayOf(day[0]?.startedAt ?? 0);
      await store.write(['days', 'marks'], async (transaction) => {
        void transaction.objectStore('days').put(chunk, of);
        await transaction.objectStore('marks').delete('derived');
      });
      day = [];
    };
    let isOpen = false;
    for (turn = 0; turn < count; turn += 1) {
      const check = realisticCheck(first + turn * step, turn, random);
      if (dayOf(check.startedAt) !== dayOf(day[0]?.startedAt ?? check.startedAt)) await seal();
      if (dayOf(check.startedAt) < dayOf(now) - 1) day.push(check);
      else {
        if (!isOpen) {
          await seal();
          await history.rebuild();
        }
        isOpen = true;
        await history.finish(check);
      }
    }
    await history.tend({ now, keepDays: 366 });
    await history.guard();
    history.close();
    store.database.close();
  },

  /** Appends checks as the worker does. @returns milliseconds for the append and for tending, each */
  async append(count: number): Promise<{ finishMs: number[]; tendMs: number[] }> {
    const times = { finishMs: [] as number[], tendMs: [] as number[] };
    for (let n = 0; n < count; n += 1) {
      const history = await openHistory();
      turn += 1;
      lastAt += 1000;
      const check = realisticCheck(lastAt, turn, random);
      const begin = performance.now();
      await history.finish(check);
      const kept = performance.now();
      await history.tend({ now, keepDays: 366 });
      times.finishMs.push(kept - begin);
      times.tendMs.push(performance.now() - kept);
      history.close();
    }
    return times;
  },

  /** What the timeline page reads and folds for its charts. */
  async timeline(range: Range, service?: Service): Promise<number> {
    const query = {
      range,
      now,
      service,
      cadenceMinutes: 5,
      pageOf: (id: string) => PAGE_OF.get(id),
    };
    return timed(async (history) => void (await readTimeline(history, query)));
  },

  /** Writes the whole history to a file. */
  async export(format: keyof typeof FORMATS) {
    const history = await openHistory();
    const peak = { heapMb: 0, checks: 0 };
    async function* checks() {
      for await (const check of history.stream()) {
        yield check;
        if (peak.checks % 1000 === 0) peak.heapMb = Math.max(peak.heapMb, heapMb());
        peak.checks += 1;
      }
    }
    const begin = performance.now();
    const software = { name: 'Telltale', version: '0.0.0' };
    const pieces = FORMATS[format]({ checks: checks(), software, exportedAt: now });
    const exported = await writePrivateFile(pieces, 'text/plain');
    history.close();
    return { ...peak, wallMs: performance.now() - begin, bytes: exported.size };
  },

  async count(): Promise<number> {
    const history = await openHistory();
    return history.count().finally(() => history.close());
  },
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });

async function timed(
  work: (history: Awaited<ReturnType<typeof openHistory>>) => Promise<void>,
): Promise<number> {
  const history = await openHistory();
  const begin = performance.now();
  await work(history);
  const wallMs = performance.now() - begin;
  history.close();
  return wallMs;
}

function heapMb(): number {
  const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
  return memory.usedJSHeapSize / 1e6;
}
