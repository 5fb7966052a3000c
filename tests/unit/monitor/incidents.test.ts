import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { advance, incidentsIn, NO_INCIDENTS } from '../../../lib/monitor/incidents.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import { type Incident, incidentSchema } from '../../../lib/words/incident.ts';
import type { Method, Verdict } from '../../../lib/words/verdict.ts';
import { BLOCKED, checkAt, OPEN } from '../history/made-checks.ts';
import { randomFinished } from '../history/random-history.ts';

interface Step {
  verdict: Verdict;
  method?: Method;
  confidence?: 'suspected' | 'confirmed';
  network?: string;
  viaProxy?: boolean;
  isStale?: boolean;
  isDoubted?: boolean;
}

const BY_CHANCE = { key: 'failures-probable-by-chance', params: { count: 3 } } as const;

const good: Step = { verdict: 'open' };
const unsure: Step = { verdict: 'unsure' };
const doubted: Step = { verdict: 'unsure', isDoubted: true };
const partial: Step = { verdict: 'partial', method: 'dns', confidence: 'confirmed' };
const suspected = (method: Method): Step => ({
  verdict: 'blocked',
  method,
  confidence: 'suspected',
});
const confirmed = (method: Method): Step => ({
  verdict: 'blocked',
  method,
  confidence: 'confirmed',
});
const slow: Step = { verdict: 'slow', method: 'throttling', confidence: 'confirmed' };

/** Step n is a check at n seconds. */
function history(steps: readonly Step[]): FinishedCheck[] {
  return steps.map((step, index) => {
    const startedAt = index * 1000;
    const { verdict, method = null, confidence = null } = step;
    const made = { ...(verdict === 'open' ? OPEN : BLOCKED), verdict, method, confidence };
    const finding = step.isDoubted ? { ...made, reason: BY_CHANCE } : made;
    const observedAt = step.isStale ? startedAt - 1 : startedAt;
    return checkAt(startedAt, {
      network: step.network ?? 'home',
      diagnosis: {
        overall: finding,
        services: { web: { ...finding, observedAt } },
        viaProxy: step.viaProxy ?? false,
      },
    });
  });
}

/** `after-before..after-before: methods with their begin`, in numbers of steps; `?` for null. */
function told({ startedAfter, startedBefore, endedAfter, endedBefore, ...rest }: Incident): string {
  const [a, b, c, d] = [startedAfter, startedBefore, endedAfter, endedBefore].map((at) =>
    at === null ? '?' : at / 1000,
  );
  const methods = rest.methods.map(({ method, from }) => `${method}@${from / 1000}`).join(' ');
  return `${rest.network} ${rest.verdict} ${a}-${b}..${c}-${d} ${methods}`;
}

const elsewhere = (step: Step): Step => ({ ...step, network: 'work' });
const viaProxy = (step: Step): Step => ({ ...step, viaProxy: true });
const stale = (step: Step): Step => ({ ...step, isStale: true });

