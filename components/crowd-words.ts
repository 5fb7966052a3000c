import { countryName } from '../lib/i18n/country.ts';
import { t } from '../lib/i18n/i18n.ts';
import type { CrowdView } from '../lib/words/reporting.ts';

/** What others see, in one line: "Others on this network: blocked · in Iran: blocked". */
export function crowdWords({ country, inCountry, onNetwork }: CrowdView): string {
  const parts = [];
  if (onNetwork !== null) parts.push(t('crowd.network', { state: t(`crowd.${onNetwork}`) }));
  if (inCountry !== null) {
    parts.push(t('crowd.country', { place: countryName(country), state: t(`crowd.${inCountry}`) }));
  }
  return parts.length === 0 ? t('crowd.nobody') : parts.join(' · ');
}
