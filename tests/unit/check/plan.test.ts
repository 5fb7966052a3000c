import { describe, expect, test } from 'vitest';
import { coolingAfter } from '../../../lib/check/cooling.ts';
import { type PlanInput, planCheck } from '../../../lib/check/plan.ts';
import { hostOf, needsHandshake } from '../../../lib/targets/endpoint.ts';
import type { Observation } from '../../../lib/words/observation.ts';

const NOW = 1_000_000;
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
