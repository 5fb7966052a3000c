import type { ComponentChildren } from 'preact';
import { t } from '../lib/i18n/i18n.ts';
import type { ShownVerdict } from '../lib/words/verdict.ts';

/** Where there is something that the person in front of it can do. */
const HELPED: readonly ShownVerdict[] = ['blocked', 'partial', 'slow'];
/** Telegram's own, named on its site. */
const DOWNLOADS = ['telegram.org', 'desktop.telegram.org'];
/** Its chart of what many probes measured, day by day. */
const OONI = 'https://explorer.ooni.org/chart/mat?test_name=telegram&axis_x=measurement_start_day';

/** What can be done in a block: true whoever reads it. Nothing is contacted before a link is followed. */
export function Help({ verdict }: { verdict: ShownVerdict }) {
  if (!HELPED.includes(verdict)) return null;
  return (
    <details class="help">
      <summary>{t('help.title')}</summary>
      <ul>
        <li>{t('help.proxy')}</li>
        <li>
          {t('help.download')}{' '}
          {DOWNLOADS.map((host) => (
            <Away key={host} to={`https://${host}/`}>
              <bdi>{host}</bdi>
            </Away>
          ))}
        </li>
        <li>{t('help.forks')}</li>
        <li>
          {t('help.corroborate')} <Away to={OONI}>{t('help.ooni')}</Away>
        </li>
      </ul>
      <p class="soft">{t('help.links-mean')}</p>
      <a href="/welcome.html#safety" target="_blank" rel="noopener">
        {t('help.safety')}
      </a>
    </details>
  );
}

/** A link out of Telltale, which tells the other side nothing of where it stood. */
function Away({ to, children }: { to: string; children: ComponentChildren }) {
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
