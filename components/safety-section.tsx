import { t } from '../lib/i18n/i18n.ts';
import { useArrival } from './use-arrival.ts';

const PARTS = [
  'line',
  'holder',
  'discreet',
  'erase',
  'reports',
  'files',
  'sync',
  'border',
] as const;

/** For whom it could harm to be seen with this: what can be seen by whom. In full in docs/safety.md. */
export function SafetySection() {
  useArrival('safety', true);
  return (
    <section id="safety">
      <h2>{t('safety.title')}</h2>
      <p>{t('safety.lead')}</p>
      <dl class="seen-by">
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`safety.${part}`)}</dt>
            <dd>{t(`safety.${part}-text`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/options.html">{t('popup.options')}</a>
      </p>
    </section>
  );
}
