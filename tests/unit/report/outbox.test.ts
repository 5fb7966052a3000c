import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  dueReport,
  EMPTY_OUTBOX,
  expire,
  nextDueAt,
  type Outbox,
  type Outcome,
  outboxSchema,
  put,
  settle,
  spread,
} from '../../../lib/report/outbox.ts';
import { hourOf, type Payload } from '../../../lib/report/payload.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 25, 14, 30);

function report(id: number, timeMs = NOW, asn = id): Payload {
  return {
    schema: 1,
    country: 'IR',
    asn,
    hour: hourOf(timeMs),
    services: { web: { verdict: 'open' } },
    id: id.toString(16).padStart(32, '0'),
  };
}

const ONE = put(EMPTY_OUTBOX, report(1), NOW, 0.5);

describe('a report in the outbox', () => {
  test('waits for a random part of an hour', () => {
    expect(nextDueAt(ONE)).toBe(NOW + HOUR / 2);
    expect(dueReport(ONE, NOW + HOUR / 2 - 1)).toBeNull();
    expect(dueReport(ONE, NOW + HOUR / 2)?.payload).toEqual(report(1));
  });

  test('is the only one of its hour and network', () => {
    expect(put(ONE, { ...report(2), asn: 1 }, NOW, 0)).toEqual(ONE);
    const sent = settle(ONE, report(1).id, 'counted', NOW, 0);
    expect(put(sent, { ...report(2), asn: 1 }, NOW, 0).waiting).toHaveLength(0);
    expect(put(ONE, report(2, NOW + HOUR, 1), NOW, 0).waiting).toHaveLength(2);
    expect(put(ONE, report(2), NOW, 0).waiting).toHaveLength(2);
  });

  test('of a network without number may be any of its country', () => {
    const unnumbered = put(EMPTY_OUTBOX, report(1, NOW, 0), NOW, 0);
    expect(put(unnumbered, report(2, NOW, 44244), NOW, 0)).toEqual(unnumbered);
    expect(put(ONE, report(2, NOW, 0), NOW, 0)).toEqual(ONE);
    expect(put(unnumbered, { ...report(2), country: 'RU' }, NOW, 0).waiting).toHaveLength(2);
    expect(put(unnumbered, report(2, NOW + HOUR, 44244), NOW, 0).waiting).toHaveLength(2);
  });

  test('is dropped after 48 hours, and when it comes from the future', () => {
    expect(expire(ONE, NOW + 48 * HOUR - 1).waiting).toHaveLength(1);
    expect(expire(ONE, NOW + 48 * HOUR)).toMatchObject({ waiting: [], ended: { expired: 1 } });
    expect(expire(ONE, NOW - 1).waiting).toHaveLength(0);
    expect(dueReport(ONE, NOW + 49 * HOUR)).toBeNull();
  });

  test.each(['counted', 'refused'] as const)('is gone when the gateway says %s', (outcome) => {
    const left = settle(ONE, report(1).id, outcome, NOW + 5, 0);
    expect(left.waiting).toHaveLength(0);
    expect(left.lastSharedAt).toBe(outcome === 'counted' ? NOW + 5 : null);
    expect(nextDueAt(left)).toBeNull();
  });

  test('comes again after a time that doubles, up to six hours', () => {
    let outbox = ONE;
    const waits = Array.from({ length: 9 }, () => {
      outbox = settle(outbox, report(1).id, 'unreachable', NOW, 1);
      return ((nextDueAt(outbox) ?? 0) - NOW) / 60_000;
    });
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 360, 360]);
    expect(outbox.trouble).toBe('unreachable');
    expect(nextDueAt(settle(ONE, report(1).id, 'busy', NOW, 0.1))).toBe(NOW + 30_000);
  });
});

describe('reports that are late', () => {
  const night = Array.from({ length: 8 }, (_, id) => id + 1).reduce(
    (outbox, id) => put(outbox, report(id, NOW + id * HOUR), NOW + id * HOUR, 0.5),
    EMPTY_OUTBOX,
  );
  const morning = NOW + 12 * HOUR;

  test('get a time of their own within the next hour, before any is sent', () => {
    let drawn = 0;
    const later = spread(night, morning, () => drawn++ / 8);
    expect(dueReport(later, morning - 1)).toBeNull();
    const waits = later.waiting.map(({ dueAt }) => dueAt - morning);
    expect(waits).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => (eighth * HOUR) / 8));
    expect(later.waiting.map(({ payload }) => payload)).toEqual(
      night.waiting.map(({ payload }) => payload),
    );
  });

  test('go within minutes, one of them, after half a day: a browser may be open no longer', () => {
    const evening = NOW + 30 * HOUR;
    const times = spread(night, evening, () => 0.9).waiting.map(({ dueAt }) => dueAt - evening);
    expect(times).toEqual([0.9 * 5 * 60_000, ...Array.from({ length: 7 }, () => 0.9 * HOUR)]);
  });

  test('are not those that an alarm is a few minutes late for, and those to come', () => {
    const due = NOW + HOUR / 2;
    expect(spread(ONE, due - 1, () => 0.9)).toBe(ONE);
    expect(spread(ONE, due + 5 * 60_000, () => 0.9)).toBe(ONE);
    expect(nextDueAt(spread(ONE, due + 5 * 60_000 + 1, () => 0.9))).toBeGreaterThan(due + HOUR / 2);
  });

  test('still wait for 48 hours at most, however often they get another time', () => {
    let outbox = night;
    for (let now = morning; now < NOW + 60 * HOUR; now += 2 * HOUR)
      outbox = spread(expire(outbox, now), now, () => 0.9);
    expect(outbox).toMatchObject({ waiting: [], ended: { expired: 8 } });
  });
});

