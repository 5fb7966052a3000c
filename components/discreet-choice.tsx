import { t } from '../lib/i18n/i18n.ts';

interface Props {
  isDiscreet: boolean;
  onChange: (isDiscreet: boolean) => void;
}

/** Whether what can be seen in passing says nothing of Telegram; and what that cannot hide. */
export function DiscreetChoice({ isDiscreet, onChange }: Props) {
  return (
    <fieldset>
      <legend>{t('options.discreet')}</legend>
      <label>
        <input
          type="checkbox"
          data-choice="discreet"
          checked={isDiscreet}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {t('options.discreet-on')}
      </label>
      <p class="soft">{t('options.discreet-means')}</p>
      <p class="soft">{t('options.discreet-hides-not')}</p>
      <p>
        <a href="/welcome.html#safety">{t('options.safety')}</a>
      </p>
    </fieldset>
  );
}
