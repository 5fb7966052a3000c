import { describe, expect, test } from 'vitest';
import { crowdView } from '../../../lib/report/crowd-view.ts';
import { failingElsewhere } from '../../../lib/report/failing-elsewhere.ts';
import { parseWorld } from '../../../lib/report/parse-world.ts';
import type { OoniCountry, OoniState } from '../../../lib/words/ooni-part.ts';
import type { CrowdCell, CrowdCountry, CrowdState, World } from '../../../lib/words/world.ts';

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

function country(now: CrowdCell | null, month: CrowdCountry['month'] = {}): CrowdCountry {
  return { now, day: {}, month, networks: {} };
}

function world(countries: Record<string, CrowdCountry>): World {
  const generatedAt = '2026-11-25T14:20:00Z';
  return { format: 'telltale-world', version: 1, generatedAt, licence: '', countries };
}

describe('an outage elsewhere', () => {
  const silent = country(cell('blocked'), { web: { open: 800, blocked: 8 } });
  const fine = country(cell('open'), { web: { open: 800 } });
  const banned = country(cell('blocked'), { web: { blocked: 800 } });
  test.each<[string, Record<string, CrowdCountry>, number]>([
    ['two other countries are silent', { DE: silent, FR: silent }, 2],
    ['one other is', { DE: silent }, 0],
    ['it is here and in one other', { RU: silent, FR: silent }, 0],
    ['as many reach it as do not', { DE: silent, FR: silent, IT: fine, ES: fine }, 0],
    ['one reaches it and three do not', { DE: silent, FR: silent, IT: silent, ES: fine }, 3],
    ['the others have long blocked it', { IR: banned, CN: banned }, 0],
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
    const open = country(cell('open'), { web: { open: 800 } });
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
  test('is refused when it is no text or cut off', () => {
    expect(parseWorld(Uint8Array.of(0xff, 0xfe))).toBeNull();
    expect(parseWorld(bytes(world({})).slice(0, -1))).toBeNull();
  });
});
