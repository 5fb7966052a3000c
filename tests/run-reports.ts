/** Test runners, each as a command that writes a report, and how that report is counted. */
import { stripVTControlCharacters } from 'node:util';
import type { BrowserName } from './lab/launch-browser.ts';
import { resultFile, type StepOptions } from './run-step.ts';
import type { Failure, Tally } from './tally.ts';

export interface Runner {
  command: readonly string[];
  options: StepOptions;
}

/** Programs that need the lab are run as its client. */
const IN_LAB = ['node', 'tests/lab/main.ts'];

/** The lab's tests of itself: what Chromium and plain clients make of its world, and whether it drives a browser. */
export const SELF_TESTS = [
  'self-test',
  'self-test-browser',
  'self-test-world',
  'self-test-world-browser',
] as const;

/** Tests of one of the projects in `vitest.config.ts`; those with a browser reach no network. */
export function vitest(project: 'unit' | 'collector' | 'browser' | 'texts'): Runner {
  const file = resultFile(`vitest-${project}`);
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const isolation = ['browser', 'texts'].includes(project) ? ['node', 'tests/isolated.ts'] : [];
  return {
    command: [...isolation, 'vitest', 'run', '--project', project, ...report],
    options: { count: { file, read: countVitest } },
  };
}

/** One part of the end-to-end tests of these projects in `playwright.config.ts`, in a lab of its own. */
export function playwright(
  projects: readonly ('chromium' | 'firefox' | 'firefox-representative')[],
  part: number,
  parts: number,
): Runner {
  const name = [...projects, part].join('-');
  const command = [
    ...['env', `E2E_PART=${name}`, ...IN_LAB, 'run', '--', 'playwright', 'test'],
    ...projects.map((project) => `--project=${project}`),
  ];
  return {
    command: [...command, `--shard=${part}/${parts}`],
    options: {
      count: { file: resultFile(`playwright-${name}`), read: countPlaywright },
      replay: () => [...command, '--last-failed'],
    },
  };
}

/** Scenarios of the lab, by name, or the words `all` and `representative`. */
export function scenarios(browser: BrowserName, ...names: string[]): Runner {
  const file = resultFile(`scenarios-${browser}`);
  const command = (wanted: readonly string[]) => {
    return [...IN_LAB, ...wanted, '--browser', browser, '--results', file];
  };
  return {
    command: command(names),
    options: {
      count: { file, read: (report) => report as Tally },
      replay: (failures) => command(failures.map(({ name }) => name)),
    },
  };
}

/** Many checks on one bad line; names are in `lab/long-runs.ts`. */
export function longRun(name: string, browser: BrowserName): Runner {
  const file = resultFile('long-run');
  const options = ['--browser', browser, '--results', file];
  const program = ['node', 'tests/lab/play-long-run.ts', name, ...options];
  return {
    command: [...IN_LAB, 'run', '--', ...program],
    options: { count: { file, read: (report) => report as Tally } },
  };
}

/** A year of a browser that is opened now and then. */
export function year(browser: BrowserName): Runner {
  const file = resultFile(`year-${browser}`);
  const program = ['node', 'tests/lab/play-year.ts', '--browser', browser, '--results', file];
  return {
    command: [...IN_LAB, 'run', '--', ...program],
    options: { count: { file, read: (report) => report as Tally } },
  };
}

/** The browser is killed while it writes its history, so often in the middle of each thing that it writes. */
export function kills(times: number, ...faults: string[]): Runner {
  const file = resultFile('kills');
  const program = ['node', 'tests/kills/play-kills.ts', ...faults, '--times', `${times}`];
  return {
    command: ['node', 'tests/isolated.ts', ...program, '--results', file],
    options: { count: { file, read: (report) => report as Tally } },
  };
}

/** Things are broken on purpose while checks are made, a few times each or `many`. */
export function faults(browser: BrowserName, isMany: boolean, ...names: string[]): Runner {
  const file = resultFile(`faults-${browser}`);
  const options = ['--browser', browser, ...(isMany ? ['--many'] : []), '--results', file];
  const program = ['node', 'tests/faults/play-faults.ts', ...names, ...options];
  return {
    // Much in them is drawn at random: another try would be another test.
    command: [...IN_LAB, 'run', '--', ...program],
    options: { count: { file, read: (report) => report as Tally } },
  };
}

/** One of the lab's tests of itself. */
export function selfTest(name: (typeof SELF_TESTS)[number]): Runner {
  return { command: [...IN_LAB, 'run', '--', 'node', `tests/lab/${name}.ts`], options: {} };
}

function countVitest(report: unknown): Tally {
  const { numPassedTests, testResults } = report as {
    numPassedTests: number;
    testResults: {
      name: string;
      status: string;
      message: string;
      assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
    }[];
  };
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    // A file that could not be read holds no test.
    if (status === 'failed' && assertionResults.length === 0) return [failure(name, message)];
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => failure(fullName, failureMessages[0]));
  });
  return { passed: numPassedTests, failures };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: {
    title: string;
    file: string;
    tests: { projectName: string; status: string; results: { error?: { message?: string } }[] }[];
  }[];
}

function countPlaywright(report: unknown): Tally {
  const { stats, errors, suites } = report as {
    stats: { expected: number };
    errors: { message?: string }[];
    suites: PlaywrightSuite[];
  };
  const failures = [
    ...suites.flatMap(failedInSuite),
    ...errors.map(({ message }) => failure('outside of a test', message)),
  ];
  return { passed: stats.expected, failures };
}

function failedInSuite({ suites = [], specs }: PlaywrightSuite): Failure[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        failure(`[${projectName}] ${file}: ${title}`, results[0]?.error?.message),
      ),
  );
  return [...own, ...suites.flatMap(failedInSuite)];
}

function failure(name: string, message = 'no message'): Failure {
  return { name, why: stripVTControlCharacters(message).replace(/\s+/g, ' ').slice(0, 300) };
}
