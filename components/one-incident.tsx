import { useEffect, useRef, useState } from 'preact/hooks';
import { openHistory } from '../lib/history/history.ts';
import { countryName } from '../lib/i18n/country.ts';
import { t } from '../lib/i18n/i18n.ts';
import type { Settings } from '../lib/settings.ts';
import type { Incident } from '../lib/words/incident.ts';
import { CopyButton } from './copy-button.tsx';
import { incidentPicture } from './incident-picture.ts';
import { incidentText } from './incident-text.ts';
import type { IncidentWords } from './incident-words.ts';
import { networkWords } from './network-words.ts';
import { saveFile } from './save-file.ts';

interface Props {
  incident: Incident;
  words: IncidentWords;
  lastSeen: number;
  checkAddressOf: (startedAt: number) => string;
  reachMs: number;
  names: Settings['networkNames'];
}

/** One incident in full, and how to hand it on. */
export function OneIncident({ incident, words, lastSeen, checkAddressOf, reachMs, names }: Props) {
  const country = useCountry(incident.startedBefore);
  const [isCountryTold, setCountryTold] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const shared = { incident, reachMs, lastSeen, country: isCountryTold ? country : null };
  const save = async () => {
    try {
      const date = new Date(incident.startedBefore).toISOString().slice(0, 10);
      saveFile(await incidentPicture(shared), `telltale-${incident.service}-${date}.png`);
      setSaid(t('incident.saved'));
    } catch (error) {
      setSaid(t('timeline.failed', { error: String(error) }));
    }
  };
  return (
    <section class="incident" aria-label={words.title} ref={box}>
      <dl>
        {(['began', 'ended', 'length', 'methods'] as const).map((name) => (
          <div key={name} data-fact={name}>
            <dt>{t(`incident.${name}`)}</dt>
            <dd>{words[name]}</dd>
          </div>
        ))}
        <div data-fact="network">
          <dt>{t('incident.network')}</dt>
          <dd>
            <bdi>{networkWords(incident.network, names)}</bdi>
          </dd>
        </div>
      </dl>
      <p>
        <a href={checkAddressOf(incident.startedBefore)}>{t('incident.first-check')}</a>
      </p>
      {country !== null && (
        <label>
          <input
            type="checkbox"
            data-choice="tell-country"
            checked={isCountryTold}
            onChange={() => setCountryTold(!isCountryTold)}
          />
          {t('incident.tell-country', { country: countryName(country) })}
        </label>
      )}
      <div class="row">
        <CopyButton
          action="copy-incident"
          label={t('incident.copy')}
          text={() => incidentText(shared)}
        />
        <button type="button" data-action="save-incident" onClick={save}>
          {t('incident.save')}
        </button>
        <span role="status" class="soft">
          {said}
        </span>
      </div>
      <p class="soft">{t('incident.share-means')}</p>
    </section>
  );
}

/** Where the check of that time was made, if it said; null: not known. */
function useCountry(startedAt: number): string | null {
  const [country, setCountry] = useState<string | null>(null);
  useEffect(() => {
    openHistory()
      .then((history) => history.checkAt(startedAt).finally(() => history.close()))
      .then((check) => setCountry((check?.outcome === 'finished' && check.country) || null))
      .catch((error: unknown) => console.error('No country:', error));
  }, [startedAt]);
  return country;
}
