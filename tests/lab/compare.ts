import type { Expectation } from './scenario.ts';
import type { ShownState } from './shown-state.ts';

export interface Comparison {
  /** `verdict`, `method`, `confidence` or a service. */
  what: string;
  expected: string;
  seen: string;
  right: boolean;
}

/** Holds what a page shows against what a scenario wants; nothing else is looked at. */
export function compare(expected: Expectation, seen: ShownState): Comparison[] {
  const pairs: [string, string | null | undefined, string | null][] = [
    ['verdict', expected.verdict, seen.verdict],
    ['method', expected.method, seen.method],
    ['confidence', expected.confidence, seen.confidence],
  ];
  for (const [service, wanted] of Object.entries(expected.services ?? {})) {
    const row = seen.services[service as keyof ShownState['services']];
    const shown = row === undefined ? 'missing' : words(row.verdict, row.method);
    pairs.push([service, wanted, shown]);
  }
  return pairs
    .filter(([, wanted]) => wanted !== undefined)
    .map(([what, wanted, shown]) => ({
      what,
      expected: wanted ?? 'none',
      seen: shown ?? 'none',
      right: (wanted ?? 'none') === (shown ?? 'none'),
    }));
}

function words(verdict: string, method: string | null): string {
  return method === null ? verdict : `${verdict}/${method}`;
}
