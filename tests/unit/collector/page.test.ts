import { describe, expect, test } from 'vitest';
import { countryPage } from '../../../collector/page/country-page.ts';
import { languageOf } from '../../../collector/page/language.ts';
import { PLACES } from '../../../collector/page/places.ts';
import { COLUMNS, ROWS, tileGrid } from '../../../collector/page/tile-grid.ts';
import { worldPage } from '../../../collector/page/world-page.ts';
import type { World } from '../../../lib/words/world.ts';

const WORLD: World = {
  format: 'telltale-world',
  version: 1,
  generatedAt: '2026-11-25T15:00Z',
  licence: 'CC0',
  countries: {
    IR: {
      now: {
        span: 'hour',
        at: '2026-11-25T14:00Z',
        services: { web: { state: 'blocked', corroborated: false, votes: { blocked: 8 } } },
      },
      day: {},
      month: {},
      networks: {},
    },
  },
};

describe('the tiles', () => {
  const tiles = tileGrid(PLACES);
  const at = (code: string) => {
    const tile = tiles.find((one) => one.code === code);
    if (tile === undefined) throw new Error(`no tile for ${code}`);
    return tile;
  };

  test('are one for each country, none on another, all on the grid', () => {
    expect(new Set(PLACES.map(({ code }) => code)).size).toBe(PLACES.length);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(PLACES.length);
    for (const { column, row } of tiles) {
      expect(column >= 0 && column < COLUMNS && row >= 0 && row < ROWS).toBe(true);
    }
    for (const { north, east } of PLACES) {
      expect(Math.abs(north) <= 90 && Math.abs(east) <= 180).toBe(true);
    }
  });

  test('lie to each other as their countries do', () => {
    for (const [west, east] of ['US GB', 'GB DE', 'DE UA', 'TR IR', 'IR CN', 'CN JP', 'BR ZA'].map(
      pair,
    )) {
      expect(at(west).column, `${west} west of ${east}`).toBeLessThan(at(east).column);
    }
    for (const [north, south] of ['RU IR', 'NO IT', 'IT EG', 'EG ZA', 'US MX', 'MX BR'].map(pair)) {
      expect(at(north).row, `${north} north of ${south}`).toBeLessThan(at(south).row);
    }
  });

  function pair(text: string): [string, string] {
    return [text.slice(0, 2), text.slice(3)];
  }
});

describe('the page', () => {
  test('says the state in words, in a shape and in a table, without a script', async () => {
    const html = String(await worldPage(WORLD, languageOf(undefined)));
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('Iran: likely blocked');
    expect(html).toMatch(/<tr data-country="IR">.*<td data-state="blocked" data-service="web">/s);
    expect(html).toContain('one network only');
    expect(html).not.toMatch(/<script|javascript:|\son\w+=/i);
    expect(html.match(/https?:\/\/[^"]+/g)).toEqual(['https://db-ip.com']);
  });

  test('says before all pictures where it is not open, and puts those countries first', async () => {
    const now = (state: 'open' | 'blocked' | 'slow') => ({
      now: { span: 'hour', at: '2026-11-25T14:00Z', services: { web: { state, votes: {} } } },
      day: {},
      month: {},
      networks: {},
    });
    const countries = { AT: now('open'), TR: now('slow'), IR: now('blocked'), CN: now('blocked') };
    const html = String(await worldPage({ ...WORLD, countries } as World, languageOf(undefined)));
    const head = html.slice(0, html.indexOf('<svg class="map"'));
    const named = (text: string) =>
      [...text.matchAll(/country\/([A-Z]{2})/g)].map(([, code]) => code);
    expect(named(head)).toEqual(['CN', 'IR', 'TR']);
    expect(named(html.slice(html.indexOf('<tbody>')))).toEqual(['CN', 'IR', 'TR', 'AT']);
    expect(String(await worldPage({ ...WORLD, countries: {} }, languageOf('en')))).not.toContain(
      'class="summary"',
    );
  });

  const THEIRS = {
    now: { at: '2026-11-25T14:00Z', state: 'anomaly' as const, counts: { ok: 1, anomaly: 11 } },
    day: { ok: 40, anomaly: 60 },
    month: { ok: 900, anomaly: 100 },
  };
  const WITH_OONI: World = {
    ...WORLD,
    ooni: { licence: '', importedAt: '2026-11-25T15:00Z', countries: { IR: THEIRS, TR: THEIRS } },
  };

  test('shows what OONI measures as OONI’s, and never over what people report', async () => {
    const html = String(await worldPage(WITH_OONI, languageOf(undefined)));
    expect(html).toMatch(
      /data-state="blocked"><title>Iran: likely blocked; OONI: mostly anomalies/,
    );
    expect(html).toMatch(/data-ooni="anomaly"><title>Türkiye: no reports; OONI: mostly anomalies/);
    const theirs = html.slice(html.indexOf('<section class="theirs">'));
    expect(theirs).toContain('<td>60 / 100</td><td>100 / 1000</td>');
    expect(theirs).toContain('CC BY-NC-SA 4.0');
    expect(String(await worldPage(WORLD, languageOf(undefined)))).not.toContain('OONI');
  });

  test('is right-to-left in Persian, and English for what it does not know', async () => {
    const html = String(await worldPage(WORLD, languageOf('fa')));
    expect(html).toContain('<html lang="fa" dir="rtl">');
    expect(html).toContain('ایران');
    for (const code of ['xx', '__proto__', '"><b>']) expect(languageOf(code).code).toBe('en');
  });

  test('of a country says its present before its past', async () => {
    const at = Date.UTC(2026, 10, 25, 15);
    const page = await countryPage(WORLD, { country: 'IR', points: [] }, languageOf('en'), at);
    const head = String(page).split('<h2>')[0];
    expect(head).toMatch(/<dt>Telegram Web<\/dt><dd data-state="blocked">.*likely blocked/s);
    expect(head).toContain('As of Nov 25, 14:00 UTC');
  });

  test('of a country ends its timelines with the hour and the day that are over', async () => {
    const point = (span: 'hour' | 'day', at: string) => {
      return { span, at, asn: null, service: 'web', state: 'slow', votes: {} } as const;
    };
    const points = [
      point('hour', '2026-11-25T13:00Z'),
      point('hour', '2026-11-25T14:00Z'),
      point('day', '2026-11-23'),
      point('day', '2026-11-24'),
    ];
    const at = Date.UTC(2026, 10, 25, 15, 30);
    const page = String(await countryPage(WORLD, { country: 'IR', points }, languageOf('en'), at));
    expect([...page.matchAll(/<rect x="(\d+)"/g)].map(([, x]) => x)).toEqual([
      '46',
      '47',
      '88',
      '89',
    ]);
    expect(page).toContain('<span>Nov 25, 14:00 UTC</span>');
  });

  test('of a country that nobody speaks of says so', async () => {
    const at = Date.UTC(2026, 10, 25);
    const page = countryPage(WORLD, { country: 'KP', points: [] }, languageOf('en'), at);
    expect(String(await page)).toContain('No single network of this country has enough reports.');
  });
});
