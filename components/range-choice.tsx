import { RANGES, type Range } from '../lib/history/ranges.ts';
import { t } from '../lib/i18n/i18n.ts';

/** How far back the charts go: one of four, by mouse or arrow keys. */
export function RangeChoice({ range, onChange }: { range: Range; onChange: (r: Range) => void }) {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{t('range.title')}</legend>
      {RANGES.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="range"
            value={value}
            checked={value === range}
            onChange={() => onChange(value)}
          />
          <span>{t(`range.${value}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
