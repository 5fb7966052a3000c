import { describe, expect, test } from 'vitest';
import {
  chanceOfAtLeast,
  confirm,
  failingRun,
  type Sighting,
} from '../../../lib/monitor/confirm.ts';
import { CONTROLS } from '../../../lib/targets/controls.ts';
import type { FinishedCheck } from '../../../lib/words/check.ts';
import type { ServiceFinding } from '../../../lib/words/diagnosis.ts';
import type { Observation } from '../../../lib/words/observation.ts';
import type { ReasonKey } from '../../../lib/words/reason.ts';

const CONTROL_IDS = new Set(CONTROLS.map(({ id }) => id));
const ASKED = {
  controls: CONTROL_IDS,
  targets: new Map([['links/t.me', 't.me']]),
  names: new Set(['plain/t.me', 'look-up/t.me']),
};
const MINUTE = 60_000;

function observation(target: string, failure: Observation['failure']): Observation {
  return { target, kind: 'page', startedAt: 0, durationMs: 1, failure, detail: '', reused: false };
}

function finding(key: ReasonKey, observedAt: number): ServiceFinding {
  return {
    verdict: 'blocked',
    method: 'tls',
    confidence: 'suspected',
    reason: { key, params: {} },
    evidence: [0],
    observedAt,
  };
}

interface Luck {
  failure?: Observation['failure'];
  key?: ReasonKey;
  /** Ids of controls that fail. */
  controlsFail?: readonly string[];
}

function sightingAt(minute: number, luck: Luck = {}): Sighting {
  const { failure = 'generic_timeout_error', key = 'name-in-handshake', controlsFail = [] } = luck;
  const startedAt = minute * MINUTE;
  const controls = [...CONTROL_IDS].map((id) =>
    observation(id, controlsFail.includes(id) ? 'generic_timeout_error' : null),
  );
  return {
    startedAt,
    finding: finding(key, startedAt),
    observations: [observation('links/t.me', failure), ...controls],
  };
}

const confidence = (run: Sighting[]) => confirm(run, ASKED).confidence;

describe('confirmation', () => {
  test('needs three silent checks over three minutes', () => {
    expect(confidence([sightingAt(0)])).toBe('suspected');
    expect(confidence([sightingAt(0), sightingAt(4)])).toBe('suspected');
    expect(confidence([sightingAt(0), sightingAt(1), sightingAt(2)])).toBe('suspected');
    expect(confidence([sightingAt(0), sightingAt(1.2), sightingAt(3.4)])).toBe('confirmed');
  });

  test('needs two checks with a reset', () => {
    const reset = { failure: 'connection_reset' } as const;
    expect(confidence([sightingAt(0, reset)])).toBe('suspected');
    expect(confidence([sightingAt(0, reset), sightingAt(1.2, reset)])).toBe('confirmed');
  });

  test('needs two checks with a forgery, whatever the controls do', () => {
    const forged = { key: 'forged-certificate', controlsFail: ['control/apple'] } as const;
    const other = { key: 'forged-certificate', controlsFail: ['control/google'] } as const;
    expect(confidence([sightingAt(0, forged), sightingAt(1.2, other)])).toBe('confirmed');
  });

  test('becomes doubt where the controls fail as often by chance', () => {
    const [google, apple, amazon] = ['control/google', 'control/apple', 'control/amazon'];
    const run = [
      sightingAt(0, { controlsFail: [google ?? '', apple ?? ''] }),
      sightingAt(2, { controlsFail: [apple ?? '', amazon ?? ''] }),
      sightingAt(4, { controlsFail: [google ?? '', amazon ?? ''] }),
    ];
    const found = confirm(run, ASKED);
    expect(found).toMatchObject({ verdict: 'unsure', method: null, confidence: null });
    expect(found.reason.key).toBe('failures-probable-by-chance');
  });

  test('counts no control that was answered over a connection that stood', () => {
    const unlucky = ['control/mozilla'];
    const fresh = sightingAt(0, { controlsFail: unlucky });
    const later = [1.2, 3.4].map((minute) => {
      const sighting = sightingAt(minute, { controlsFail: unlucky });
      const observations = sighting.observations.map((seen) => {
        return { ...seen, reused: seen.failure === null };
      });
      return { ...sighting, observations };
    });
    const asFresh = later.map((sighting) => ({
      ...sighting,
      observations: sighting.observations.map((seen) => ({ ...seen, reused: false })),
    }));
    expect(confirm([fresh, ...later], ASKED).verdict).toBe('unsure');
    expect(confidence([fresh, ...asFresh])).toBe('confirmed');
  });

  test('leaves a control out that fails every time: it is blocked itself', () => {
    const blocked = { controlsFail: ['control/google'] };
    const run = [sightingAt(0, blocked), sightingAt(2, blocked), sightingAt(4, blocked)];
    expect(confidence(run)).toBe('confirmed');
  });
});