describe('incidents', () => {
  test.each<[string, Step[], string[]]>([
    ['all good: none', [good, good, good], []],
    ['suspected only: none', [good, suspected('dns'), suspected('dns')], []],
    [
      'opens when confirmed and begins with the first failing check',
      [good, suspected('dns'), confirmed('dns')],
      ['home blocked 0-1..?-? dns@1'],
    ],
    [
      'keeps the method of each failing check since its beginning',
      [good, suspected('tls'), suspected('tls'), suspected('ip'), confirmed('dns')],
      ['home blocked 0-1..?-? tls@1 ip@3 dns@4'],
    ],
    [
      'a suspicion that a good check ended leaves no trace',
      [suspected('tls'), good, suspected('ip'), confirmed('ip')],
      ['home blocked 1-2..?-? ip@2'],
    ],
    ['no good check was ever seen', [confirmed('ip')], ['home blocked ?-0..?-? ip@0']],
    [
      'two good checks close it and bound its end',
      [good, confirmed('dns'), confirmed('dns'), good, good],
      ['home blocked 0-1..2-3 dns@1'],
    ],
    ['one good check does not', [confirmed('dns'), good], ['home blocked ?-0..?-? dns@0']],
    [
      'on and off every other check is one incident',
      [good, confirmed('dns'), good, suspected('dns'), good, confirmed('dns'), good, good],
      ['home blocked 0-1..5-6 dns@1'],
    ],
    [
      'a change of method is one incident with two methods, a return adds a third',
      [confirmed('dns'), suspected('tls'), confirmed('tls'), confirmed('dns')],
      ['home blocked ?-0..?-? dns@0 tls@1 dns@3'],
    ],
    [
      'from blocked to slow is the same incident with the later verdict',
      [good, confirmed('ip'), slow],
      ['home slow 0-1..?-? ip@1 throttling@2'],
    ],
    [
      'from slow to blocked likewise',
      [good, slow, suspected('ip'), good, good],
      ['home blocked 0-1..2-3 throttling@1 ip@2'],
    ],
    [
      'another network neither closes nor opens it',
      [good, confirmed('dns'), elsewhere(good), elsewhere(good), elsewhere(suspected('dns'))],
      ['home blocked 0-1..?-? dns@1'],
    ],
    [
      'two networks have two histories',
      [confirmed('dns'), elsewhere(confirmed('ip')), good, elsewhere(good), good],
      ['home blocked ?-0..0-2 dns@0', 'work blocked ?-1..?-? ip@1'],
    ],
    [
      'a VPN on and off during a block changes nothing',
      [good, confirmed('dns'), viaProxy(good), viaProxy(good), confirmed('dns'), viaProxy(good)],
      ['home blocked 0-1..?-? dns@1'],
    ],
    ['what a proxy sees opens nothing', [good, viaProxy(confirmed('dns'))], []],
    [
      'a service that was not asked anew closes nothing',
      [confirmed('dns'), stale(good), stale(good)],
      ['home blocked ?-0..?-? dns@0'],
    ],
    ['a service that was not asked anew opens nothing', [good, stale(confirmed('dns'))], []],
    [
      'a check that proves nothing does not come between two good ones',
      [confirmed('dns'), good, unsure, good],
      ['home blocked ?-0..0-1 dns@0'],
    ],
    [
      'what is partial comes between two good ones',
      [confirmed('dns'), good, partial, good, good],
      ['home blocked ?-0..0-3 dns@0'],
    ],
    [
      'what is partial opens none, and ends none',
      [partial, partial, confirmed('dns'), partial, partial],
      ['home blocked ?-2..?-? dns@2'],
    ],
    [
      'a row of failing checks is broken by one that is partial',
      [good, suspected('tls'), partial, suspected('ip'), confirmed('ip')],
      ['home blocked 0-3..?-? ip@3'],
    ],
    [
      'or unsure',
      [good, suspected('tls'), unsure, suspected('ip'), confirmed('ip')],
      ['home blocked 0-3..?-? ip@3'],
    ],
    [
      'but not by one that is doubted for the sake of the line',
      [good, suspected('tls'), doubted, confirmed('ip')],
      ['home blocked 0-1..?-? tls@1 ip@3'],
    ],
    [
      'a second block is a second incident',
      [confirmed('dns'), good, good, suspected('ip'), confirmed('ip')],
      ['home blocked ?-0..0-1 dns@0', 'home blocked 2-3..?-? ip@3'],
    ],
  ])('%s', (_name, steps, expected) => {
    expect(incidentsIn(history(steps)).map(told)).toEqual(expected);
  });
});

/** What was seen anew of an incident's service on its network, and what it counts for. */
function seenOf(checks: readonly FinishedCheck[], of: Pick<Incident, 'service' | 'network'>) {
  return checks.flatMap(({ startedAt, network, diagnosis }) => {
    const finding = diagnosis.services[of.service];
    const counts = network === of.network && !diagnosis.viaProxy;
    if (!counts || finding === undefined || finding.observedAt !== startedAt) return [];
    const { verdict, method, confidence, reason } = finding;
    const isFailing = method !== null && (verdict === 'blocked' || verdict === 'slow');
    const isDoubted = reason.key === BY_CHANCE.key;
    const as =
      verdict === 'open' ? 'good' : isFailing ? 'failing' : isDoubted ? 'doubted' : 'other';
    return [{ startedAt, verdict, method, confidence, as }];
  });
}

function counted(checks: readonly FinishedCheck[], of: Pick<Incident, 'service' | 'network'>) {
  return seenOf(checks, of).filter(({ as }) => as === 'good' || as === 'failing');
}

