import type { BenchBrowser } from '../bench/bench-browser.ts';
import { cutLog } from './cut-log.ts';
import type { KillsPage } from './kills-page.ts';

/** A function of the page and what it is called with. */
export type Call = {
  [Name in keyof KillsPage]: readonly [Name, ...Parameters<KillsPage[Name]>];
}[keyof KillsPage];

/** What may be there after a kill, by the numbers of the checks. */
export interface Allowed {
  /** Has to be there. */
  must: readonly number[];
  /** All of these or none. */
  together?: readonly number[];
  /** May be there. */
  may?: readonly number[];
}

export interface Fault {
  name: string;
  title: string;
  before: readonly Call[];
  /** In the middle of this the browser is killed. */
  during: Call;
  /** Given what was acknowledged to the page's caller. */
  allowed(acknowledged: readonly number[]): Allowed;
  /** Done to the disk after the kill; `round` counts from 0. */
  afterwards?(browser: BenchBrowser, port: number, round: number): void;
  /** The kill comes when all is done. */
  isLate?: true;
}

/** Kept by the first start after a kill, from this number on: a torn log loses them at the second, if at all. */
export const LATER = 5000;
const A_DAY = 48;
const FEW = range(0, 30);
const DAYS = range(0, 8 * A_DAY);
const KEPT_DAYS = 3;
const IMPORTED = range(2000, 6 * A_DAY);

export const FAULTS: readonly Fault[] = [
  {
    name: 'append',
    title: 'while checks are kept',
    before: [['keep', 0, FEW.length, true]],
    during: ['keep', FEW.length, 150, true],
    allowed: (acknowledged) => ({ must: acknowledged, may: range(0, 180) }),
  },
  {
    name: 'seal',
    title: 'while finished days are sealed',
    before: [['keep', 0, DAYS.length, false]],
    during: ['tend', DAYS.length + 2 * A_DAY],
    allowed: () => ({ must: DAYS }),
  },
  {
    name: 'retention',
    title: 'while old checks are let go of',
    before: [
      ['keep', 0, DAYS.length, false],
      ['tend', DAYS.length],
    ],
    during: ['tend', DAYS.length - 1, KEPT_DAYS],
    // Whole days: today's and so many before it.
    allowed: () => ({
      must: DAYS.slice(-(KEPT_DAYS + 1) * A_DAY),
      together: DAYS.slice(0, -(KEPT_DAYS + 1) * A_DAY),
    }),
  },
  {
    name: 'import',
    title: 'during an import',
    before: [['keep', 0, FEW.length, true]],
    during: ['import', IMPORTED[0] ?? 0, IMPORTED.length],
    allowed: () => ({ must: FEW, together: IMPORTED }),
  },
  {
    name: 'torn-log',
    title: "with bytes cut off the end of the database's log",
    before: [],
    during: ['keep', 0, 60, true],
    allowed: (acknowledged) => ({ must: acknowledged }),
    afterwards: cutLog,
    isLate: true,
  },
];

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
