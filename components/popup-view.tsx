import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/i18n.ts';
import { agoText, timeText } from '../lib/i18n/time.ts';
import { type Messages, send } from '../lib/messages.ts';
import type { Settings } from '../lib/settings.ts';
import { isWatchingAt } from '../lib/watching.ts';
import type { Snapshot } from '../lib/words/snapshot.ts';
import { DayBar } from './day-bar.tsx';
import { FirstButtons } from './first-buttons.tsx';
import { Help } from './help.tsx';
import { ReportLines } from './report-lines.tsx';
import { ServiceRows } from './service-rows.tsx';
import { SitesNotice } from './sites-notice.tsx';
import { StateHeader } from './state-header.tsx';
import { stateAttributes } from './state-hooks.ts';
import { Troubles } from './troubles.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** An alarm may come so much later than it was set for, on a device that sleeps for a moment. */
const LATE_MS = 120_000;

interface Props {
  snapshot: Snapshot;
  settings: Settings;
  now: number;
}

/** Asks the worker; the popup says so when it does not answer. */
type Ask = <Name extends keyof Messages>(name: Name, payload: Messages[Name]) => void;

/** The popup: first run, or the state and what can be done. */
export function PopupView({ snapshot, settings, now }: Props) {
  const [isSilent, setSilent] = useState(false);
  const place = useKeptFocus<HTMLElement>(settings.watch === 'unasked');
  const ask: Ask = (name, payload) => {
    send(name, payload).then(
      () => setSilent(false),
      () => setSilent(true),
    );
  };
  const troubles = isSilent
    ? (['worker-silent', ...snapshot.troubles] as const)
    : snapshot.troubles;
  return (
    <main class="popup" ref={place} {...stateAttributes(snapshot)}>
      {settings.watch === 'unasked' ? (
        <FirstRun ask={ask} minutes={settings.cadenceMinutes} />
      ) : (
        <>
          <StateHeader snapshot={snapshot} now={now} isWatching={isWatchingAt(now, settings)} />
          <Help verdict={snapshot.verdict} />
          <Troubles troubles={troubles} />
          <SitesNotice />
          <ServiceRows snapshot={snapshot} now={now} />
          <DayBar day={snapshot.day} dayEnd={snapshot.dayEnd} />
          <ReportLines snapshot={snapshot} now={now} />
          <Actions snapshot={snapshot} settings={settings} now={now} ask={ask} />
        </>
      )}
      {settings.watch === 'unasked' && <Troubles troubles={troubles} />}
      <nav class="links">
        <a href="/timeline.html" target="_blank" rel="noopener">
          {t('popup.history')}
        </a>
        <a href="/options.html" target="_blank" rel="noopener">
          {t('popup.options')}
        </a>
      </nav>
    </main>
  );
}

function FirstRun({ ask, minutes }: { ask: Ask; minutes: number }) {
  return (
    <section class="first">
      <h1>{t('first.title')}</h1>
      <p>{t('first.what')}</p>
      <p class="soft">{t('first.who')}</p>
      <FirstButtons ask={ask} minutes={minutes} />
      <a href="/welcome.html#safety" target="_blank" rel="noopener">
        {t('first.safety')}
      </a>
    </section>
  );
}

function Actions({ snapshot, settings, now, ask }: Props & { ask: Ask }) {
  const { checking } = snapshot;
  return (
    <section class="actions">
      <p class={isStopped(snapshot, settings, now) ? 'notice' : 'soft'} data-schedule="">
        {scheduleWords(snapshot, settings, now)}
      </p>
      <button
        type="button"
        class="primary"
        data-action="check-now"
        data-next=""
        // Not `disabled`: it would lose the focus that it was pressed with.
        aria-disabled={checking !== null}
        onClick={() => checking === null && ask('check-now', {})}
      >
        {checking === null ? t('popup.check-now') : progressWords(checking)}
        {checking !== null && <Progress {...checking} />}
      </button>
      {settings.watch === 'watching' && <PauseButtons settings={settings} now={now} ask={ask} />}
    </section>
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  const percent = total === 0 ? 0 : Math.round((100 * done) / total);
  return (
    <span class="bar" aria-hidden="true">
      <span class="bar-fill" style={{ inlineSize: `${percent}%` }} />
    </span>
  );
}

function PauseButtons({ settings, now, ask }: { settings: Settings; now: number; ask: Ask }) {
  const pause = (minutes: number) => ask('pause', { minutes });
  const isPaused = (settings.pausedUntil ?? 0) > now;
  const place = useKeptFocus<HTMLDivElement>(isPaused);
  return (
    <div class="pause" ref={place}>
      {isPaused && (
        <button key="resume" type="button" data-action="resume" onClick={() => pause(0)}>
          {t('popup.resume')}
        </button>
      )}
      {!isPaused &&
        (
          [
            [60, 'popup.pause-hour'],
            [1440, 'popup.pause-day'],
          ] as const
        ).map(([minutes, key]) => (
          <button
            key={key}
            type="button"
            data-action="pause"
            data-minutes={minutes}
            onClick={() => pause(minutes)}
          >
            {t(key)}
          </button>
        ))}
    </div>
  );
}

/** Whether checks that were to come by themselves do not. */
function isStopped({ checking, nextCheckAt }: Snapshot, settings: Settings, now: number): boolean {
  if (settings.watch !== 'watching') return false;
  if ((settings.pausedUntil ?? 0) > now) return true;
  return checking === null && nextCheckAt !== null && nextCheckAt <= now - LATE_MS;
}

function progressWords({ done, total }: { done: number; total: number }): string {
  return total === 0 ? t('popup.checking-begins') : t('popup.checking', { done, total });
}

/** "Checked 3 minutes ago, next at 14:30", or why no check comes by itself. */
function scheduleWords(
  { checkedAt, nextCheckAt }: Snapshot,
  settings: Settings,
  now: number,
): string {
  const parts = checkedAt === null ? [] : [t('popup.checked', { ago: agoText(checkedAt, now) })];
  const { watch, pausedUntil } = settings;
  if (watch !== 'watching') parts.push(t('popup.by-hand'));
  else if ((pausedUntil ?? 0) > now) {
    parts.push(t('popup.paused', { time: timeText(pausedUntil ?? now, now) }));
  } else if (nextCheckAt !== null) {
    const isDue = nextCheckAt > now - LATE_MS;
    parts.push(isDue ? t('popup.next', { time: timeText(nextCheckAt, now) }) : t('popup.overdue'));
  }
  return parts.join(' · ');
}
