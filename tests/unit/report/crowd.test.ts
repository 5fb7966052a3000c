import { describe, expect, test, vi } from 'vitest';
import { crowdView } from '../../../lib/report/crowd-view.ts';
import { failingElsewhere } from '../../../lib/report/failing-elsewhere.ts';
import { parseWorld } from '../../../lib/report/parse-world.ts';
import type { OoniCountry, OoniState } from '../../../lib/words/ooni-part.ts';
import type {
  CrowdCell,
  CrowdCountry,
  CrowdState,
  CrowdVotes,
  World,
} from '../../../lib/words/world.ts';

const NOW = Date.UTC(2026, 10, 25, 14, 30);

function cell(web: CrowdState, method: 'ip' | 'tls' = 'ip', app = web): CrowdCell {
  const said = (state: CrowdState) =>
    state === 'blocked' ? { state, method, votes: { blocked: 8 } } : { state, votes: {} };
  return {
    span: 'hour',
    at: '2026-11-25T13:00Z',
    services: { web: said(web), app: said(app) },
  };
}

/** Of one service: votes of the last 24 hours, one of a prefix an hour, and of the month, one of a prefix a day. */
type Past = Record<'day' | 'month', CrowdVotes>;
/** A hundred prefixes, each seen in eight hours of a day; for two hours now all is silent. */
const USUALLY_OPEN: Past = { day: { open: 616, blocked: 200 }, month: { open: 2960, blocked: 48 } };
const NO_PAST: Past = { day: {}, month: {} };

function country(now: CrowdCell | null, { day, month }: Past = USUALLY_OPEN): CrowdCountry {
  return { now, day: { web: day, app: day }, month: { web: month, app: month }, networks: {} };
}

function world(countries: Record<string, CrowdCountry>): World {
  const generatedAt = '2026-11-25T14:20:00Z';
  return { format: 'telltale-world', version: 1, generatedAt, licence: '', countries };
}

describe('an outage elsewhere', () => {
  const silent = country(cell('blocked'));
  const fine = country(cell('open'), { day: { open: 800 }, month: { open: 3000 } });
  const banned = country(cell('blocked'), { day: { blocked: 800 }, month: { blocked: 3000 } });
  const blockedSince = (open: number, blocked: number) =>
    country(cell('blocked'), { day: { blocked: 800 }, month: { open, blocked } });
  const young = country(cell('open'), { day: { open: 48 }, month: { open: 16 } });
  test.each<[string, Record<string, CrowdCountry>, number]>([
    ['two other countries are silent', { DE: silent, FR: silent }, 2],
    ['one other is', { DE: silent }, 0],
    ['it is here and in one other', { RU: silent, FR: silent }, 0],
    ['as many reach it as do not', { DE: silent, FR: silent, IT: fine, ES: fine }, 0],
    ['one reaches it and three do not', { DE: silent, FR: silent, IT: silent, ES: fine }, 3],
    ['the others have long blocked it', { IR: banned, CN: banned }, 0],
    [
      'the others have blocked it for as long as anybody reports there, a week',
      { IR: blockedSince(0, 700), CN: blockedSince(0, 700) },
      0,
    ],
    [
      'the others have long blocked it, and their crowds have just grown',
      { IR: blockedSince(0, 900), CN: blockedSince(8, 900) },
      0,
    ],
    [
      'the others have blocked it for a week of the month',
      { IR: blockedSince(2304, 704), TM: blockedSince(2304, 704) },
      0,
    ],
    [
      'nobody knows how it was in the others before',
      { IR: country(cell('blocked'), NO_PAST), CN: country(cell('blocked'), NO_PAST) },
      0,
    ],
    [
      'the others are known since this morning alone',
      {
        IR: country(cell('blocked'), {
          day: { open: 304, blocked: 104 },
          month: { open: 104 },
        }),
        CN: country(cell('blocked'), {
          day: { open: 304, blocked: 104 },
          month: { open: 104 },
        }),
      },
      0,
    ],
    [
      'people reach it in as many of which nothing is known before',
      { DE: silent, FR: silent, IT: young, ES: young },
      0,
    ],
    [
      'a country that usually blocks it lets it through now',
      { DE: silent, FR: silent, IR: { ...banned, now: cell('open') }, ES: fine },
      0,
    ],
    [
      'those that have long blocked it are not counted beside two that are silent',
      { DE: silent, FR: silent, IR: banned, CN: banned, TM: banned },
      2,
    ],
    [
      'the others block it by name',
      { DE: country(cell('blocked', 'tls')), FR: country(cell('blocked', 'tls')) },
      0,
    ],
    [
      'only the web client is blocked there',
      { DE: country(cell('blocked', 'ip', 'open')), FR: country(cell('blocked', 'ip', 'open')) },
      0,
    ],
    [
      'what they said is old',
      {
        DE: country({ ...cell('blocked'), at: '2026-11-25T09:00Z' }),
        FR: country({ ...cell('blocked'), at: '2026-11-25T09:00Z' }),
      },
      0,
    ],
    ['nobody says anything', { DE: country(null), FR: country(null) }, 0],
  ])('%s', (_title, countries, expected) => {
    expect(failingElsewhere(world(countries), 'RU', NOW)).toBe(expected);
  });
});

