import type { Span } from '../lib/export/file-name.ts';
import { t } from '../lib/i18n/i18n.ts';

const DAY_MS = 86_400_000;

/** Which part of the history to export or delete, in days before now; `all` of it. */
export const PERIODS = { all: null, day: 1, week: 7, month: 30, year: 365 } as const;
export type Period = keyof typeof PERIODS;

/** The span of a period that ends now; null: all. */
export function spanOf(period: Period, now: number): Span | null {
  const days = PERIODS[period];
  return days === null ? null : { from: now - days * DAY_MS, to: now + 1 };
}

/** Chooses a period. */
export function PeriodChoice({
  period,
  onChange,
}: {
  period: Period;
  onChange: (p: Period) => void;
}) {
  return (
    <label>
      {t('timeline.period')}{' '}
      <select
        data-choice="period"
        value={period}
        onChange={(event) => onChange(event.currentTarget.value as Period)}
      >
        {(Object.keys(PERIODS) as Period[]).map((value) => (
          <option key={value} value={value}>
            {t(`timeline.period-${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
