import { t } from '../lib/i18n/i18n.ts';
import { utcText } from '../lib/i18n/time.ts';
import type { Check } from '../lib/words/check.ts';
import type { Observation } from '../lib/words/observation.ts';
import { SERVICES } from '../lib/words/service.ts';
import { outcomeWords } from './check-list.tsx';
import { observationWords } from './observation-words.ts';
import { findingWords, reasonWords } from './state-words.ts';

/** A check with its evidence as a text, in UTC. The network it was made on is not in it. */
export function checkText(check: Check): string {
  const title = t('check.text-title', {
    time: utcText(check.startedAt),
    outcome: outcomeWords(check),
  });
  if (check.outcome !== 'finished') return `${title}\n${t('timeline.unfinished-means')}`;
  const { diagnosis, observations } = check;
  const services = SERVICES.flatMap((service) => {
    const finding = diagnosis.services[service];
    if (finding === undefined) return [];
    return [`${t(`service.${service}`)}: ${findingWords(finding)}`];
  });
  const evidence = observations.map(observationLine);
  const overall = reasonWords(diagnosis.overall.reason);
  return [title, overall, '', ...services, '', t('timeline.evidence'), ...evidence].join('\n');
}

function observationLine(seen: Observation): string {
  const parts = [
    seen.target,
    t(`kind.${seen.kind}`),
    observationWords(seen),
    seen.failure,
    seen.detail,
    seen.status,
    seen.ip,
    `${Math.round(seen.durationMs)} ms`,
  ];
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join(' | ');
}
