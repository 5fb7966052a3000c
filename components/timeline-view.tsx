import { useEffect, useState } from 'preact/hooks';
import { openHistory } from '../lib/history/history.ts';
import { forgetSessionChecks } from '../lib/history/session-checks.ts';
import { t } from '../lib/i18n/i18n.ts';
import { send } from '../lib/messages.ts';
import type { Check } from '../lib/words/check.ts';
import { CheckList } from './check-list.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { ExportButton } from './export-button.tsx';
import { ImportButton } from './import-button.tsx';
import { LostSpans } from './lost-spans.tsx';
import { OneCheck } from './one-check.tsx';
import { type Period, PeriodChoice, spanOf } from './period-choice.tsx';
import { useChecks } from './use-checks.ts';

interface Props {
  now: number;
  /** For how many days checks are kept. */
  keepDays: number;
  /** Changes with each new check. */
  version: unknown;
}

/** The history: checks in a list, one of them in full; export, import and delete. */
export function TimelineView({ now, keepDays, version }: Props) {
  const { checks, total, error, readOlder, reload } = useChecks(version);
  const asked = useHashCheck();
  const shown = useShownCheck(asked, checks);
  const [said, setSaid] = useState('');
  const [period, setPeriod] = useState<Period>('all');
  const erase = async () => {
    try {
      const history = await openHistory();
      const span = spanOf(period, Date.now());
      const erased = span === null ? history.eraseAll() : history.delete(span);
      await erased.finally(() => history.close());
      if (span === null) await forgetSessionChecks();
      location.hash = '';
      reload();
      await send('refresh', {});
      setSaid(t(period === 'all' ? 'timeline.deleted' : 'timeline.deleted-period'));
    } catch (cause) {
      setSaid(t('timeline.failed', { error: String(cause) }));
    }
  };
  const imported = () => {
    reload();
    void send('refresh', {});
  };
  if (error !== null) return <p role="alert">{t('timeline.failed', { error })}</p>;
  return (
    <>
      <section>
        <LostSpans now={now} />
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
      {total === 0 ? (
        <p>{t('timeline.empty')}</p>
      ) : (
        <div class="two">
          <section>
            <h2>{t('timeline.checks')}</h2>
            <p class="soft">{t('timeline.kept', { count: total })}</p>
            <CheckList checks={checks} chosen={shown?.startedAt ?? null} now={now} />
            {checks.length < total && (
              <button type="button" data-action="older" onClick={readOlder}>
                {t('timeline.older')}
              </button>
            )}
          </section>
          {shown !== null && <OneCheck check={shown} now={now} />}
        </div>
      )}
    </>
  );
}

/** The check that the address names, as `#check=<startedAt>`; null: none. */
function useHashCheck(): number | null {
  const read = () => {
    const named = /^#check=(\d{1,15})$/.exec(location.hash)?.[1];
    return named === undefined ? null : Number(named);
  };
  const [asked, setAsked] = useState(read);
  useEffect(() => {
    const listener = () => setAsked(read());
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  }, []);
  return asked;
}

/** The check that was asked for, wherever it is in the history; the newest one where none was. */
function useShownCheck(asked: number | null, checks: readonly Check[]): Check | null {
  const listed = checks.find(({ startedAt }) => startedAt === asked);
  const [older, setOlder] = useState<Check | null>(null);
  const isElsewhere = asked !== null && listed === undefined;
  useEffect(() => {
    setOlder(null);
    if (!isElsewhere) return;
    openHistory()
      .then((history) => history.checkAt(asked).finally(() => history.close()))
      .then(setOlder)
      // The list beside it says that the history cannot be read.
      .catch((error: unknown) => console.error('No such check:', error));
  }, [asked, isElsewhere]);
  return listed ?? older ?? checks[0] ?? null;
}
