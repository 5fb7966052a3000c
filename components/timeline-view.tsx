import { useEffect, useState } from 'preact/hooks';
import { openHistory } from '../lib/history/history.ts';
import { t } from '../lib/i18n/i18n.ts';
import { send } from '../lib/messages.ts';
import type { Check } from '../lib/words/check.ts';
import { CheckList } from './check-list.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { ExportButton } from './export-button.tsx';
import { OneCheck } from './one-check.tsx';
import { useChecks } from './use-checks.ts';

/** The history: checks in a list, one of them in full, export and delete. `version` changes with each new check. */
export function TimelineView({ now, version }: { now: number; version: unknown }) {
  const { checks, total, error, readOlder, reload } = useChecks(version);
  const asked = useHashCheck();
  const shown = useShownCheck(asked, checks);
  const [said, setSaid] = useState('');
  const erase = async () => {
    try {
      const history = await openHistory();
      await history.eraseAll().finally(() => history.close());
      location.hash = '';
      reload();
      await send('refresh', {});
      setSaid(t('timeline.deleted'));
    } catch (cause) {
      setSaid(t('timeline.failed', { error: String(cause) }));
    }
  };
  if (error !== null) return <p role="alert">{t('timeline.failed', { error })}</p>;
  return (
    <>
      <section>
        <div class="row">
          {(['json', 'csv', 'ooni'] as const).map((format) => (
            <ExportButton key={format} format={format} span={null} />
          ))}
        </div>
        <div class="row">
          <ConfirmButton
            action="delete-history"
            label={t('timeline.delete')}
            confirmLabel={t('timeline.delete-confirm')}
            onConfirm={erase}
          />
          <span class="soft">{t('timeline.delete-means')}</span>
        </div>
        <p role="status">{said}</p>
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
