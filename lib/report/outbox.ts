import * as v from 'valibot';
import { DELAYS, type Delay } from '../words/reporting.ts';
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
/** As late as an alarm of a browser that is awake may be. */
const LATE_MS = 5 * MINUTE_MS;
/** What has waited for longer is glad of any chance. */
const LONG_MS = 12 * HOUR_MS;
const BACKOFF_MS = 5 * MINUTE_MS;
const LONGEST_BACKOFF_MS = 6 * HOUR_MS;

/** How a try ended. `counted` and `refused` are the gateway's word: nothing is left to do. */
export type Outcome = 'counted' | 'refused' | Delay;

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const waitingSchema = v.strictObject({
  payload: payloadSchema,
  addedAt: timeSchema,
  /** When it may be tried next. */
  dueAt: timeSchema,
  tries: countSchema,
});
export type Waiting = v.InferOutput<typeof waitingSchema>;

const placeSchema = v.strictObject({ hour: v.string(), country: v.string(), asn: v.number() });

/** Reports that wait, and what the pages say of them. On a seized device this is what there is to find. */
export const outboxSchema = v.strictObject({
  waiting: v.pipe(v.array(waitingSchema), v.maxLength(MOST_WAITING)),
  /** Where the reports of the latest hour were from, also of those that are gone: each place has one an hour. */
  latest: v.pipe(v.array(placeSchema), v.maxLength(MOST_WAITING)),
  /** How many ended how since reports were turned on: `expired` waited for too long, `displaced` gave way. */
  ended: v.strictObject({
    counted: countSchema,
    refused: countSchema,
    expired: countSchema,
    displaced: countSchema,
  }),
  /** When the gateway last said that it had counted one; null before the first. */
  lastSharedAt: v.nullable(timeSchema),
  /** Why the last try came to nothing; null after one that did not. */
  trouble: v.nullable(v.picklist(DELAYS)),
});
export type Outbox = v.InferOutput<typeof outboxSchema>;

export const EMPTY_OUTBOX: Outbox = {
  waiting: [],
  latest: [],
  ended: { counted: 0, refused: 0, expired: 0, displaced: 0 },
  lastSharedAt: null,
  trouble: null,
};

/**
 * Whether the hour of this report has one of its network. Of a network without number (0) nobody knows which of its
 * country it is: so it may be any of them, and any of them may be it.
 */
export function isTaken({ latest }: Outbox, { hour, country, asn }: Payload): boolean {
  return latest.some(
    (place) =>
      place.hour === hour &&
      place.country === country &&
      (place.asn === asn || place.asn === 0 || asn === 0),
  );
}

/** Adds a report, unless there was one of its hour and network. `random` is 0 to 1, for the delay. */
export function put(outbox: Outbox, payload: Payload, nowMs: number, random: number): Outbox {
  const fresh = expire(outbox, nowMs);
  const { hour, country, asn } = payload;
  const latest = fresh.latest.filter((place) => place.hour === hour);
  if (latest.length === MOST_WAITING || isTaken(fresh, payload)) return fresh;
  const added = {
    payload,
    addedAt: nowMs,
    dueAt: nowMs + Math.floor(random * FIRST_DELAY_MS),
    tries: 0,
  };
  const waiting = [...fresh.waiting, added];
  const displaced = fresh.ended.displaced + Math.max(0, waiting.length - MOST_WAITING);
  return {
    ...fresh,
    waiting: waiting.slice(-MOST_WAITING),
    latest: [...latest, { hour, country, asn }],
    ended: { ...fresh.ended, displaced },
  };
}

/** Drops what has waited for too long, or was added in a future that a clock has since taken back. */
export function expire(outbox: Outbox, nowMs: number): Outbox {
  const isAlive = (addedAt: number) => addedAt <= nowMs && nowMs - addedAt < LIFE_MS;
  const waiting = outbox.waiting.filter(({ addedAt }) => isAlive(addedAt));
  if (waiting.length === outbox.waiting.length) return outbox;
  const expired = outbox.ended.expired + outbox.waiting.length - waiting.length;
  return { ...outbox, waiting, ended: { ...outbox.ended, expired } };
}

/**
 * Gives each report that is late a new time within the next hour, of its own: after a night in which a device slept all
 * would go out together, and so tell that one sender was in those places in those hours. The one that waits longest gets
 * a time within minutes where that was half a day: whoever opens the browser for a quarter of an hour a day would report
 * nothing. `random`: see `put`.
 */
export function spread(outbox: Outbox, nowMs: number, random: () => number): Outbox {
  const isLate = ({ dueAt }: Waiting) => nowMs - dueAt > LATE_MS;
  const [oldest] = outbox.waiting.filter(isLate).toSorted((a, b) => a.addedAt - b.addedAt);
  if (oldest === undefined) return outbox;
  const waiting = outbox.waiting.map((report) => {
    if (!isLate(report)) return report;
    const isGlad = report === oldest && nowMs - report.addedAt > LONG_MS;
    const delayMs = isGlad ? LATE_MS : FIRST_DELAY_MS;
    return { ...report, dueAt: nowMs + Math.floor(random() * delayMs) };
  });
  return { ...outbox, waiting };
}

/** The report to be tried now, the one that is due for longest; null when none is. */
export function dueReport(outbox: Outbox, nowMs: number): Waiting | null {
  const [first] = expire(outbox, nowMs).waiting.toSorted((a, b) => a.dueAt - b.dueAt);
  return first !== undefined && first.dueAt <= nowMs ? first : null;
}

/** When the next report is due, for an alarm; null when none waits. */
export function nextDueAt(outbox: Outbox): number | null {
  return outbox.waiting.length === 0 ? null : Math.min(...outbox.waiting.map(({ dueAt }) => dueAt));
}

/**
 * What a try left behind. A delayed one comes again after a random time that grows with each try; of a report that
 * waits no more, as after its sender turned reports off, nothing changes.
 */
export function settle(
  outbox: Outbox,
  id: string,
  outcome: Outcome,
  nowMs: number,
  random: number,
): Outbox {
  if (!outbox.waiting.some(({ payload }) => payload.id === id)) return outbox;
  if (outcome === 'counted' || outcome === 'refused') {
    return {
      ...outbox,
      waiting: outbox.waiting.filter(({ payload }) => payload.id !== id),
      ended: { ...outbox.ended, [outcome]: outbox.ended[outcome] + 1 },
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
