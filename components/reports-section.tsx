import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/i18n.ts';
import { askForRelays, askForReports, endReports } from '../lib/report/consent.ts';
import type { Changes, Settings } from '../lib/settings.ts';
import { OutboxState } from './outbox-state.tsx';
import { RelayList } from './relay-list.tsx';
import { ReportPreview } from './report-preview.tsx';
import { useArrival } from './use-arrival.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { type Reports, useReports } from './use-reports.ts';

const SEEN_BY = ['line', 'relay', 'gateway', 'both'] as const;

interface Props {
  settings: Settings;
  now: number;
  /** Another one whenever the history has changed. */
  version: number | null;
  change: (changes: Changes) => Promise<void>;
  /** Does something, tells the worker, and says how it went. */
  attempt: (work: () => Promise<void>) => Promise<void>;
}

/** The screen on which reports are turned on: what goes out, who can see it, how to stop. */
export function ReportsSection(props: Props) {
  const reports = useReports(props.settings);
  useArrival('reports', reports !== null);
  if (reports === null) return null;
  const { settings, now, change } = props;
  return (
    <fieldset id="reports" data-reports={reports.state}>
      <legend>{t('reports.title')}</legend>
      <p>{t('reports.means')}</p>
      <h2>{t('reports.payload')}</h2>
      <ReportPreview version={`${props.version} ${reports.outbox.waiting.length}`} />
      <h2>{t('reports.who')}</h2>
      <dl class="seen-by">
        {SEEN_BY.map((who) => (
          <div key={who}>
            <dt>{t(`reports.by-${who}`)}</dt>
            <dd>{t(`reports.by-${who}-sees`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('reports.stop')}</p>
      <RelayList relays={reports.relays} own={settings.relays} change={change} />
      <Switch {...props} reports={reports} />
      {settings.reports && <OutboxState outbox={reports.outbox} now={now} />}
    </fieldset>
  );
}

function Switch({ settings, change, attempt, reports }: Props & { reports: Reports }) {
  const [said, setSaid] = useState('');
  const { state, relays } = reports;
  const ifAllowed = (asked: Promise<boolean>, changes: Partial<Settings>) => {
    asked.then(
      async (isAllowed) => {
        if (isAllowed) await change(changes);
        setSaid(isAllowed ? '' : t('reports.not-allowed'));
      },
      (error: unknown) => setSaid(String(error)),
    );
  };
  const isOn = settings.reports && state !== 'off';
  const place = useKeptFocus<HTMLDivElement>(isOn);
  const cannot = state === 'forbidden' || relays.length === 0;
  return (
    <>
      <div class="row" ref={place}>
        {(!isOn || state === 'no-permission') && (
          <button
            key="on"
            type="button"
            class="primary"
            data-action="reports-on"
            disabled={cannot}
            onClick={() => ifAllowed(askForReports(relays), { reports: true })}
          >
            {t('reports.turn-on')}
          </button>
        )}
        {isOn && (
          <button
            key="off"
            type="button"
            data-action="reports-off"
            onClick={() => attempt(endReports)}
          >
            {t('reports.turn-off')}
          </button>
        )}
        <span role="status">{said || (state === 'off' ? '' : t(`reporting.${state}`))}</span>
      </div>
      <label>
        <input
          type="checkbox"
          data-choice="show-crowd"
          checked={settings.showCrowd || isOn}
          disabled={relays.length === 0 || isOn}
          onChange={({ currentTarget }) => {
            if (!currentTarget.checked) void change({ showCrowd: false });
            else ifAllowed(askForRelays(relays), { showCrowd: true });
          }}
        />
        {t('reports.show-crowd')}
      </label>
      <p class="soft">{t('reports.show-crowd-means')}</p>
    </>
  );
}
