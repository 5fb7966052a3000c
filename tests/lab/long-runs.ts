import type { BrowserName } from './launch-browser.ts';
import type { Expectation } from './scenario.ts';
import type { World } from './world/world.ts';

/** Many checks in one browser with one profile, when the product's own schedule wants them. */
export interface LongRun {
  name: string;
  title: string;
  world: Partial<World>;
  /** Of every check. Whatever it is, nothing may be confirmed. */
  expect: Expectation;
  checks: number;
  /** Over the cable in both directions, in each check once the first ones are over. */
  mostBytes?: Readonly<Record<BrowserName, number>>;
}

/** An evening and a night on a line that is merely bad: a false accusation needs only one unlucky row of checks. */
const CHECKS = 50;
/**
 * DESIGN §4, of a check that is healthy and settled. The spare connections that Firefox begins by itself, one or two in
 * a check, take 6 kB each.
 */
const MOST_BYTES: Readonly<Record<BrowserName, number>> = { chromium: 60_000, firefox: 72_000 };

/** What may go wrong by chance is tried often. */
export const LONG_RUNS: readonly LongRun[] = [
  ...[11, 22, 33].map((seed) => ({
    name: `unreliable-${seed}`,
    title: `30 % of all connections fail at random (seed ${seed})`,
    world: { unreliable: { probability: 0.3, seed } },
    expect: {},
    checks: CHECKS,
  })),
  {
    name: 'line-128',
    title: 'the whole line carries 128 kbit/s',
    world: { lineKilobitsPerSecond: 128 },
    expect: { verdict: 'open' },
    checks: CHECKS,
  },
  {
    name: 'open',
    title: 'everything works',
    world: {},
    expect: { verdict: 'open' },
    checks: 15,
    mostBytes: MOST_BYTES,
  },
];
