import * as v from 'valibot';
import { browser } from '../browser.ts';
import type { Cooling } from '../check/plan.ts';

const KEY = 'worker';

const stateSchema = v.object({
  /** Counts checks, so that targets take turns. */
  turn: v.pipe(v.number(), v.integer(), v.minValue(0)),
  cooling: v.record(v.string(), v.number()),
  asked: v.record(v.string(), v.number()),
  begunAt: v.nullable(v.number()),
});

export interface WorkerState {
  turn: number;
  cooling: Cooling;
  /** When names were last asked, those of the last minute; milliseconds since the epoch, by host. */
  asked: Cooling;
  /** When the last check began that was not killed; milliseconds since the epoch, null: none is known. */
  begunAt: number | null;
}

/** What must outlive a worker but not the browser. */
export async function readWorkerState(): Promise<WorkerState> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  const read = v.safeParse(stateSchema, stored);
  return read.success ? read.output : { turn: 0, cooling: {}, asked: {}, begunAt: null };
}

/** Keeps it. */
export async function writeWorkerState(state: WorkerState): Promise<void> {
  await browser.storage.session.set({ [KEY]: state });
}
