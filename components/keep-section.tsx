import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/i18n.ts';
import { send } from '../lib/messages.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { eraseHistory } from './erase-history.ts';
import { ExportButton } from './export-button.tsx';
import { ImportButton } from './import-button.tsx';
import { type Period, PeriodChoice, spanOf } from './period-choice.tsx';

interface Props {
  /** For how many days checks are kept. */
  keepDays: number;
  /** The history was changed. */
  onChanged: () => void;
}

/** The history as a file, and back, and away. */
export function KeepSection({ keepDays, onChanged }: Props) {
  const [said, setSaid] = useState('');
  const [period, setPeriod] = useState<Period>('all');
  const erase = async () => {
    try {
      await eraseHistory(spanOf(period, Date.now()));
      location.hash = '';
      onChanged();
      setSaid(t(period === 'all' ? 'timeline.deleted' : 'timeline.deleted-period'));
    } catch (cause) {
      setSaid(t('timeline.failed', { error: String(cause) }));
    }
  };
  const imported = () => {
    onChanged();
    void send('refresh', {});
  };
  return (
    <section>
      <h2>{t('timeline.file')}</h2>
      <PeriodChoice period={period} onChange={setPeriod} />
      <div class="row">
        {(['json', 'csv', 'ooni'] as const).map((format) => (
          <ExportButton key={format} format={format} period={period} />
        ))}
      </div>
      <div class="row">
        <ConfirmButton
          action="delete-history"
          label={t('timeline.delete')}
          confirmLabel={t(
            period === 'all' ? 'timeline.delete-confirm' : 'timeline.delete-confirm-period',
          )}
          onConfirm={erase}
        />
        <span class="soft">{t('timeline.delete-means')}</span>
      </div>
      <p role="status">{said}</p>
      <ImportButton keepDays={keepDays} onImported={imported} />
    </section>
  );
}
