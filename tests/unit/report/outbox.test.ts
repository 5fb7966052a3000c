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
    expect(dueReport(ONE, NOW + HOUR / 2)).toEqual(report(1));
  });

  test('is the only one of its hour and network', () => {
    expect(put(ONE, { ...report(2), asn: 1 }, NOW, 0)).toEqual(ONE);
    expect(put(ONE, report(2, NOW + HOUR, 1), NOW, 0).waiting).toHaveLength(2);
    expect(put(ONE, report(2), NOW, 0).waiting).toHaveLength(2);
  });

  test('is dropped after 48 hours, and when it comes from the future', () => {
    expect(expire(ONE, NOW + 48 * HOUR - 1).waiting).toHaveLength(1);
    expect(expire(ONE, NOW + 48 * HOUR).waiting).toHaveLength(0);
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

test('the outbox holds 50, each once, whatever happens to it', () => {
  type Step = { kind: 'put' | Outcome | 'wait'; id: number; random: number };
  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom('put', 'put', 'put', 'counted', 'refused', 'unreachable', 'busy', 'wait'),
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
