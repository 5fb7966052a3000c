import { useEffect, useState } from 'preact/hooks';
import type { NetworkState } from '../lib/history/derived.ts';
import { openHistory } from '../lib/history/history.ts';
import { t } from '../lib/i18n/i18n.ts';
import { agoText } from '../lib/i18n/time.ts';
import type { Changes, Settings } from '../lib/settings.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { eraseHistory } from './erase-history.ts';
import { networkWords } from './network-words.ts';

const LONGEST = 60;

interface Props {
  names: Settings['networkNames'];
  /** Another one whenever the history has changed. */
  version: number | null;
  change: (changes: Changes) => Promise<void>;
}

interface NameFieldProps {
  network: string;
  name: string;
  lastAt: number | undefined;
  onName: (name: string) => void;
}

/** The networks that the history knows, or that have names, each to be named or forgotten. */
export function NetworkNames({ names, version, change }: Props) {
  const [forgotten, setForgotten] = useState(0);
  const [said, setSaid] = useState('');
  const networks = useNetworks(version, forgotten);
  const known = networks.map(({ network }) => network);
  const others = Object.keys(names).filter((network) => !known.includes(network));
  const rename = (network: string, name: string) => {
    return change(({ networkNames: { [network]: _, ...rest } }) => ({
      networkNames: name === '' ? rest : { ...rest, [network]: name },
    }));
  };
  const forget = async (network: string) => {
    try {
      await eraseHistory({ network });
      // Whatever this page has heard of names.
      await rename(network, '');
      setSaid(t('options.network-forgotten'));
    } catch (cause) {
      setSaid(t('timeline.failed', { error: String(cause) }));
    }
    setForgotten((count) => count + 1);
  };
  return (
    <fieldset>
      <legend>{t('options.networks')}</legend>
      <p class="soft">{t('options.networks-means')}</p>
      {[...known, ...others].map((network) => {
        const lastAt = networks.find((state) => state.network === network)?.lastAt;
        return (
          <div key={network} class="row">
            <NameField
              network={network}
              name={names[network] ?? ''}
              lastAt={lastAt}
              onName={(name) => void rename(network, name)}
            />
            <ConfirmButton
              action="forget-network"
              label={t('options.network-forget', { network: networkWords(network, names) })}
              confirmLabel={t('options.network-forget-confirm')}
              onConfirm={() => void forget(network)}
            />
          </div>
        );
      })}
      {known.length + others.length === 0 && <p class="soft">{t('options.networks-none')}</p>}
      <p role="status">{said}</p>
    </fieldset>
  );
}

/** What is being typed stands here until it is done: the page is drawn anew meanwhile. */
function NameField({ network, name, lastAt, onName }: NameFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const finish = (text: string) => {
    setDraft(null);
    onName(text.trim());
  };
  return (
    <label class="network">
      <bdi>{networkWords(network, {})}</bdi>
      <input
        type="text"
        dir="auto"
        data-network={network}
        maxLength={LONGEST}
        value={draft ?? name}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onChange={(event) => finish(event.currentTarget.value)}
      />
      {lastAt !== undefined && (
        <span class="soft">{t('options.network-last', { ago: agoText(lastAt, Date.now()) })}</span>
      )}
    </label>
  );
}

function useNetworks(version: number | null, forgotten: number): readonly NetworkState[] {
  const [networks, setNetworks] = useState<readonly NetworkState[]>([]);
  useEffect(() => {
    openHistory()
      .then((history) => history.networks().finally(() => history.close()))
      .then(setNetworks)
      // The trouble above says that the history cannot be read.
      .catch((error: unknown) => console.error('No networks:', error));
  }, [version, forgotten]);
  return networks;
}
