import { t } from '../lib/i18n/i18n.ts';
import { agoText } from '../lib/i18n/time.ts';
import { SERVICES } from '../lib/words/service.ts';
import type { Snapshot } from '../lib/words/snapshot.ts';
import { serviceAttributes } from './state-hooks.ts';
import { StateIcon } from './state-icon.tsx';
import { shortWords } from './state-words.ts';
import { iconOf, toneOf } from './tone.ts';

/** A row says how old it is when it is older than the check by more than this. */
const NEWS_MS = 120_000;

/** Each service that was ever observed, with its state; its age where this check could not ask it. */
export function ServiceRows({ snapshot, now }: { snapshot: Snapshot; now: number }) {
  const rows = SERVICES.map((service) => ({ service, state: snapshot.services[service] })).filter(
    ({ state }) => state.verdict !== 'none',
  );
  if (rows.length === 0) return null;
  return (
    <section aria-label={t('popup.services')}>
      <ul class="services">
        {rows.map(({ service, state }) => (
          <li
            key={service}
            {...serviceAttributes(service, state)}
            data-tone={toneOf(state.verdict, state.confidence)}
          >
            <StateIcon verdict={iconOf(state)} size={18} />
            <span class="service-name">{t(`service.${service}`)}</span>
            <span class="service-state">
              {shortWords(state)}
              {state.checkedAt !== null && isOlder(state.checkedAt, snapshot.checkedAt) && (
                <span class="soft">
                  {t('popup.not-now', { ago: agoText(state.checkedAt, now) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isOlder(observedAt: number, checkedAt: number | null): boolean {
  return checkedAt !== null && checkedAt - observedAt > NEWS_MS;
}