test('whatever is done to the outbox, each report is counted once and all that was given up is told', () => {
  type Step = {
    kind: 'put' | 'try' | 'wait' | 'spread';
    arrives: boolean;
    answers: boolean;
    dies: boolean;
    random: number;
  };
  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom('put', 'try', 'try', 'wait', 'spread'),
    arrives: fc.boolean(),
    answers: fc.boolean(),
    dies: fc.boolean(),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
      let kept: Outbox = EMPTY_OUTBOX;
      let now = NOW;
      let made = 0;
      // A gateway that knows an id again counts it once, through whichever relay it comes.
      const counted = new Set<string>();
      const hours = new Map<string, number>();
      for (const { kind, arrives, answers, dies, random } of steps) {
        if (kind === 'wait') now += Math.floor(random * 3 * HOUR);
        if (kind === 'spread') kept = spread(kept, now, () => random);
        if (kind === 'put') {
          const before = kept.waiting.at(-1);
          kept = put(kept, report(made + 1, now, 1), now, random);
          if (kept.waiting.at(-1) !== before && kept.waiting.length > 0) made += 1;
        }
        const due = kind === 'try' ? dueReport(kept, now) : null;
        if (due === null) continue;
        if (arrives) {
          if (!counted.has(due.payload.id)) {
            hours.set(due.payload.hour, (hours.get(due.payload.hour) ?? 0) + 1);
          }
          counted.add(due.payload.id);
        }
        // A worker that dies now leaves the outbox as it was.
        if (dies) continue;
        const outcome = arrives && answers ? 'counted' : 'unreachable';
        kept = settle(expire(kept, now), due.payload.id, outcome, now, random);
      }
      const { ended, waiting } = kept;
      const gone = ended.counted + ended.refused + ended.expired + ended.displaced;
      expect(gone + waiting.length).toBe(made);
      expect(ended.counted).toBeLessThanOrEqual(counted.size);
      expect([...hours.values()].every((count) => count === 1)).toBe(true);
    }),
  );
});

test('a thousand reports that nobody takes: 50 wait, the others are told as given up', () => {
  let outbox = EMPTY_OUTBOX;
  for (let id = 1; id <= 1000; id++)
    outbox = put(outbox, report(id, NOW + (id * HOUR) / 2), NOW + (id * HOUR) / 2, 1);
  expect(outbox.waiting.length).toBeLessThanOrEqual(50);
  expect(outbox.ended.expired + outbox.ended.displaced + outbox.waiting.length).toBe(1000);
});

test('a report that was wiped meanwhile is not brought back', () => {
  expect(settle(EMPTY_OUTBOX, report(1).id, 'unreachable', NOW, 0)).toBe(EMPTY_OUTBOX);
  expect(settle(EMPTY_OUTBOX, report(1).id, 'counted', NOW, 0)).toBe(EMPTY_OUTBOX);
});

test('the outbox holds 50, each once, whatever happens to it', () => {
  type Step = { kind: 'put' | Outcome | 'wait' | 'spread'; id: number; random: number };
  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom(
      'put',
      'put',
      'put',
      'counted',
      'refused',
      'unreachable',
      'busy',
      'wait',
      'spread',
    ),
    id: fc.nat(80),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      let outbox: Outbox = EMPTY_OUTBOX;
      let now = NOW;
      for (const { kind, id, random } of steps) {
        if (kind === 'wait') now += Math.floor(random * 4 * HOUR);
        else if (kind === 'put') outbox = put(outbox, report(id), now, random);
        else if (kind === 'spread') outbox = spread(outbox, now, () => random);
        else outbox = settle(outbox, report(id).id, kind, now, random);
        expect(v.is(outboxSchema, outbox)).toBe(true);
        const ids = outbox.waiting.map(({ payload }) => payload.id);
        expect(new Set(ids).size).toBe(ids.length);
        const due = dueReport(outbox, now);
        if (due !== null) expect(nextDueAt(outbox)).toBeLessThanOrEqual(now);
      }
    }),
  );
});
