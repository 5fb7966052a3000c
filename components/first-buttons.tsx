import { t } from '../lib/i18n/i18n.ts';

interface Props {
  /** How often checks by themselves would come. */
  minutes: number;
  ask: (how: 'check-once' | 'keep-watching', payload: Record<never, never>) => void;
}

/** The two equal ways to begin. Nothing is contacted before one of them is pressed. */
export function FirstButtons({ ask, minutes }: Props) {
  return (
    <div class="first-buttons">
      <div>
        <button
          type="button"
          class="primary"
          data-action="check-once"
          onClick={() => ask('check-once', {})}
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
          onClick={() => ask('keep-watching', {})}
        >
          {t('first.keep-watching')}
        </button>
        <p class="soft">{t('first.watch-means', { minutes })}</p>
      </div>
    </div>
  );
}
