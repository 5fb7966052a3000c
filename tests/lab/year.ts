import type { BrowserName } from './launch-browser.ts';
import { incidentsByName } from './named-services.ts';
import type { IncidentExpectation } from './scenario.ts';
import { TELEGRAM_NAMES } from './telegram-names.ts';
import type { World } from './world/world.ts';

/** A time at which the browser runs, and checks are made. */
export interface Sitting {
  /** Before it the browser was closed for so long. */
  daysAway: number;
  world: Partial<World>;
  isBlocked: boolean;
  isAtHome: boolean;
  checks: number;
}

export const SITTINGS = 60;
const DAYS = 365;
const HOME = { publicAddress: '95.24.10.20' };
const WORK = { publicAddress: '178.67.30.40' };
/** Every fifth time it runs at work, where nobody blocks. */
const AT_WORK = 5;
/** Failing checks until a block is confirmed; good ones until it is over are fewer. */
const TO_CONFIRM = 3;

interface Block {
  from: number;
  to: number;
  world: Partial<World>;
  /** Firefox does not tell a foreign certificate from a refusal: it is `unsure` of hosts whose addresses nobody knows. */
  isHalfToldInFirefox?: true;
}

/** What happened at home, from one sitting to another. */
const BLOCKS: readonly Block[] = [
  { from: 8, to: 15, world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] } },
  { from: 22, to: 23, world: { dns: [{ names: TELEGRAM_NAMES, answer: 'nxdomain' }] } },
  {
    from: 35,
    to: 43,
    world: { sni: [{ names: TELEGRAM_NAMES, action: 'forge' }] },
    isHalfToldInFirefox: true,
  },
];

/** A year of somebody who opens the browser now and then. */
export const YEAR: readonly Sitting[] = Array.from({ length: SITTINGS }, (_, index) => {
  const isAtHome = index % AT_WORK !== AT_WORK - 1;
  const block = isAtHome ? BLOCKS.find(({ from, to }) => index >= from && index <= to) : undefined;
  return {
    daysAway: DAYS / SITTINGS,
    world: { ...(isAtHome ? HOME : WORK), ...block?.world },
    isBlocked: block !== undefined,
    isAtHome,
    checks: TO_CONFIRM,
  };
});

/** The incidents that a right history of that year holds; steps are checks, counted from 1 over the whole year. */
export function incidentsOfYear(browserName: BrowserName): IncidentExpectation[] {
  const steps = YEAR.flatMap((sitting, index) =>
    Array.from({ length: sitting.checks }, () => ({ ...sitting, index })),
  ).map((step, index) => ({ ...step, number: index + 1 }));
  const home = steps.filter(({ isAtHome }) => isAtHome);
  return BLOCKS.flatMap(({ from, to, isHalfToldInFirefox }) => {
    const within = home.filter(({ index }) => index >= from && index <= to);
    const [first, last] = [within[0]?.number ?? 0, within.at(-1)?.number ?? 0];
    const before = home.findLast(({ number }) => number < first)?.number ?? null;
    const after = home.find(({ number }) => number > last)?.number ?? 0;
    const incidents = incidentsByName({ began: [before, first], ended: [last, after] });
    const isHalfTold = browserName === 'firefox' && isHalfToldInFirefox;
    return isHalfTold ? incidents.filter(({ services }) => !services.includes('media')) : incidents;
  });
}
