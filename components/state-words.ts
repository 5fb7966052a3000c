import type { MessageKey } from '../lib/i18n/catalogue.ts';
import { t } from '../lib/i18n/i18n.ts';
import type { Reason } from '../lib/words/reason.ts';
import type { DaySegment } from '../lib/words/snapshot.ts';
import type { Confidence, Method, ShownVerdict } from '../lib/words/verdict.ts';

interface State {
  verdict: ShownVerdict;
  method: Method | null;
  confidence: Confidence | null;
}

/** The whole state as a headline. What is only suspected is not called blocked. */
export function headline({ verdict, confidence }: State): string {
  return t(`verdict.${suspectedOr(verdict, confidence)}`);
}

/** A service's state in a few words, with the method where there is one. */
export function shortWords({ verdict, method, confidence }: State): string {
  const word = t(`short.${suspectedOr(verdict, confidence)}`);
  return method === null ? word : `${word} (${t(`method.${method}`)})`;
}

type Worded = ShownVerdict | 'suspected' | 'suspected-partial' | 'suspected-slow';

function suspectedOr(verdict: ShownVerdict, confidence: Confidence | null): Worded {
  if (confidence !== 'suspected') return verdict;
  if (verdict === 'partial' || verdict === 'slow') return `suspected-${verdict}`;
  return 'suspected';
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
