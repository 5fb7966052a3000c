import * as v from 'valibot';
import { timeSchema } from '../words/time.ts';
import { type Payload, payloadSchema } from './payload.ts';

/** More are not kept: the oldest gives way. */
const MOST_WAITING = 50;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** What is older has lost its worth, and the relay would refuse it soon. */
const LIFE_MS = 48 * HOUR_MS;
/** The longest wait before the first try, so that the moment of sending does not tell when the check was. */
const FIRST_DELAY_MS = HOUR_MS;
const BACKOFF_MS = 5 * MINUTE_MS;
const LONGEST_BACKOFF_MS = 6 * HOUR_MS;

/** Why a try came to nothing and another will follow. */
export const DELAYS = ['unreachable', 'busy'] as const;
/** How a try ended. `counted` and `refused` are the gateway's word: nothing is left to do. */
export type Outcome = 'counted' | 'refused' | (typeof DELAYS)[number];

const waitingSchema = v.strictObject({
  payload: payloadSchema,
  addedAt: timeSchema,
  /** When it may be tried next. */
  dueAt: timeSchema,
  tries: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Reports that wait, and what the pages say of them. On a seized device this is what there is to find. */
export const outboxSchema = v.strictObject({
  waiting: v.pipe(v.array(waitingSchema), v.maxLength(MOST_WAITING)),
  /** When the gateway last said that it had counted one; null before the first. */
  lastSharedAt: v.nullable(timeSchema),
  /** Why the last try came to nothing; null after one that did not. */
  trouble: v.nullable(v.picklist(DELAYS)),
});
export type Outbox = v.InferOutput<typeof outboxSchema>;

export const EMPTY_OUTBOX: Outbox = { waiting: [], lastSharedAt: null, trouble: null };

/** Adds a report, unless one of its hour and network waits already. `random` is 0 to 1, for the delay. */
export function put(outbox: Outbox, payload: Payload, nowMs: number, random: number): Outbox {
  const fresh = expire(outbox, nowMs);
  const isThere = fresh.waiting.some(
    ({ payload: { hour, country, asn } }) =>
      hour === payload.hour && country === payload.country && asn === payload.asn,
  );
  if (isThere) return fresh;
  const added = {
    payload,
    addedAt: nowMs,
    dueAt: nowMs + Math.floor(random * FIRST_DELAY_MS),
    tries: 0,
  };
  return { ...fresh, waiting: [...fresh.waiting, added].slice(-MOST_WAITING) };
}

/** Drops what has waited for too long, or was added in a future that a clock has since taken back. */
export function expire(outbox: Outbox, nowMs: number): Outbox {
  const isAlive = (addedAt: number) => addedAt <= nowMs && nowMs - addedAt < LIFE_MS;
  return { ...outbox, waiting: outbox.waiting.filter(({ addedAt }) => isAlive(addedAt)) };
}

/** The report to be tried now, the one that is due for longest; null when none is. */
export function dueReport(outbox: Outbox, nowMs: number): Payload | null {
  const [first] = expire(outbox, nowMs).waiting.toSorted((a, b) => a.dueAt - b.dueAt);
  return first !== undefined && first.dueAt <= nowMs ? first.payload : null;
}

/** When the next report is due, for an alarm; null when none waits. */
export function nextDueAt(outbox: Outbox): number | null {
  return outbox.waiting.length === 0 ? null : Math.min(...outbox.waiting.map(({ dueAt }) => dueAt));
}

/** What a try left behind. A delayed one comes again after a random time that grows with each try. */
export function settle(
  outbox: Outbox,
  id: string,
  outcome: Outcome,
  nowMs: number,
  random: number,
): Outbox {
  if (outcome === 'counted' || outcome === 'refused') {
    return {
      waiting: outbox.waiting.filter(({ payload }) => payload.id !== id),
      lastSharedAt: outcome === 'counted' ? nowMs : outbox.lastSharedAt,
      trouble: null,
    };
  }
  const waiting = outbox.waiting.map((report) => {
    if (report.payload.id !== id) return report;
    const longest = Math.min(LONGEST_BACKOFF_MS, BACKOFF_MS * 2 ** report.tries);
    return { ...report, tries: report.tries + 1, dueAt: nowMs + Math.ceil(random * longest) };
  });
  return { ...outbox, waiting, trouble: outcome };
}
