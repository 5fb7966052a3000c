import { useEffect, useState } from 'preact/hooks';
import { LINES, type Line, type Shade } from '../lib/history/hour-counts.ts';
import type { Timeline } from '../lib/history/timeline.ts';
import { t } from '../lib/i18n/i18n.ts';
import { timeText } from '../lib/i18n/time.ts';
import { lookOf, shadesIn, shadeWords } from './shade-words.ts';
import { StateBar } from './state-bar.tsx';
import { StateIcon } from './state-icon.tsx';

/** The whole and each service over a range, one bar each, with when it begins and ends and what the shapes mean. */
export function StateBars({ timeline }: { timeline: Timeline }) {
  const { from, to } = timeline;
  const hasTables = useLater();
  const lines = LINES.flatMap((line) => {
    const stretches = timeline.lines[line];
    return stretches === undefined ? [] : [{ line, stretches }];
  });
  if (lines.length === 0) return <p class="soft">{t('bars.empty')}</p>;
  const shades = lines.flatMap(({ stretches }) => stretches.flatMap(({ seen }) => shadesIn(seen)));
  const hasGaps = lines.some(({ stretches }) =>
    stretches.some(({ seen }) => Object.keys(seen).length === 0),
  );
  return (
    <div class="bars">
      <ul class="lines">
        {lines.map(({ line, stretches }) => (
          <li key={line} data-line={line}>
            <span>{lineWords(line)}</span>
            <StateBar name={lineWords(line)} stretches={stretches} hasTable={hasTables} />
          </li>
        ))}
      </ul>
      <div class="ends soft">
        <time dateTime={new Date(from).toISOString()}>{timeText(from, to)}</time>
        <time dateTime={new Date(to).toISOString()}>
          {t('bars.now', { time: timeText(to, to) })}
        </time>
      </div>
      <Legend shades={[...new Set(shades.map(([shade]) => shade))]} hasGaps={hasGaps} />
      <p class="soft">{t('bars.hint')}</p>
    </div>
  );
}

/** False at first, true once that was painted: the tables of a year are thousands of cells, and the bars come first. */
function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true));
    return () => clearTimeout(timer);
  }, []);
  return isLater;
}

/** What a line is called. */
export function lineWords(line: Line): string {
  return line === 'overall' ? t('bars.overall') : t(`service.${line}`);
}

function Legend({ shades, hasGaps }: { shades: readonly Shade[]; hasGaps: boolean }) {
  return (
    <ul class="legend soft">
      {shades.map((shade) => (
        <li key={shade} data-tone={lookOf(shade).tone}>
          <span class="part sample" data-tone={lookOf(shade).tone} />
          <StateIcon verdict={lookOf(shade).icon} size={12} />
          {shadeWords(shade)}
        </li>
      ))}
      {hasGaps && (
        <li>
          <span class="cell sample" data-kind="gap" />
          {t('short.gap')}
        </li>
      )}
    </ul>
  );
}
