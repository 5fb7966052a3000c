import { t } from '../lib/i18n/i18n.ts';
import { timeText } from '../lib/i18n/time.ts';
import { nextDueAt, type Outbox } from '../lib/report/outbox.ts';

const GIVEN_UP = ['expired', 'displaced', 'refused'] as const;

/** What waits, what was shared, what was given up and why. */
export function OutboxState({ outbox, now }: { outbox: Outbox; now: number }) {
  const { waiting, ended, lastSharedAt, trouble } = outbox;
  const next = nextDueAt(outbox);
  const given = GIVEN_UP.filter((how) => ended[how] > 0);
  return (
    <ul class="outbox" data-waiting={waiting.length} data-shared={ended.counted}>
      <li>
        {t('outbox.waiting', { count: waiting.length })}
        {next !== null && ` ${t('outbox.next', { time: timeText(Math.max(next, now), now) })}`}
      </li>
      {trouble !== null && <li data-delay={trouble}>{t(`outbox.${trouble}`)}</li>}
      <li>
        {t('outbox.counted', { count: ended.counted })}
        {lastSharedAt !== null && ` ${t('outbox.last', { time: timeText(lastSharedAt, now) })}`}
      </li>
      {given.map((how) => (
        <li key={how} data-given-up={how} data-count={ended[how]}>
          {t(`outbox.${how}`, { count: ended[how] })}
        </li>
      ))}
    </ul>
  );
}
