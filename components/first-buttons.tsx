import { t } from '../lib/i18n/i18n.ts';
import { send } from '../lib/messages.ts';
import { DEFAULT_SETTINGS } from '../lib/settings.ts';

/** The two equal ways to begin. Nothing is contacted before one of them is pressed. */
export function FirstButtons({ onBegun }: { onBegun?: () => void }) {
  const begin = async (how: 'check-once' | 'keep-watching') => {
    await send(how, {});
    onBegun?.();
  };
  const minutes = DEFAULT_SETTINGS.cadenceMinutes;
  return (
    <div class="first-buttons">
      <div>
        <button
          type="button"
          class="primary"
          data-action="check-once"
          onClick={() => begin('check-once')}
        >
          {t('first.check-once')}
        </button>
        <p class="soft">{t('first.once-means')}</p>
      </div>
      <div>
        <button
          type="button"
          class="primary"
          data-action="keep-watching"
          onClick={() => begin('keep-watching')}
        >
          {t('first.keep-watching')}
        </button>
        <p class="soft">{t('first.watch-means', { minutes })}</p>
      </div>
    </div>
  );
}
