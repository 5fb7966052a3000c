import { useEffect, useState } from 'preact/hooks';
import type { NetworkState } from '../lib/history/derived.ts';
import { openHistory } from '../lib/history/history.ts';
import { t } from '../lib/i18n/i18n.ts';
import { agoText } from '../lib/i18n/time.ts';
import type { Settings } from '../lib/settings.ts';
import { networkWords } from './network-words.ts';

const LONGEST = 60;

interface Props {
  names: Settings['networkNames'];
  onChange: (names: Settings['networkNames']) => void;
}

/** The networks that the history knows, or that have names, each to be named. */
export function NetworkNames({ names, onChange }: Props) {
  const networks = useNetworks();
  const known = networks.map(({ network }) => network);
  const others = Object.keys(names).filter((network) => !known.includes(network));
  const rename = (network: string, name: string) => {
    const { [network]: _, ...rest } = names;
    onChange(name === '' ? rest : { ...rest, [network]: name });
  };
  return (
    <fieldset>
      <legend>{t('options.networks')}</legend>
      <p class="soft">{t('options.networks-means')}</p>
      {[...known, ...others].map((network) => {
        const lastAt = networks.find((state) => state.network === network)?.lastAt;
        return (
          <label key={network} class="network">
            <bdi>{networkWords(network, {})}</bdi>
            <input
              type="text"
              dir="auto"
              data-network={network}
              maxLength={LONGEST}
              value={names[network] ?? ''}
              onChange={(event) => rename(network, event.currentTarget.value.trim())}
            />
            {lastAt !== undefined && (
              <span class="soft">
                {t('options.network-last', { ago: agoText(lastAt, Date.now()) })}
              </span>
            )}
          </label>
        );
      })}
      {known.length + others.length === 0 && <p class="soft">{t('options.networks-none')}</p>}
    </fieldset>
  );
}

function useNetworks(): readonly NetworkState[] {
  const [networks, setNetworks] = useState<readonly NetworkState[]>([]);
  useEffect(() => {
    openHistory()
      .then((history) => history.networks().finally(() => history.close()))
      .then(setNetworks)
      // The trouble above says that the history cannot be read.
      .catch((error: unknown) => console.error('No networks:', error));
  }, []);
  return networks;
}
