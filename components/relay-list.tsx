import { useState } from 'preact/hooks';
import { browser } from '../lib/browser.ts';
import { t } from '../lib/i18n/i18n.ts';
import { askForRelays } from '../lib/report/consent.ts';
import { oneGateway, relayFrom } from '../lib/report/relay-entry.ts';
import type { Changes } from '../lib/settings.ts';
import { permissionForRelay, type Relay } from '../lib/words/relay.ts';

interface Props {
  relays: readonly Relay[];
  /** Those that the user entered, and may remove. */
  own: readonly Relay[];
  change: (changes: Changes) => Promise<void>;
}

/** Who passes reports on, and a form to enter one more. */
export function RelayList({ relays, own, change }: Props) {
  const remove = async (relay: Relay) => {
    await change((stored) => ({
      relays: stored.relays.filter(({ origin }) => origin !== relay.origin),
    }));
    await browser.permissions.remove({ origins: [permissionForRelay(relay)] });
  };
  const isOwn = (relay: Relay) => own.some(({ origin }) => origin === relay.origin);
  return (
    <>
      <h2>{t('relays.title')}</h2>
      <p class="soft">{t('relays.means')}</p>
      {relays.length === 0 ? (
        <p data-relays="none">
          {t('relays.none')} <a href="/timeline.html">{t('relays.none-file')}</a>
        </p>
      ) : (
        <ul class="relays">
          {relays.map((relay) => (
            <li key={relay.origin} class="row" data-relay={relay.origin}>
              <bdi>{relay.origin}</bdi>
              {isOwn(relay) ? (
                <button type="button" onClick={() => remove(relay)}>
                  {t('relays.remove')}
                </button>
              ) : (
                <span class="soft">{t('relays.given')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <AddRelay relays={relays} change={change} />
    </>
  );
}

function AddRelay({ relays, change }: Omit<Props, 'own'>) {
  const [origin, setOrigin] = useState('');
  const [key, setKey] = useState('');
  const [said, setSaid] = useState('');
  // The browser takes the click for the user's word only while nothing is awaited before it asks.
  const add = () => {
    const relay = relayFrom(origin, key);
    if (relay === null) return setSaid(t('relays.wrong'));
    if (!oneGateway([...relays, relay]).some((one) => one.origin === relay.origin)) {
      return setSaid(t('relays.other-gateway'));
    }
    askForRelays([relay]).then(
      async (isAllowed) => {
        if (!isAllowed) return setSaid(t('relays.refused'));
        await change((stored) => ({
          relays: [...stored.relays.filter((one) => one.origin !== relay.origin), relay],
        }));
        setOrigin('');
        setKey('');
        setSaid('');
      },
      (error: unknown) => setSaid(String(error)),
    );
  };
  return (
    <div class="add-relay">
      <label>
        {t('relays.address')}
        <input
          name="relay-address"
          type="url"
          dir="ltr"
          placeholder="https://"
          value={origin}
          onInput={(event) => setOrigin(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('relays.key')}
        <input
          name="relay-key"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          value={key}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
      </label>
      <p class="soft">{t('relays.key-means')}</p>
      <div class="row">
        <button type="button" data-action="add-relay" onClick={add}>
          {t('relays.add')}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
