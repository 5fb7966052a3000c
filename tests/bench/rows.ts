/** One program measures one row or several, in one process and one browser each. */
export interface Program {
  /** Rows of DESIGN §11, by the names under which `npm run bench -- <row>` takes them. */
  rows: Readonly<Record<string, string>>;
  /** Gets the rows that are wanted and `--results <file>` as further arguments. */
  command: readonly string[];
}

const LAB = ['node', 'tests/lab/main.ts', 'run', '--'];
const ISOLATED = ['node', 'tests/isolated.ts'];

export const PROGRAMS: readonly Program[] = [
  {
    rows: { size: 'what is delivered' },
    command: ['node', 'tests/bench/size.ts'],
  },
  {
    rows: {
      check: 'a healthy check ÷ the same fetches with nothing around them',
      dropped: 'every Telegram packet dropped: click to verdict',
    },
    command: [...LAB, 'node', 'tests/bench/check.ts'],
  },
  {
    rows: { idle: 'while nobody looks: wakes, processor time and bytes' },
    command: [...LAB, 'node', 'tests/bench/idle.ts'],
  },
  {
    rows: { popup: 'the popup: open to verdict on screen' },
    command: [...LAB, 'node', 'tests/bench/popup.ts'],
  },
  {
    rows: {
      append: 'keeping a check, at 1 million observations ÷ at 1 thousand',
      charts: 'one year of charts',
      export: 'export of the whole history',
      stored: 'stored bytes per observation, after reopening',
    },
    command: [...ISOLATED, 'node', 'tests/bench/history.ts'],
  },
  {
    rows: { 'stored-firefox': 'stored bytes per observation in Firefox, after reopening' },
    command: [...ISOLATED, 'node', 'tests/bench/firefox-history.ts'],
  },
  {
    rows: { kills: 'SIGKILLs during appends and a torn log, each followed by two reopens' },
    command: [...ISOLATED, 'node', 'tests/bench/kills.ts'],
  },
  {
    rows: {
      collector: 'the collector: a report, opened, counted, durable, acknowledged',
      world: 'the collector: `world.json` after 10 million reports, uncached',
    },
    command: ['node', 'tests/bench/collector.ts'],
  },
];
