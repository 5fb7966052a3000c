import { afterEach, describe, expect, test, vi } from 'vitest';
import { LAST_CONTRAST_MS, siblingsOf } from '../../../lib/check/contrast.ts';
import { askedAfter, askedEnough, coolingAfter } from '../../../lib/check/cooling.ts';
import { MOST_HANDSHAKES } from '../../../lib/check/handshake-limit.ts';
import {
  type Cooling,
  type Plan,
  type PlanInput,
  planCheck,
  type Round,
} from '../../../lib/check/plan.ts';
import { LONGEST_MS } from '../../../lib/probe/deadline.ts';
import { hostOf, needsHandshake } from '../../../lib/targets/endpoint.ts';
import { TARGETS } from '../../../lib/targets/targets.ts';
import type { Observation } from '../../../lib/words/observation.ts';

const NOW = 1_000_000;
const NO_ROOM = 'a check has no room for another handshake: CONTRIBUTING.md, “A target”';
const services = { web: true, app: true, links: true, site: true, media: true, bots: true };
const input: PlanInput = {
  now: NOW,
  services,
  turn: 0,
  cooling: {},
  again: new Set(),
  resting: new Set(),
  settled: false,
  cadenceMinutes: 15,
  domestic: [],
  transfers: [],
};

describe('a plan', () => {
  test('asks every host at most once, whatever the turn', () => {
    for (let turn = 0; turn < 30; turn += 1) {
      const { targets, controls } = planCheck({ ...input, turn });
      const hosts = [...targets, ...controls].filter(needsHandshake).map(hostOf);
      expect(new Set(hosts).size).toBe(hosts.length);
    }
  });

  test('lets targets of one host take turns, and asks all of them in the end', () => {
    const asked = new Set<string>();
    for (let turn = 0; turn < 3; turn += 1) {
      for (const { id } of planCheck({ ...input, turn }).targets) asked.add(id);
    }
    expect(asked).toContain('web/root');
    expect(asked).toContain('web/k');
    expect(asked).toContain('web/a');
  });

  test('rotates who comes first', () => {
    const first = new Set(
      [0, 1, 2].map((turn) => planCheck({ ...input, turn }).targets[0]?.service),
    );
    expect(first.size).toBe(3);
  });

  test('asks nothing of a service that is switched off', () => {
    const fewer = { ...services, links: false };
    expect(
      planCheck({ ...input, services: fewer }).targets.map(({ service }) => service),
    ).not.toContain('links');
  });

  test('leaves a name alone for 60 s after a reset, and no longer', () => {
    const links = (sinceMs: number) => {
      const cooling = { 't.me': NOW - sinceMs };
      return planCheck({ ...input, cooling }).targets.some(({ service }) => service === 'links');
    };
    expect(links(59_999)).toBe(false);
    expect(links(60_000)).toBe(true);
    expect(links(-1)).toBe(true);
  });
});

test('what has to rest is not asked beside another that failed either', () => {
  const [failed, ...others] = TARGETS.filter(({ group }) => group === 'web/mtproto');
  if (failed === undefined || others[0] === undefined) throw new Error('No such group.');
  const seen = { failure: 'connection_reset' } as Observation;
  const { cooling } = planCheck({ ...input, cooling: { [hostOf(others[0])]: NOW - 5 } });
  expect(siblingsOf(failed, seen, cooling)).toEqual(others.slice(1, 3));
  expect(siblingsOf(failed, seen, new Set())).toEqual(others.slice(0, 2));
});

describe('cooling', () => {
  const seen = (failure: Observation['failure']): Observation => ({
    target: 'links/t.me',
    kind: 'page',
    startedAt: NOW,
    durationMs: 50,
    failure,
    detail: '',
    reused: false,
  });

  test.each(['connection_reset', 'eof_error', 'ssl_failed_handshake'] as const)(
    'begins after %s',
    (failure) => {
      expect(coolingAfter({}, [seen(failure)], NOW + 100)).toEqual({ 't.me': NOW + 50 });
    },
  );

  test.each([null, 'generic_timeout_error', 'dns_server_misbehaving'] as const)(
    'does not begin after %s',
    (failure) => {
      expect(coolingAfter({}, [seen(failure)], NOW + 100)).toEqual({});
    },
  );

  test('forgets names that have cooled', () => {
    expect(coolingAfter({ 'a.example': NOW - 70_000, 'b.example': NOW - 5 }, [], NOW)).toEqual({
      'b.example': NOW - 5,
    });
  });
});

