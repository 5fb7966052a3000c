import { expect, test } from 'vitest';
import { latencyOf } from '../../../lib/history/latency.ts';
import { checkAt } from './made-checks.ts';

const NOON = Date.UTC(2026, 5, 1, 12);
const HOUR_MS = 3_600_000;
const serviceOf = (target: string) => (target === 't.me' ? ('links' as const) : undefined);

function answeredIn(firstByteMs: number, failure: 'connection_reset' | null = null) {
  const check = checkAt(NOON + firstByteMs);
  const phases = { dnsMs: 0, tcpMs: 0, tlsMs: 0, firstByteMs };
  return {
    ...check,
    observations: check.observations.map((seen) => ({ ...seen, phases, failure })),
  };
}

test('a cell holds the median of what answered; one without an answer holds nothing', () => {
  const checks = [
    answeredIn(40),
    answeredIn(50),
    answeredIn(900),
    answeredIn(9, 'connection_reset'),
  ];
  const query = { from: NOON, to: NOON + 2 * HOUR_MS, cellMs: HOUR_MS, serviceOf };
  expect(latencyOf(checks, query)).toEqual({ links: [50, null] });
});

test('what lies outside of the range, or is no page, is not counted', () => {
  const query = { from: NOON + HOUR_MS, to: NOON + 2 * HOUR_MS, cellMs: HOUR_MS, serviceOf };
  expect(latencyOf([answeredIn(40)], query)).toEqual({});
  const other = { ...query, from: NOON, serviceOf: () => undefined };
  expect(latencyOf([answeredIn(40)], other)).toEqual({});
});
