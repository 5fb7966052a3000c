import { t } from '../lib/i18n/i18n.ts';
import { agoText } from '../lib/i18n/time.ts';
import type { Reporting } from '../lib/words/reporting.ts';
import type { Snapshot } from '../lib/words/snapshot.ts';
import { crowdWords } from './crowd-words.ts';

/** What others see, and how reports stand; the latter leads to where they are turned on and off. */
export function ReportLines({ snapshot, now }: { snapshot: Snapshot; now: number }) {
  const { crowd, reporting } = snapshot;
  return (
    <section class="report-lines">
      {crowd !== null && <p data-crowd={crowd.inCountry ?? ''}>{crowdWords(crowd)}</p>}
      <a href="/options.html#reports" target="_blank" rel="noopener" data-reports={reporting.state}>
        {reportingWords(reporting, now)}
      </a>
    </section>
  );
}

function reportingWords({ state, waiting, lastSharedAt }: Reporting, now: number): string {
  if (state !== 'on') return t(`reporting.${state}`);
  const parts = [t('reporting.on')];
  if (lastSharedAt !== null) parts.push(t('reporting.shared', { ago: agoText(lastSharedAt, now) }));
  if (waiting > 0) parts.push(t('reporting.waiting', { count: waiting }));
  return parts.join(' · ');
}
