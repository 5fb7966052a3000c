import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { countryState, crowdState } from '../../../collector/publish/crowd-state.ts';
import { pointsOf, seriesFiles } from '../../../collector/publish/series.ts';
import {
  LEAST_PREFIXES,
  publishedVotes,
  totalOf,
  type Votes,
} from '../../../collector/publish/votes.ts';
import { wilsonLowerBound } from '../../../collector/publish/wilson.ts';
import { worldOf } from '../../../collector/publish/world.ts';
import { worldCsv } from '../../../collector/publish/world-csv.ts';
import { COUNT_COLUMNS } from '../../../collector/store/count-columns.ts';
import type { WorldRows } from '../../../collector/store/read-world.ts';
import type { Counts } from '../../../collector/store/tables.ts';
import { STORED_SERVICES } from '../../../collector/store/vote.ts';
import { SHARED_VERDICTS } from '../../../lib/report/payload.ts';
import { worldSchema } from '../../../lib/words/world.ts';

const HOUR = 493_000;
const DAY = Math.floor(HOUR / 24);
const count = fc.oneof(fc.nat(12), fc.nat(5000));
const votes: fc.Arbitrary<Votes> = fc.record({
  open: count,
  partial: count,
  blocked: count,
  slow: count,
});
const only = (part: Partial<Votes>): Votes => ({
  open: 0,
  partial: 0,
  blocked: 0,
  slow: 0,
  ...part,
});
const agreement = fc.record({ open: fc.nat(4), troubled: fc.nat(4) });
const counts = fc.record({
  prefixes: fc.integer({ min: 5, max: 9000 }),
  ...Object.fromEntries(COUNT_COLUMNS.map((column) => [column, count])),
}) as unknown as fc.Arbitrary<Counts>;
const country = fc.constantFrom('IR', 'RU', 'TR');
const asn = fc.constantFrom('1', '4294967295');

describe('published votes', () => {
  test('are multiples of eight, never fewer than there were, never of fewer than five', () => {
    fc.assert(
      fc.property(votes, (given) => {
        const published = publishedVotes(given);
        for (const verdict of SHARED_VERDICTS) {
          const shown = published[verdict];
          if (given[verdict] < LEAST_PREFIXES) expect(shown).toBeUndefined();
          else {
            expect((shown ?? 0) % 8).toBe(0);
            expect(shown).toBeGreaterThanOrEqual(given[verdict]);
            expect(shown).toBeLessThan(given[verdict] + 8);
          }
        }
      }),
    );
  });
});

describe('Wilson’s lower bound', () => {
  test.each([
    [3, 3, 0.44],
    [5, 5, 0.57],
    [8, 8, 0.68],
    [6, 8, 0.41],
    [7, 8, 0.53],
    [10, 16, 0.39],
  ])('of %i in %i is %f', (some, all, bound) => {
    expect(wilsonLowerBound(some, all)).toBeCloseTo(bound, 2);
  });

  test('lies below the share and grows with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (total, any) => {
        const some = any % (total + 1);
        const bound = wilsonLowerBound(some, total);
        expect(bound).toBeGreaterThanOrEqual(-1e-12);
        expect(bound).toBeLessThanOrEqual(some / total + 1e-12);
        if (some < total) expect(wilsonLowerBound(some + 1, total)).toBeGreaterThan(bound);
      }),
    );
    expect(wilsonLowerBound(0, 0)).toBe(0);
  });
});