describe('the row of failing checks', () => {
  const check = (
    minute: number,
    found: Partial<ServiceFinding>,
    more: Partial<FinishedCheck> = {},
  ) => {
    const sighting = sightingAt(minute);
    return {
      outcome: 'finished',
      startedAt: sighting.startedAt,
      finishedAt: sighting.startedAt,
      trigger: 'alarm',
      network: 'home',
      observations: [...sighting.observations],
      diagnosis: {
        overall: sighting.finding,
        services: { links: { ...sighting.finding, ...found } },
        viaProxy: false,
      },
      ...more,
    } satisfies FinishedCheck;
  };
  const latest = { ...sightingAt(10), network: 'home' };
  const minutes = (earlier: FinishedCheck[]) =>
    failingRun('links', earlier, latest).map(({ startedAt }) => startedAt / MINUTE);

  test('goes back to the last good check', () => {
    const good = { verdict: 'open', method: null, confidence: null } as const;
    expect(minutes([check(1, {}), check(2, good), check(3, {}), check(4, {})])).toEqual([3, 4, 10]);
  });

  test('skips other networks and what was only carried over', () => {
    const carried = { observedAt: 2 * MINUTE };
    const elsewhere = { network: 'office' };
    expect(minutes([check(2, {}), check(3, carried), check(4, {}, elsewhere)])).toEqual([2, 10]);
  });
});

describe('luck', () => {
  test('is a tail of the binomial distribution', () => {
    expect(chanceOfAtLeast(0, 6, 0.3)).toBeCloseTo(1, 12);
    expect(chanceOfAtLeast(6, 6, 0.3)).toBeCloseTo(0.3 ** 6, 12);
    expect(chanceOfAtLeast(2, 6, 0.3)).toBeCloseTo(1 - 0.7 ** 6 - 6 * 0.3 * 0.7 ** 5, 12);
    expect(chanceOfAtLeast(1, 3, 0)).toBe(0);
  });

  test('explains some of many, however often', () => {
    const targets = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, id]));
    const run = Array.from({ length: 20 }, (_, at) => {
      const sighting = sightingAt(at * 5, {
        controlsFail: [[...CONTROL_IDS][at % 6] ?? '', [...CONTROL_IDS][(at + 1) % 6] ?? ''],
      });
      const own = [...targets.keys()].map((id, index) =>
        observation(id, (index + at) % 6 < 2 ? 'generic_timeout_error' : null),
      );
      return { ...sighting, observations: [...sighting.observations, ...own] };
    });
    expect(confirm(run, { ...ASKED, targets }).confidence).not.toBe('confirmed');
  });

  test('is not overlooked where the controls fared well in two checks and badly before', () => {
    const reset = { failure: 'connection_reset' } as const;
    const run = [sightingAt(100, reset), sightingAt(102, reset)];
    const before = Array.from({ length: 10 }, (_, at) =>
      sightingAt(at, { controlsFail: [...CONTROL_IDS].slice(0, 2) }),
    ).flatMap(({ observations }) => observations);
    expect(confirm(run, ASKED).confidence).toBe('confirmed');
    expect(confirm(run, { ...ASKED, before }).verdict).toBe('unsure');
  });

  test('is that of look-ups too, where controls are asked by names that are known already', () => {
    const lookUps = new Set(['look-up/a', 'look-up/b', 'look-up/c', 'look-up/d']);
    const run = (isLost: (at: number) => boolean) =>
      [0, 5, 10].map((minute, check) => {
        const sighting = sightingAt(minute);
        const own = [...lookUps].map((id, at) =>
          observation(id, isLost(at + check) ? 'generic_timeout_error' : null),
        );
        return { ...sighting, observations: [...sighting.observations, ...own] };
      });
    expect(
      confirm(
        run(() => false),
        { ...ASKED, lookUps },
      ).confidence,
    ).toBe('confirmed');
    const everyOther = run((at) => at % 2 === 0);
    expect(confirm(everyOther, ASKED).confidence).toBe('confirmed');
    expect(confirm(everyOther, { ...ASKED, lookUps }).verdict).toBe('unsure');
  });

  test('moves about, a block does not', () => {
    const targets = new Map(['a', 'b', 'c'].map((id) => [id, id]));
    const failing = (minute: number, ids: string[]) => {
      const sighting = sightingAt(minute);
      const own = ['a', 'b', 'c'].map((id) =>
        observation(id, ids.includes(id) ? 'connection_reset' : null),
      );
      const evidence = own.flatMap(({ failure }, at) => (failure === null ? [] : [at]));
      const observations = [...own, ...sighting.observations];
      return { ...sighting, finding: { ...sighting.finding, evidence }, observations };
    };
    const asked = { ...ASKED, targets };
    const moving = [failing(0, ['a']), failing(2, ['b']), failing(4, ['a', 'c'])];
    expect(confirm(moving, asked).confidence).toBe('suspected');
    const staying = [failing(0, ['a', 'b']), failing(2, ['b', 'c']), failing(4, ['b'])];
    expect(confirm(staying, asked).confidence).toBe('confirmed');
  });

  test('explains it no longer when it lasts: doubt does not end the row', () => {
    const unlucky = (minute: number, id: string) => sightingAt(minute, { controlsFail: [id] });
    const row = [...CONTROL_IDS, ...CONTROL_IDS].map((id, at) => unlucky(at * 5, id));
    expect(confirm(row.slice(0, 3), ASKED).verdict).toBe('unsure');
    expect(confirm(row, ASKED).confidence).toBe('confirmed');
  });
});
