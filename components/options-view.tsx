import { useState } from 'preact/hooks';
import type { MessageKey } from '../lib/i18n/catalogue.ts';
import { t } from '../lib/i18n/i18n.ts';
import { send } from '../lib/messages.ts';
import { type Changes, changeSettings, type Settings } from '../lib/settings.ts';
import { CHECKED_SERVICES, TARGETS_VERSION } from '../lib/targets/targets.ts';
import { takeNoticeBack } from '../lib/told.ts';
import type { Service } from '../lib/words/service.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { DiscreetChoice } from './discreet-choice.tsx';
import { eraseEverything } from './erase-everything.ts';
import { LanguageSelect } from './language-select.tsx';
import { NetworkNames } from './network-names.tsx';
import { NoticeChoice } from './notice-choice.tsx';
import { ReportsSection } from './reports-section.tsx';
import { usePolicy } from './use-policy.ts';

const CADENCES = [5, 15, 30, 60, 120];
const KEEP_DAYS = [0, 7, 30, 90, 365, 1095];

/** What is said after a change: a key, as the change may be one of language. */
interface Said {
  key: MessageKey;
  params?: { error: string };
}

interface Props {
  settings: Settings;
  now: number;
  /** Another one whenever the history has changed. */
  version: number | null;
}

/** All that can be set; each with a sentence that says what it changes. */
export function OptionsView({ settings, now, version }: Props) {
  const [said, setSaid] = useState<Said | null>(null);
  const policy = usePolicy();
  const doAndSay = async (work: () => Promise<void>) => {
    // So that the same words are told again.
    setSaid(null);
    setSaid(await attempt(work, 'options.saved'));
  };
  const change = async (changes: Changes) => {
    await doAndSay(async () => void (await changeSettings(changes)));
  };
  const erase = async () => {
    setSaid(null);
    setSaid(await attempt(eraseEverything, 'options.erased'));
  };
  const { watch, cadenceMinutes, services, keepDays } = settings;
  return (
    <>
      <LanguageSelect choice={settings.language} onChange={(language) => change({ language })} />
      <fieldset>
        <legend>{t('options.watch')}</legend>
        <p class="soft">{t('options.watch-means')}</p>
        {(['by-hand', 'watching'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="watch"
              checked={watch === value}
              onChange={() => change({ watch: value })}
            />
            {t(value === 'watching' ? 'options.watch-on' : 'options.watch-off')}
          </label>
        ))}
        <label>
          {t('options.cadence')}
          <select
            value={cadenceMinutes}
            disabled={policy.cadenceMinutes !== undefined}
            onChange={(event) => change({ cadenceMinutes: Number(event.currentTarget.value) })}
          >
            {[...new Set([...CADENCES, cadenceMinutes])].map((count) => (
              <option key={count} value={count}>
                {t('options.minutes', { count })}
              </option>
            ))}
          </select>
        </label>
        <p class="soft">
          {t(
            policy.cadenceMinutes === undefined
              ? 'options.cadence-means'
              : 'options.cadence-managed',
          )}
        </p>
      </fieldset>
      <fieldset>
        <legend>{t('options.services')}</legend>
        <p class="soft">{t('options.services-means')}</p>
        {CHECKED_SERVICES.map((service) => (
          <label key={service}>
            <input
              type="checkbox"
              checked={services[service]}
              disabled={isLast(service, services)}
              onChange={({ currentTarget: { checked } }) =>
                change(({ services: stored }) => ({
                  services: isLast(service, stored) ? stored : { ...stored, [service]: checked },
                }))
              }
            />
            {t(`service.${service}`)}
          </label>
        ))}
        <p class="soft">{t('options.targets', { version: TARGETS_VERSION })}</p>
      </fieldset>
      <fieldset>
        <legend>{t('options.keep-history')}</legend>
        <label>
          {t('options.keep-days')}
          <select
            data-choice="keep-days"
            value={keepDays}
            onChange={(event) => change({ keepDays: Number(event.currentTarget.value) })}
          >
            {KEEP_DAYS.map((count) => (
              <option key={count} value={count}>
                {count === 0 ? t('options.keep-nothing') : t('options.days', { count })}
              </option>
            ))}
          </select>
        </label>
        <p class="soft">{t('options.keep-means')}</p>
      </fieldset>
      <NetworkNames names={settings.networkNames} version={version} change={change} />
      <NoticeChoice settings={settings} onChange={change} />
      <DiscreetChoice
        isDiscreet={settings.discreet}
        onChange={async (discreet) => {
          await change({ discreet });
          if (discreet) await takeNoticeBack();
        }}
      />
      <ReportsSection
        settings={settings}
        now={now}
        version={version}
        change={change}
        attempt={doAndSay}
      />
      <fieldset>
        <legend>{t('options.erase')}</legend>
        <p class="soft">{t('options.erase-means')}</p>
        <ConfirmButton
          action="delete-everything"
          label={t('options.erase')}
          confirmLabel={t('options.erase-confirm')}
          onConfirm={erase}
        />
      </fieldset>
      <p class="said" role="status">
        {said !== null && t(said.key, said.params)}
      </p>
    </>
  );
}

/** One is left: without any there is nothing to check. */
function isLast(service: Service, services: Settings['services']): boolean {
  return Object.entries(services).every(([name, isOn]) => isOn === (name === service));
}

async function attempt(work: () => Promise<void>, done: MessageKey): Promise<Said> {
  try {
    await work();
    await send('refresh', {});
    return { key: done };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { key: 'options.failed', params: { error: message } };
  }
}
