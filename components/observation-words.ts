import { t } from '../lib/i18n/i18n.ts';
import type { Observation } from '../lib/words/observation.ts';

/** What came of one question, in a few words. */
export function observationWords({ failure, body, reused }: Observation): string {
  const words = [t(`failure.${failure ?? 'none'}`)];
  if (body === 'altered') words.push(t('evidence.altered'));
  if (reused) words.push(t('evidence.reused'));
  return words.join(t('text.comma'));
}
