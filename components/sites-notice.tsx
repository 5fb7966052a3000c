import { useState } from 'preact/hooks';
import { browser } from '../lib/browser.ts';
import { t } from '../lib/i18n/i18n.ts';
import { checkedSites, useSites } from './use-sites.ts';

/** Says where the browser keeps Telltale from asking, and leads to where that can be changed. */
export function SitesNotice() {
  return useSites() === false ? (
    <div class="notice" data-sites="missing">
      <p>{t('sites.missing')}</p>
      <a href="/options.html#sites" target="_blank" rel="noopener">
        {t('sites.to-options')}
      </a>
    </div>
  ) : null;
}

/** The same on a page in a tab, with the button: the browser's question would close a popup. */
export function SitesButton() {
  const areAllowed = useSites();
  const [isRefused, setRefused] = useState(false);
  if (areAllowed !== false) return null;
  const ask = () => {
    browser.permissions.request({ origins: checkedSites() }).then(
      (isGranted) => setRefused(!isGranted),
      () => setRefused(true),
    );
  };
  return (
    <div class="notice" id="sites" data-sites="missing">
      <p>{t('sites.missing')}</p>
      <div class="row">
        <button type="button" class="primary" data-action="allow-sites" onClick={ask}>
          {t('sites.allow')}
        </button>
        <span role="status">{isRefused && t('sites.refused')}</span>
      </div>
    </div>
  );
}
