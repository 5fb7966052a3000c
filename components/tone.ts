import type { Confidence, ShownVerdict } from '../lib/words/verdict.ts';

export type Tone = 'good' | 'bad' | 'warning' | 'away' | 'down';

const TONES: Readonly<Record<ShownVerdict, Tone>> = {
  open: 'good',
  blocked: 'bad',
  restricted: 'bad',
  partial: 'warning',
  slow: 'warning',
  outage: 'down',
  offline: 'away',
  'captive-portal': 'away',
  local: 'away',
  unsure: 'away',
  none: 'away',
};

/** The colour family of a state; what is only suspected does not alarm. */
export function toneOf(verdict: ShownVerdict, confidence: Confidence | null = null): Tone {
  return confidence === 'suspected' ? 'warning' : TONES[verdict];
}

/** The shape that stands for a state: doubt for what is only suspected. */
export function iconOf({
  verdict,
  confidence,
}: {
  verdict: ShownVerdict;
  confidence: Confidence | null;
}): ShownVerdict {
  return confidence === 'suspected' ? 'unsure' : verdict;
}