describe('what has been asked enough for a minute', () => {
  const seen = (target: string, failure: Observation['failure']): Observation => ({
    target,
    kind: 'page',
    startedAt: NOW,
    durationMs: 50,
    failure,
    detail: '',
    reused: false,
  });
  const observations = [
    seen('links/t.me', null),
    seen('site/telegram.org', 'generic_timeout_error'),
    seen('web/root', 'not-made'),
    seen('app/149.154.175.50:80/post', null),
    seen('control/google', null),
  ];

  afterEach(() => vi.unstubAllEnvs());

  test('is each Telegram name in Firefox that was shaken hands with', () => {
    vi.stubEnv('FIREFOX', 'true');
    expect(askedEnough({}, observations)).toEqual({ 't.me': NOW, 'telegram.org': NOW });
  });

  test('is in Chromium what an earlier check asked too, answering or silent, from that one on', () => {
    expect(askedEnough({}, observations)).toEqual({});
    const before = { 'telegram.org': NOW - 15_000, 'web.telegram.org': NOW - 15_000 };
    expect(askedEnough(before, observations)).toEqual({ 'telegram.org': NOW - 15_000 });
  });

  test('is forgotten after a minute', () => {
    const before = { 't.me': NOW - 15_000, 'old.example': NOW - 60_000, 'new.example': NOW - 5 };
    expect(askedAfter(before, observations, NOW)).toEqual({
      't.me': NOW,
      'telegram.org': NOW,
      'new.example': NOW - 5,
    });
  });

  test.each([
    ['chromium', 2],
    ['firefox', 1],
  ])(
    'lets whoever asks for checks all the time ask in %s each name in so many within any minute: %i',
    (browser, most) => {
      vi.stubEnv('FIREFOX', browser === 'firefox' ? 'true' : '');
      const times = new Map<string, number[]>();
      let cooling: Cooling = {};
      let asked: Cooling = {};
      for (let turn = 0; turn < 60; turn += 1) {
        const now = NOW + turn * 7_000;
        const plan = planCheck({ ...input, now, turn, cooling, again: new Set(['bots/api']) });
        const silent = plan.targets.map((target) => {
          if (needsHandshake(target)) {
            times.set(hostOf(target), [...(times.get(hostOf(target)) ?? []), now]);
          }
          return { ...seen(target.id, 'generic_timeout_error'), startedAt: now };
        });
        cooling = { ...askedEnough(asked, silent), ...coolingAfter(cooling, silent, now) };
        asked = askedAfter(asked, silent, now);
        expect(Object.keys({ ...cooling, ...asked }).length).toBeLessThanOrEqual(TARGETS.length);
      }
      for (const own of times.values()) {
        const perMinute = own.map(
          (at) => own.filter((one) => one > at - 60_000 && one <= at).length,
        );
        expect(Math.max(...perMinute)).toBeLessThanOrEqual(most);
      }
      // And as often as that.
      expect(times.get('t.me')?.length).toBeGreaterThanOrEqual(6 * most);
    },
  );
});

describe('a plan when all has been open', () => {
  const settled = { ...input, settled: true };
  const handshakes = ({ targets, controls }: Round) =>
    [...targets, ...controls].filter(needsHandshake).length;

  test('begins with six handshakes and keeps the rest for when something fails', () => {
    for (let turn = 0; turn < 30; turn += 1) {
      const plan = planCheck({ ...settled, turn });
      expect(handshakes(plan), NO_ROOM).toBeLessThanOrEqual(6);
      const whole = planCheck({ ...input, turn });
      const ids = (round: Round) => [...round.targets, ...round.controls].map(({ id }) => id);
      expect([...ids(plan), ...ids(plan.rest)].toSorted()).toEqual(ids(whole).toSorted());
    }
  });

  test.each([5, 15, 30, 60, 120])(
    'an hour of checks every %i minutes asks all data centres',
    (cadenceMinutes) => {
      const asked = new Set<string>();
      for (let turn = 0; turn < Math.max(1, 60 / cadenceMinutes); turn += 1) {
        const { targets } = planCheck({ ...settled, turn, cadenceMinutes });
        for (const target of targets) if (target.service === 'app') asked.add(hostOf(target));
      }
      expect(asked.size).toBe(6);
    },
  );

  test('asks for no bodies', () => {
    const pages = planCheck(settled).targets.filter(({ kind }) => kind === 'page');
    expect(pages.every(({ headOnly }) => headOnly === true)).toBe(true);
  });
});

describe('what failed before', () => {
  const ids = (plan: Plan) => plan.targets.map(({ id }) => id);

  test('is asked again beside the one whose turn it is', () => {
    const id = 'app/149.154.175.50:443/post';
    for (let turn = 0; turn < 4; turn += 1) {
      expect(ids(planCheck({ ...input, turn, again: new Set([id]) }))).toContain(id);
    }
  });

  test('costs at most two handshakes more, and none for another page of the same host', () => {
    const all = new Set(TARGETS.map(({ id }) => id));
    for (let turn = 0; turn < 30; turn += 1) {
      const { targets } = planCheck({ ...input, turn, again: all });
      const hosts = targets.filter(needsHandshake).map(hostOf);
      expect(new Set(hosts).size).toBe(hosts.length);
      expect(hosts.length, NO_ROOM).toBeLessThanOrEqual(6 + 2);
    }
  });

  test('rests where the key exchange was told to', () => {
    const resting = new Set(TARGETS.filter(({ kind }) => kind === 'mtproto').map(({ id }) => id));
    for (let turn = 0; turn < 4; turn += 1) {
      const { targets } = planCheck({ ...input, turn, resting });
      expect(targets.some(({ kind }) => kind === 'mtproto')).toBe(false);
      expect(targets.filter(({ service }) => service === 'app')).toHaveLength(6);
    }
  });
});

test('the verdict is there within 20 s when nothing answers', () => {
  const all = new Set(TARGETS.map(({ id }) => id));
  for (let turn = 0; turn < 30; turn += 1) {
    const { targets, controls, rest } = planCheck({ ...input, turn, again: all });
    const probes = [...targets, ...controls, ...rest.targets, ...rest.controls];
    const rounds = Math.ceil(probes.filter(needsHandshake).length / MOST_HANDSHAKES);
    // The longest deadline: the line is slow. What explains failures starts no later than `LAST_CONTRAST_MS`.
    expect(rounds * LONGEST_MS, NO_ROOM).toBeLessThanOrEqual(20_000);
    expect(LAST_CONTRAST_MS + LONGEST_MS).toBeLessThanOrEqual(20_000);
  }
});