describe('what most say', () => {
  test('is nothing of fewer than five, and blocked only for a sure majority', () => {
    fc.assert(
      fc.property(votes, (given) => {
        const state = crowdState(given);
        expect(state === null).toBe(totalOf(given) < LEAST_PREFIXES);
        if (state === 'blocked') expect(given.blocked * 2).toBeGreaterThan(totalOf(given));
        if (state === 'open') expect(given.open * 2).toBeGreaterThan(totalOf(given));
      }),
    );
  });

  test('is not turned into a block by one vote against many, nor by four alone', () => {
    expect(crowdState(only({ blocked: 4 }))).toBeNull();
    expect(crowdState(only({ blocked: 5 }))).toBe('blocked');
    expect(crowdState(only({ open: 20, blocked: 1 }))).toBe('open');
    expect(crowdState(only({ open: 5, blocked: 1 }))).toBe('open');
    expect(crowdState(only({ open: 6, blocked: 2 }))).toBe('mixed');
    expect(crowdState(only({ open: 1, blocked: 6 }))).toBe('mixed');
    expect(crowdState(only({ open: 1, blocked: 7 }))).toBe('blocked');
    expect(crowdState(only({ open: 8, blocked: 8 }))).toBe('mixed');
    expect(crowdState(only({ blocked: 5, slow: 5 }))).toBe('partial');
    expect(crowdState(only({ slow: 9, blocked: 1 }))).toBe('slow');
  });

  test('is a word only when five stand for it; a block is partly one, too', () => {
    expect(crowdState(only({ open: 4, blocked: 1 }))).toBe('mixed');
    expect(crowdState(only({ open: 4, slow: 1 }))).toBe('mixed');
    expect(crowdState(only({ slow: 4, partial: 1 }))).toBe('mixed');
    expect(crowdState(only({ blocked: 4, slow: 4 }))).toBe('mixed');
    expect(crowdState(only({ blocked: 4, partial: 1 }))).toBe('partial');
    const few = fc.record({
      open: fc.nat(7),
      partial: fc.nat(7),
      blocked: fc.nat(7),
      slow: fc.nat(7),
    });
    fc.assert(
      fc.property(fc.oneof(votes, few), (given) => {
        const state = crowdState(given);
        if (state === null || state === 'mixed') return;
        const standing = state === 'partial' ? given.partial + given.blocked : given[state];
        expect(standing).toBeGreaterThanOrEqual(LEAST_PREFIXES);
      }),
    );
  });

  test('"open" does not outvote a network’s block unless two networks say it', () => {
    fc.assert(
      fc.property(votes, agreement, (given, networks) => {
        const said = countryState(given, networks);
        if (said?.state === 'open' && networks.troubled > 0) {
          expect(networks.open).toBeGreaterThanOrEqual(2);
        }
        if (said?.corroborated) {
          const agreeing = said.state === 'open' ? networks.open : networks.troubled;
          expect(agreeing).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });
});

const rows: fc.Arbitrary<WorldRows> = fc.record({
  countryHours: fc.array(
    fc.tuple(counts, country).map(([row, c]) => ({ ...row, country: c, hour: HOUR })),
  ),
  countryDays: fc.array(
    fc.tuple(counts, country).map(([row, c]) => ({ ...row, country: c, day: DAY })),
  ),
  networkHours: fc.array(
    fc
      .tuple(counts, country, asn)
      .map(([row, c, a]) => ({ ...row, country: c, asn: a, hour: HOUR })),
  ),
  networkDays: fc.array(
    fc.tuple(counts, country, asn).map(([row, c, a]) => ({ ...row, country: c, asn: a, day: DAY })),
  ),
  day: fc.array(fc.tuple(counts, country).map(([row, c]) => ({ ...row, country: c }))),
  month: fc.array(fc.tuple(counts, country).map(([row, c]) => ({ ...row, country: c }))),
  agreements: fc.array(
    fc.record({
      country,
      ...Object.fromEntries(
        STORED_SERVICES.flatMap((service) => [
          [`${service}_open`, fc.nat(4)],
          [`${service}_troubled`, fc.nat(4)],
        ]),
      ),
    }) as unknown as fc.Arbitrary<WorldRows['agreements'][number]>,
  ),
  methods: fc.array(
    fc.record({ country, service: fc.nat(5), method: fc.integer({ min: 1, max: 9 }) }),
  ),
});

describe('the world summary', () => {
  test('has its schema, takes the finest span, and shows no count below the threshold', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const world = worldOf(given, HOUR);
        expect(v.safeParse(worldSchema, JSON.parse(JSON.stringify(world))).success).toBe(true);
        for (const row of given.countryHours) {
          expect(world.countries[row.country]?.now?.span).toBe('hour');
        }
        const shown = JSON.stringify(world).match(/"(?:open|partial|blocked|slow)":\d+/g) ?? [];
        for (const text of shown) expect(Number(text.split(':')[1]) % 8).toBe(0);
        for (const line of worldCsv(world).split('\r\n').slice(2, -1)) {
          expect(line).toMatch(
            /^[A-Z]{2},\d*,(?:hour|day),[\dTZ:-]+,[a-z]+,[a-z]+,(?:true|false|)(?:,\d*){4}$/,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a vote more or less in a crowd changes no more than a step', () => {
    fc.assert(
      fc.property(votes, fc.constantFrom(...SHARED_VERDICTS), (given, verdict) => {
        const before = publishedVotes(given)[verdict] ?? 0;
        const after = publishedVotes({ ...given, [verdict]: given[verdict] + 1 })[verdict] ?? 0;
        expect([0, 8]).toContain(after - before);
      }),
    );
  });

  test('a series says each service of each span that enough speak of, and its licence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(counts, { maxLength: 3 }), async (given) => {
        const whole = pointsOf({
          hours: given.map((row) => ({ ...row, country: 'IR', hour: HOUR })),
          days: [],
        });
        const networks = pointsOf({
          hours: [],
          days: given.map((row) => ({ ...row, country: 'IR', asn: '7', day: DAY })),
        });
        expect(whole.length).toBeLessThanOrEqual(given.length * STORED_SERVICES.length);
        const { json, csv } = await seriesFiles('IR', [whole, [], networks]);
        const read = JSON.parse(gunzipSync(json).toString());
        expect(read).toMatchObject({ format: 'telltale-series', version: 1, country: 'IR' });
        expect(read.points).toEqual([...whole, ...networks]);
        const lines = gunzipSync(csv).toString().split('\r\n');
        expect(lines[0]).toContain('CC BY 4.0');
        expect(lines.length).toBe(read.points.length + 3);
        for (const line of lines.slice(2, -1)) {
          expect(line).toMatch(/^IR,7?,(?:hour|day),[\dTZ:-]+,[a-z]+,[a-z]+(?:,\d*){4}$/);
        }
      }),
      { numRuns: 20 },
    );
  });
});