/** Checks the property over random histories, and that incidents came up at all. */
function always(property: (checks: FinishedCheck[], incidents: readonly Incident[]) => void) {
  let seen = 0;
  fc.assert(
    fc.property(randomFinished, (checks) => {
      const incidents = incidentsIn(checks);
      seen += incidents.length;
      property(checks, incidents);
    }),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(100);
}

describe('incidents of any history', () => {
  test('never overlap on one service and network', () => {
    always((_checks, incidents) => {
      const lines = Map.groupBy(incidents, ({ service, network }) => `${service} ${network}`);
      for (const line of lines.values())
        line.slice(1).forEach((later, index) => {
          const endedBefore = line[index]?.endedBefore ?? Number.POSITIVE_INFINITY;
          expect(later.startedBefore).toBeGreaterThan(endedBefore);
          expect(later.startedAfter).toBeGreaterThanOrEqual(endedBefore);
        });
    });
  });

  test('never open unconfirmed, and every confirmed failure is in one', () => {
    always((checks, incidents) => {
      let state = NO_INCIDENTS;
      for (const check of checks) {
        const after = advance(state, check);
        const opened = after.incidents.filter(
          ({ id }) => !state.incidents.some((known) => known.id === id),
        );
        for (const one of opened)
          expect(counted([check], one)).toMatchObject([{ confidence: 'confirmed' }]);
        state = after;
      }
      for (const check of checks)
        for (const service of ['web', 'app'] as const) {
          const [seen] = counted([check], { service, network: check.network });
          if (seen?.confidence !== 'confirmed') continue;
          const around = incidents.filter((one) => {
            const isSame = one.service === service && one.network === check.network;
            const end = one.endedAfter ?? Number.POSITIVE_INFINITY;
            return isSame && one.startedBefore <= seen.startedAt && seen.startedAt <= end;
          });
          expect(around).toHaveLength(1);
        }
    });
  });

  test('have the bounds, methods and verdict of the checks in them', () => {
    always((checks, incidents) => {
      for (const one of incidents) {
        expect(v.is(incidentSchema, one)).toBe(true);
        const seen = counted(checks, one);
        const end = one.endedAfter ?? Number.POSITIVE_INFINITY;
        const failing = seen.filter(
          ({ startedAt, verdict }) =>
            verdict !== 'open' && startedAt >= one.startedBefore && startedAt <= end,
        );
        const goodBefore = seen.findLast(
          ({ startedAt, verdict }) => verdict === 'open' && startedAt < one.startedBefore,
        );
        const goodAfter = seenOf(checks, one)
          .filter(({ startedAt, as, verdict }) => {
            return startedAt > end && (as === 'good' || verdict === 'partial');
          })
          .find(({ as }, at, after) => as === 'good' && after[at + 1]?.as === 'good');
        const changes = failing.filter(({ method }, at) => method !== failing[at - 1]?.method);
        expect(one).toMatchObject({
          startedAfter: goodBefore?.startedAt ?? null,
          startedBefore: failing[0]?.startedAt,
          endedBefore: one.endedAfter === null ? null : goodAfter?.startedAt,
          endedAfter: one.endedAfter === null ? null : failing.at(-1)?.startedAt,
          verdict: failing.at(-1)?.verdict,
          methods: changes.map(({ method, startedAt }) => ({ method, from: startedAt })),
        });
      }
    });
  });

  test('begin with the row of failing checks in which they were confirmed', () => {
    always((checks, incidents) => {
      for (const one of incidents) {
        const seen = seenOf(checks, one).filter(({ as }) => as !== 'doubted');
        const first = seen.findIndex(({ startedAt }) => startedAt === one.startedBefore);
        const row = seen.slice(first);
        const opening = row.findIndex(({ confidence }) => confidence === 'confirmed');
        expect(row.slice(0, opening + 1).every(({ as }) => as === 'failing')).toBe(true);
        expect(seen[first - 1]?.as).not.toBe('failing');
      }
    });
  });

  test('close after two good checks on their network', () => {
    always((checks) => {
      const last = checks.at(-1)?.startedAt ?? 0;
      const networks = [...new Set(checks.map(({ network }) => network))];
      const after = [...networks, ...networks].map((network, index) => {
        const startedAt = last + 1 + index;
        const finding = { ...OPEN, observedAt: startedAt };
        const services = { web: finding, app: finding };
        const diagnosis = { overall: OPEN, services, viaProxy: false };
        return checkAt(startedAt, { network, diagnosis });
      });
      const open = incidentsIn([...checks, ...after]).filter((one) => one.endedBefore === null);
      expect(open).toEqual([]);
    });
  });

  test('are the same replayed at once, check by check, and from a state that was stored', () => {
    always((checks, incidents) => {
      let state = NO_INCIDENTS;
      let stored = NO_INCIDENTS;
      for (const check of checks) {
        state = advance(state, check);
        stored = JSON.parse(JSON.stringify(advance(stored, check)));
        expect(stored).toEqual(state);
      }
      expect(state.incidents).toEqual(incidents);
    });
  });

  test('of one network do not depend on another', () => {
    always((checks, incidents) => {
      const home = checks.filter(({ network }) => network === 'home');
      expect(incidentsIn(home)).toEqual(incidents.filter(({ network }) => network === 'home'));
    });
  });
});
