import fc from 'fast-check';
import { type Check, type FinishedCheck, TRIGGERS, UNFINISHED } from '../../../lib/words/check.ts';
import type { Finding } from '../../../lib/words/diagnosis.ts';
import { FAILURES } from '../../../lib/words/failure.ts';
import { type Observation, PROBE_KINDS } from '../../../lib/words/observation.ts';
import { REASON_KEYS } from '../../../lib/words/reason.ts';
import { SERVICES } from '../../../lib/words/service.ts';
import { CONFIDENCES, METHODS, VERDICTS } from '../../../lib/words/verdict.ts';

const HOUR_MS = 3_600_000;
const milliseconds = fc.oneof(fc.nat(60_000), fc.double({ min: 0, max: 60_000, noNaN: true }));
const count = fc.nat(200_000);
const text = fc.string({ unit: 'binary', maxLength: 40 });

const why = {
  reason: fc.record({
    key: fc.constantFrom(...REASON_KEYS),
    params: fc.dictionary(fc.constantFrom('host', 'count', 'total'), fc.oneof(text, count)),
  }),
  evidence: fc.array(fc.nat(3), { maxLength: 3 }),
};

/** Good, failing and other findings, often enough of each that incidents open and close. */
const finding: fc.Arbitrary<Finding> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ verdict: fc.constant('open'), ...none(), ...why }) },
  {
    weight: 5,
    arbitrary: fc.record({
      verdict: fc.constantFrom('blocked', 'slow', 'partial'),
      method: fc.constantFrom(...METHODS.slice(0, 3)),
      confidence: fc.constantFrom(...CONFIDENCES),
      ...why,
    }),
  },
  { weight: 1, arbitrary: fc.record({ verdict: fc.constantFrom(...VERDICTS), ...none(), ...why }) },
);

function none() {
  return { method: fc.constant(null), confidence: fc.constant(null) };
}

function often(value: boolean) {
  const arbitrary = fc.constant(value);
  return fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: fc.constant(!value) });
}

const observation: fc.Arbitrary<Observation> = fc.record(
  {
    // Often the same: the codec makes use of what a target showed last.
    target: fc.oneof(
      fc.constantFrom('t.me', 'web/root'),
      fc.stringMatching(/^[a-z0-9./:-]{1,80}$/),
    ),
    kind: fc.constantFrom(...PROBE_KINDS),
    startedAt: fc.nat(2_000_000_000_000),
    durationMs: milliseconds,
    failure: fc.option(fc.constantFrom(...FAILURES)),
    detail: text,
    status: fc.nat(999),
    ip: fc.oneof(fc.constantFrom('149.154.167.99', '::1'), fc.ipV4(), fc.ipV6()),
    bytes: count,
    phases: fc.record({
      dnsMs: milliseconds,
      tcpMs: milliseconds,
      tlsMs: milliseconds,
      firstByteMs: milliseconds,
    }),
    body: fc.constantFrom('expected', 'altered'),
    reused: fc.boolean(),
  },
  { requiredKeys: ['target', 'kind', 'startedAt', 'durationMs', 'failure', 'detail', 'reused'] },
);

const step = fc.record({
  /** Its share of the longest gap, in thousandths. */
  gap: fc.nat(1000),
  unfinished: fc.oneof(
    { weight: 8, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...UNFINISHED) },
  ),
  trigger: fc.constantFrom(...TRIGGERS),
  network: fc.constantFrom('home', 'unknown', '"\u2028</script>'),
  durationMs: fc.nat(45_000),
  observations: fc.array(observation, { maxLength: 2 }),
  overall: finding,
  services: fc.array(
    fc.record({
      service: fc.constantFrom(...SERVICES.slice(0, 2)),
      finding,
      isFresh: often(true),
    }),
    { minLength: 1, maxLength: 3, size: 'max' },
  ),
  viaProxy: often(false),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Any checks, oldest first, no two at one time, and never so long without one. */
export function randomHistoryWith(longestGapMs: number): fc.Arbitrary<Check[]> {
  return fc
    .tuple(
      fc.integer({ min: HOUR_MS, max: 4_000_000_000_000 }),
      fc.array(step, { maxLength: 25, size: 'max' }),
    )
    .map(([begin, steps]) => {
      let at = begin;
      return steps.map((one) => {
        at += 1 + Math.floor((one.gap / 1000) * longestGapMs);
        return madeCheck(one, at);
      });
    });
}

/** What a device may have kept. */
export const randomHistory = randomHistoryWith(2 * HOUR_MS);

/** The same, finished checks only. */
export const randomFinished: fc.Arbitrary<FinishedCheck[]> = randomHistory.map((checks) =>
  checks.filter((check) => check.outcome === 'finished'),
);

function madeCheck(made: Step, startedAt: number): Check {
  const start = { startedAt, trigger: made.trigger, network: made.network };
  if (made.unfinished !== null) return { outcome: made.unfinished, ...start };
  const services: FinishedCheck['diagnosis']['services'] = {};
  for (const { service, finding: found, isFresh } of made.services)
    services[service] = { ...found, observedAt: isFresh ? startedAt : startedAt - HOUR_MS };
  return {
    outcome: 'finished',
    ...start,
    finishedAt: startedAt + made.durationMs,
    observations: made.observations,
    diagnosis: { overall: made.overall, services, viaProxy: made.viaProxy },
  };
}