describe('an outage by OONI’s measurements', () => {
  const measured = (state: OoniState, rest: Partial<OoniCountry> = {}): OoniCountry => ({
    now: { at: '2026-11-25T14:00Z', state, counts: { ok: 0, anomaly: 9 } },
    day: { ok: 200, anomaly: 20 },
    month: { ok: 5000, anomaly: 30 },
    ...rest,
  });
  const failing = measured('anomaly');
  const fine = measured('ok');
  const old = { at: '2026-11-25T09:00Z', state: 'anomaly' as const, counts: { ok: 0, anomaly: 9 } };
  const banned = { day: { ok: 3, anomaly: 200 }, month: { ok: 5000, anomaly: 300 } };
  test.each<[string, Record<string, OoniCountry>, number]>([
    ['three other countries fail', { DE: failing, FR: failing, IT: failing, RU: failing }, 3],
    ['most reach it', { DE: failing, FR: failing, IT: fine, ES: fine, PL: fine }, 0],
    [
      'two are in doubt and two fail',
      { DE: failing, FR: failing, IT: measured('mixed'), ES: measured('mixed') },
      2,
    ],
    ['only this one fails', { RU: failing }, 0],
    ['what it said is old', { DE: { ...failing, now: old }, FR: { ...failing, now: old } }, 0],
    [
      'its test has failed all day',
      { DE: measured('anomaly', banned), FR: measured('anomaly', banned) },
      0,
    ],
    ['nothing was measured', { DE: { ...failing, now: null } }, 0],
  ])('%s', (_title, countries, expected) => {
    const ooni = { licence: '', importedAt: '2026-11-25T14:00Z', countries };
    expect(failingElsewhere({ ...world({}), ooni }, 'RU', NOW)).toBe(expected);
  });

  test('is not told where people there say that they reach it', () => {
    const open = country(cell('open'));
    const ooni = {
      licence: '',
      importedAt: '2026-11-25T14:00Z',
      countries: { DE: failing, FR: failing, IT: failing },
    };
    expect(failingElsewhere({ ...world({ DE: open, FR: open }), ooni }, 'RU', NOW)).toBe(0);
  });
});

describe('what others see', () => {
  const seen = world({
    IR: { ...country(cell('blocked')), networks: { '44244': cell('blocked', 'tls', 'open') } },
  });
  test('is told of the country and of the network', () => {
    const expected = { country: 'IR', inCountry: 'blocked', onNetwork: 'partial' };
    expect(crowdView(seen, 'IR', 44244)).toEqual(expected);
  });
  test('is nothing where too few have reported', () => {
    expect(crowdView(seen, 'IR', 0).onNetwork).toBeNull();
    expect(crowdView(seen, 'RU', 1)).toEqual({ country: 'RU', inCountry: null, onNetwork: null });
  });
});

describe('a world summary from a relay', () => {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  test('is read when it has the shape of one', () => {
    const whole = world({ IR: country(cell('blocked')) });
    expect(parseWorld(bytes(whole))).toEqual(whole);
  });
  test.each<[string, unknown]>([
    ['another format', { ...world({}), format: 'weather' }],
    ['a newer version', { ...world({}), version: 2 }],
    ['a country of no letters', world({ '<b>': country(null) })],
    ['a state that nobody knows', world({ IR: country(cell('fine' as CrowdState)) })],
    ['a list', []],
    ['nothing', null],
  ])('is refused as %s', (_title, value) => {
    expect(parseWorld(bytes(value))).toBeNull();
  });
  test.each([
    ['countries', (key: string) => world({ [key]: country(null) })],
    [
      'networks',
      (key: string) => world({ IR: { ...country(null), networks: { [key]: cell('open') } } }),
    ],
  ])('is looked at no further than the first of many %s that are none', (_title, worldWith) => {
    const many = Array.from({ length: 10_000 }, (_, index) => `"x${index}":0`).join(',');
    const text = JSON.stringify(worldWith('KEY')).replace(/"KEY":/, `${many},$&`);
    const isLookedAt = vi.spyOn(RegExp.prototype, 'test');
    const read = parseWorld(new TextEncoder().encode(text));
    const times = isLookedAt.mock.calls.length;
    isLookedAt.mockRestore();
    expect(read).toBeNull();
    expect(times).toBeGreaterThan(0);
    expect(times).toBeLessThan(10);
  });
  test('is refused when it is no text or cut off', () => {
    expect(parseWorld(Uint8Array.of(0xff, 0xfe))).toBeNull();
    expect(parseWorld(bytes(world({})).slice(0, -1))).toBeNull();
  });
});
