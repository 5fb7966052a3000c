import { useState } from 'preact/hooks';
import type { Stretch } from '../lib/history/stretches.ts';
import { t } from '../lib/i18n/i18n.ts';
import { timeText } from '../lib/i18n/time.ts';
import { stepOf } from './arrow-keys.ts';
import { lookOf, seenWords, shadesIn, stretchWords } from './shade-words.ts';

interface Props {
  name: string;
  /** From the begin of the range to its end, without a hole. */
  stretches: readonly Stretch[];
  /** Whether the same is there as a table, for screen readers. */
  hasTable: boolean;
}

/**
 * A line's state over time as a bar, to be gone through with the arrow keys or the mouse. One control and not one for
 * each stretch: a year has hundreds.
 */
export function StateBar({ name, stretches, hasTable }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  const last = stretches.length - 1;
  const from = stretches[0]?.from ?? 0;
  const to = stretches[last]?.to ?? 0;
  const at = Math.min(chosen ?? last, last);
  const current = stretches[at];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setChosen(null);
    const step = stepOf(event);
    if (step === 0) return;
    event.preventDefault();
    setChosen(Math.min(Math.max((chosen ?? last) + step, 0), last));
  };
  const onPointerMove = (event: PointerEvent) => {
    const bar = event.currentTarget as HTMLElement;
    const { left, width } = bar.getBoundingClientRect();
    const part = (event.clientX - left) / width;
    const isRightToLeft = getComputedStyle(bar).direction === 'rtl';
    const time = from + (to - from) * (isRightToLeft ? 1 - part : part);
    setChosen(stretches.findLastIndex((stretch) => stretch.from <= time));
  };
  if (current === undefined) return null;
  const middle = ((current.from + current.to) / 2 - from) / (to - from);
  return (
    <div class="state-bar">
      <div
        class="cells"
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at}
        aria-valuetext={stretchWords(current, to)}
        onKeyDown={onKeyDown}
        onFocus={() => setChosen(chosen ?? last)}
        onBlur={() => setChosen(null)}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setChosen(null)}
      >
        {stretches.map((stretch, index) => (
          <Cell key={stretch.from} stretch={stretch} isChosen={index === chosen} />
        ))}
      </div>
      {chosen !== null && (
        <p class="tip" style={{ '--at': String(middle) }} aria-hidden="true">
          {stretchWords(current, to)}
        </p>
      )}
      {hasTable && <StretchTable name={name} stretches={stretches} />}
    </div>
  );
}

/** As wide as it is long; of several shades each has its part of the height. */
function Cell({ stretch, isChosen }: { stretch: Stretch; isChosen: boolean }) {
  const { from, to, seen } = stretch;
  const shades = shadesIn(seen);
  return (
    <span
      class="cell"
      data-kind={shades.length === 0 ? 'gap' : shades.map(([shade]) => shade).join(' ')}
      data-chosen={isChosen}
      style={{ flexGrow: to - from }}
    >
      {shades.map(([shade, count]) => (
        <span
          key={shade}
          class="part"
          data-shade={shade}
          data-tone={lookOf(shade).tone}
          style={{ flexGrow: count }}
        />
      ))}
    </span>
  );
}

/** In a box: a table by itself is never narrower than what is in it, and would make the page wide. */
function StretchTable({ name, stretches }: Omit<Props, 'hasTable'>) {
  const to = stretches.at(-1)?.to ?? 0;
  return (
    <div class="visually-hidden">
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('day.from')}</th>
            <th scope="col">{t('day.to')}</th>
            <th scope="col">{t('day.state')}</th>
          </tr>
        </thead>
        <tbody>
          {stretches.map((stretch) => (
            <tr key={stretch.from}>
              <td>{timeText(stretch.from, to)}</td>
              <td>{timeText(stretch.to, to)}</td>
              <td>{seenWords(stretch.seen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
