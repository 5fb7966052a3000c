import { FAULTS } from './faults/faults.ts';
import { FAULTS as KILLED } from './kills/faults.ts';
import { BROWSERS, type BrowserName } from './lab/launch-browser.ts';
import { LONG_RUNS } from './lab/long-runs.ts';
import {
  faults,
  kills,
  longRun,
  playwright,
  type Runner,
  SELF_TESTS,
  scenarios,
  selfTest,
  vitest,
  year,
} from './run-reports.ts';

/** A part takes ten minutes at most, so that a soak that is cut off loses no more. */
export interface SoakPart {
  name: string;
  title: string;
  /** Which build it is about. */
  browser: BrowserName;
  runner(): Runner;
}

/** Everything is seen so often: what is right by chance is wrong. */
const ROUNDS = 3;
/** Slices of one round of all scenarios; Firefox starts slower. */
const SLICES: Readonly<Record<BrowserName, number>> = { chromium: 4, firefox: 6 };

/** The collector's tests with long attacks and many kills. */
const COLLECTOR: SoakPart = {
  name: 'collector',
  title: '100,000 hostile requests, 12 kills',
  browser: 'chromium',
  runner: () => {
    const { command, options } = vitest('collector');
    return { command: ['env', 'HOSTILE_REQUESTS=100000', 'KILLS=12', ...command], options };
  },
};

/** Of each fault in one part. */
const KILLS = 20;
/** While checks are kept DESIGN §11 asks for a hundred. */
const PARTS_OF_APPEND = 5;

/** Of the end-to-end tests in Firefox, of which `npm test` plays a few. */
const END_TO_END_PARTS = 4;

/** The parts of `npm run soak`, in order. `names`: of the scenarios that each browser plays. */
export function soakParts(names: Readonly<Record<BrowserName, readonly string[]>>): SoakPart[] {
  const selfTests = SELF_TESTS.map((name) => ({
    name,
    title: 'the lab tests itself',
    browser: 'chromium' as const,
    runner: () => selfTest(name),
  }));
  const killed = KILLED.flatMap(({ name, title }) => {
    const parts = name === 'append' ? PARTS_OF_APPEND : 1;
    return Array.from({ length: parts }, (_, index) => ({
      name: parts === 1 ? `kills-${name}` : `kills-${name}-${index + 1}`,
      title: `${KILLS} kills ${title}`,
      browser: 'chromium' as const,
      runner: () => kills(KILLS, name),
    }));
  });
  const broken = BROWSERS.flatMap((browser) =>
    FAULTS.flatMap(({ name, title, many, parts = 1 }) =>
      Array.from({ length: parts }, (_, index) => ({
        name: `${prefixOf(browser)}${name}${parts === 1 ? '' : `-${index + 1}`}`,
        title: `${many} times ${title}`,
        browser,
        runner: () => faults(browser, true, name),
      })),
    ),
  );
  const long = BROWSERS.flatMap((browser) =>
    LONG_RUNS.map(({ name, title, checks }) => ({
      name: `${prefixOf(browser)}long-${name}`,
      title: `${checks} checks: ${title}`,
      browser,
      runner: () => longRun(name, browser),
    })),
  );
  const years = BROWSERS.map((browser) => ({
    name: `${prefixOf(browser)}year`,
    title: 'a year of a browser that is opened now and then',
    browser,
    runner: () => year(browser),
  }));
  const played = BROWSERS.flatMap((browser) => scenarioParts(names[browser], browser));
  const endToEnd = Array.from({ length: END_TO_END_PARTS }, (_, index) => ({
    name: `firefox-e2e-${index + 1}`,
    title: `end to end in Firefox, part ${index + 1} of ${END_TO_END_PARTS}`,
    browser: 'firefox' as const,
    runner: () => playwright(['firefox'], index + 1, END_TO_END_PARTS),
  }));
  return [...selfTests, COLLECTOR, ...killed, ...broken, ...long, ...years, ...endToEnd, ...played];
}

/** All scenarios in one browser, in slices, as often as there are rounds. */
function scenarioParts(scenarioNames: readonly string[], browser: BrowserName): SoakPart[] {
  const rounds = Array.from({ length: ROUNDS }, (_, index) => index + 1);
  const slices = Array.from({ length: SLICES[browser] }, (_, index) => index + 1);
  return rounds.flatMap((round) =>
    slices.map((slice) => {
      // Every fourth or so, so that a family of slow ones is spread.
      const names = scenarioNames.filter((_, index) => index % slices.length === slice - 1);
      return {
        name: `${prefixOf(browser)}scenarios-${round}-${slice}`,
        title: `${names.length} scenarios, time ${round} of ${ROUNDS}, slice ${slice} of ${slices.length}`,
        browser,
        runner: () => scenarios(browser, ...names, '--figures'),
      };
    }),
  );
}

function prefixOf(browser: BrowserName): string {
  return browser === 'chromium' ? '' : `${browser}-`;
}

/** The parts to run: those named, or all. Throws on a name that there is none for. */
export function wantedParts(parts: readonly SoakPart[], names: readonly string[]): SoakPart[] {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. See --list.`);
  return parts.filter(({ name }) => names.length === 0 || names.includes(name));
}
