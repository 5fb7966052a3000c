import { useState } from 'preact/hooks';
import { browser } from '../lib/browser.ts';
import { t } from '../lib/i18n/i18n.ts';
import { hourText } from '../lib/i18n/time.ts';
import type { Changes, Settings } from '../lib/settings.ts';

const NIGHT = { from: 22, to: 8 };
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface Props {
  settings: Pick<Settings, 'notices' | 'quietHours'>;
  onChange: (changes: Changes) => void;
}

/** Whether notices come, and when none. Off until asked for: only then the browser is asked for its permission. */
export function NoticeChoice({ settings: { notices, quietHours }, onChange }: Props) {
  const [isRefused, setRefused] = useState(false);
  const ask = async () => {
    // First of all: a browser asks its user only while it handles his click.
    const isGranted = await browser.permissions.request({ permissions: ['notifications'] });
    setRefused(!isGranted);
    if (isGranted) onChange({ notices: true });
  };
  const stop = async () => {
    onChange({ notices: false });
    await browser.permissions.remove({ permissions: ['notifications'] });
  };
  return (
    <fieldset>
      <legend>{t('options.notices')}</legend>
      <p class="soft">{t('options.notices-means')}</p>
      <div class="row">
        <button
          type="button"
          data-action={notices ? 'notices-off' : 'notices-on'}
          onClick={notices ? stop : ask}
        >
          {t(notices ? 'options.notices-stop' : 'options.notices-ask')}
        </button>
        <span role="status" class="soft">
          {notices && t('options.notices-on')}
          {isRefused && t('options.notices-refused')}
        </span>
      </div>
      {notices && (
        <div class="row">
          <label>
            <input
              type="checkbox"
              data-choice="quiet"
              checked={quietHours !== null}
              onChange={({ currentTarget: { checked } }) =>
                onChange({ quietHours: checked ? NIGHT : null })
              }
            />
            {t('options.quiet')}
          </label>
          {quietHours !== null &&
            (['from', 'to'] as const).map((end) => (
              <label key={end}>
                {t(`options.quiet-${end}`)}
                <select
                  data-choice={`quiet-${end}`}
                  value={quietHours[end]}
                  onChange={({ currentTarget: { value } }) =>
                    onChange((stored) => ({
                      quietHours: { ...(stored.quietHours ?? NIGHT), [end]: Number(value) },
                    }))
                  }
                >
                  {HOURS.map((hour) => (
                    <option key={hour} value={hour}>
                      {hourText(hour)}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          {quietHours !== null && <span class="soft">{t('options.quiet-means')}</span>}
        </div>
      )}
    </fieldset>
  );
}
