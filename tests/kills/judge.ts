import { type Allowed, LATER } from './faults.ts';

/** What the page found after a start. */
export interface Seen {
  /** Checks that are what they were. */
  found: readonly number[];
  /** Checks that are anything else. */
  strange: number;
  /** Spans that are said to be lost. */
  lost: number;
  isDerivedRight: boolean;
}

/** What is wrong with what was found; nothing where all is well. */
export function judge(seen: Seen, { must, together = [], may = [] }: Allowed): string[] {
  const found = new Set(seen.found);
  const missing = must.filter((number) => !found.has(number));
  const ofTogether = together.filter((number) => found.has(number)).length;
  const expected = new Set([...must, ...together, ...may]);
  const uncalled = seen.found.filter((number) => !expected.has(number) && number < LATER);
  return [
    missing.length > 0 ? `${missing.length} acknowledged checks lost` : '',
    ofTogether > 0 && ofTogether < together.length
      ? `${ofTogether} of ${together.length} half there`
      : '',
    seen.found.length !== found.size ? 'a check is there twice' : '',
    uncalled.length > 0 ? `${uncalled.length} checks that nobody kept` : '',
    seen.strange > 0 ? `${seen.strange} checks are not what they were` : '',
    seen.lost > 0 ? `${seen.lost} spans are said to be lost` : '',
    seen.isDerivedRight ? '' : 'counts do not follow from the checks',
  ].filter((wrong) => wrong !== '');
}
