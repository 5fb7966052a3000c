import type { Confidence, Method, ShownVerdict } from './verdict.ts';

/** What a state is called by. */
export type Worded = ShownVerdict | 'suspected' | 'suspected-partial' | 'stalls';

/** What is only suspected is not called blocked, and what begins and freezes is not called slow (DESIGN §9). */
export function wordedAs(state: {
  verdict: ShownVerdict;
  method: Method | null;
  confidence: Confidence | null;
}): Worded {
  const { verdict, method, confidence } = state;
  // That it is slow was measured.
  if (verdict === 'slow') return method === 'stall' ? 'stalls' : 'slow';
  if (confidence !== 'suspected') return verdict;
  return verdict === 'partial' ? 'suspected-partial' : 'suspected';
}
