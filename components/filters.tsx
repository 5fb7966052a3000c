import type { NetworkState } from '../lib/history/derived.ts';
import { t } from '../lib/i18n/i18n.ts';
import type { Settings } from '../lib/settings.ts';
import { SERVICES, type Service } from '../lib/words/service.ts';
import { networkWords } from './network-words.ts';
import type { Place } from './place.ts';

interface Props {
  place: Place;
  networks: readonly NetworkState[];
  names: Settings['networkNames'];
  onChange: (changes: Partial<Place>) => void;
}

/** Of which network and which service the page speaks. */
export function Filters({ place, networks, names, onChange }: Props) {
  const ids = networks.map(({ network }) => network);
  // A link may name one that is not here.
  if (place.network !== null && !ids.includes(place.network)) ids.push(place.network);
  return (
    <>
      <label>
        {t('filter.service')}
        <select
          data-choice="service"
          value={place.service ?? ''}
          onChange={(event) =>
            onChange({ service: (event.currentTarget.value || null) as Service | null })
          }
        >
          <option value="">{t('filter.all')}</option>
          {SERVICES.map((service) => (
            <option key={service} value={service}>
              {t(`service.${service}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('filter.network')}
        <select
          data-choice="network"
          value={place.network ?? ''}
          onChange={(event) => onChange({ network: event.currentTarget.value || null })}
        >
          <option value="">{t('filter.all')}</option>
          {ids.map((network) => (
            <option key={network} value={network}>
              {networkWords(network, names)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
