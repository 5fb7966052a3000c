import { t } from '../lib/i18n/i18n.ts';

/** How it knows, in one picture: both ways open but one. */
export function WelcomePicture() {
  // What is drawn is mirrored, what is written is not.
  const isRightToLeft = document.documentElement.dir === 'rtl';
  const mirror = isRightToLeft ? 'translate(480) scale(-1 1)' : undefined;
  const at = (x: number) => (isRightToLeft ? 480 - x : x);
  const box = { rx: 8, fill: 'var(--paper-raised)', stroke: 'var(--line)' };
  return (
    <figure class="welcome-picture">
      <svg viewBox="0 0 480 150" role="img" aria-label={t('welcome.picture')}>
        <g transform={mirror}>
          <rect x="4" y="50" width="110" height="50" {...box} />
          <rect x="350" y="6" width="126" height="50" {...box} />
          <rect x="350" y="94" width="126" height="50" {...box} />
          <path
            d="M118 70C230 70 240 31 344 31"
            fill="none"
            stroke="var(--good)"
            stroke-width="4"
          />
          <path
            d="M118 80C190 80 205 100 222 106"
            fill="none"
            stroke="var(--bad)"
            stroke-width="4"
            stroke-dasharray="9 6"
          />
          <path
            d="M228 96l9 9v13l-9 9h-13l-9-9v-13l9-9z"
            fill="var(--bad)"
            transform="translate(14 1)"
          />
          <path d="M227 112.500h17" stroke="var(--paper)" stroke-width="4" />
        </g>
        <g fill="var(--ink)" font-size="15" text-anchor="middle">
          <text x={at(59)} y="80">
            {t('welcome.you')}
          </text>
          <text x={at(413)} y="36">
            {t('welcome.others')}
          </text>
          <text x={at(413)} y="124">
            Telegram
          </text>
        </g>
      </svg>
      <figcaption class="soft">{t('welcome.picture')}</figcaption>
    </figure>
  );
}
