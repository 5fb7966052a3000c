import { t } from '../lib/i18n/i18n.ts';
import type { Observation } from '../lib/words/observation.ts';

/** What came of one question, in a few words. */
export function observationWords(seen: Observation): string {
  const { failure, body, reused } = seen;
  const words = [t(`failure.${failure ?? 'none'}`)];
  const step = lastStep(seen);
  if (step !== null) words.push(t(`evidence.reached-${step}`));
  if (body === 'altered') words.push(t('evidence.altered'));
  if (reused) words.push(t('evidence.reused'));
  return words.join(t('text.comma'));
}

/**
 * How far a question came that failed: the last step that took time, where the browser tells. Firefox does of all,
 * Chromium of what broke off in the answer. One that was over within a millisecond is not told from one that never began.
 */
function lastStep({ failure, phases }: Observation): 'dns' | 'tcp' | 'tls' | 'answer' | null {
  if (failure === null || phases === undefined) return null;
  if (phases.firstByteMs > 0) return 'answer';
  if (phases.tlsMs > 0) return 'tls';
  if (phases.tcpMs > 0) return 'tcp';
  return phases.dnsMs > 0 ? 'dns' : null;
}
