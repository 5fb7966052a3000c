import type { MessageKey } from '../lib/i18n/catalogue.ts';
import { t } from '../lib/i18n/i18n.ts';
import type { Reason } from '../lib/words/reason.ts';
import type { DaySegment } from '../lib/words/snapshot.ts';
import type { Confidence, Method, ShownVerdict } from '../lib/words/verdict.ts';
import { wordedAs } from '../lib/words/worded.ts';

interface State {
  verdict: ShownVerdict;
  method: Method | null;
  confidence: Confidence | null;
}

/** The whole state as a headline. */
export function headline(state: State): string {
  return t(`verdict.${wordedAs(state)}`);
}

/** A service's state in a few words, with the method where there is one. */
export function shortWords(state: State): string {
  const worded = wordedAs(state);
  const method = state.method === null ? '' : t(`method.${state.method}`);
  // The method says it all.
  if (worded === 'stalls' || (worded === 'slow' && method !== '')) return method;
  const word = t(`short.${worded}`);
  return method === '' ? word : `${word} (${method})`;
}

/** What a stretch of the day shows. */
export function segmentWords({ verdict, confidence }: Omit<DaySegment, 'from' | 'to'>): string {
  return verdict === 'gap' ? t('short.gap') : shortWords({ verdict, confidence, method: null });
}

/** A service's state, and why. */
export function findingWords(finding: State & { reason: Reason }): string {
  return t('check.finding', { state: shortWords(finding), reason: reasonWords(finding.reason) });
}

/** A reason in words. */
export function reasonWords({ key, params }: Reason): string {
  const messageKey: MessageKey = `reason.${key}`;
  return t(messageKey, params);
}
