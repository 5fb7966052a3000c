import { useEffect, useRef, useState } from 'preact/hooks';
import type { Timeline } from '../lib/history/timeline.ts';
import { locale, t } from '../lib/i18n/i18n.ts';
import { timeText } from '../lib/i18n/time.ts';
import type { Service } from '../lib/words/service.ts';

/** How long pages took to answer, as a chart and as a table for screen readers. */
export function LatencyChart({ timeline }: { timeline: Timeline }) {
  const { latency } = timeline;
  const isEmpty = latency !== null && Object.keys(latency.services).length === 0;
  return (
    <section data-chart="latency">
      <h2>{t('latency.title')}</h2>
      {latency === null && <p class="soft">{t('latency.too-long')}</p>}
      {isEmpty && <p class="soft">{t('latency.empty')}</p>}
      {latency !== null && !isEmpty && (
        <>
          <p class="soft">{t('latency.means')}</p>
          <Plot timeline={timeline} latency={latency} />
          <LatencyTable timeline={timeline} latency={latency} />
        </>
      )}
    </section>
  );
}

interface Props {
  timeline: Timeline;
  latency: NonNullable<Timeline['latency']>;
}

function Plot({ timeline: { from, to }, latency }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const isDark = useDark();
  const language = locale();
  useEffect(() => {
    let remove = () => {};
    let isWanted = true;
    // The one part of the pages that draws with a library: nobody else has to load it.
    import('./latency-plot.ts')
      .then(({ plotLatency }) => {
        if (isWanted && box.current !== null)
          remove = plotLatency(box.current, { from, to, ...latency });
      })
      .catch((error: unknown) => console.error('No chart:', error));
    return () => {
      isWanted = false;
      remove();
    };
  }, [from, to, latency, isDark, language]);
  return <div class="plot" ref={box} aria-hidden="true" />;
}

function LatencyTable({ timeline: { from, to }, latency: { cellMs, services } }: Props) {
  const columns = Object.entries(services) as [Service, (number | null)[]][];
  const cells = columns[0]?.[1].map((_, cell) => cell) ?? [];
  const answered = cells.filter((cell) => columns.some(([, values]) => values[cell] !== null));
  return (
    <div class="visually-hidden">
      <table>
        <caption>{t('latency.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('latency.time')}</th>
            {columns.map(([service]) => (
              <th key={service} scope="col">
                {t(`service.${service}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answered.map((cell) => (
            <tr key={cell}>
              <td>{timeText(from + cell * cellMs, to)}</td>
              {columns.map(([service, values]) => (
                <td key={service}>{msWords(values[cell])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function msWords(ms: number | null | undefined): string {
  return typeof ms === 'number' ? t('latency.ms', { ms }) : '';
}

/** Whether dark colours are asked for; a canvas does not follow them by itself. */
function useDark(): boolean {
  const [query] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  const [isDark, setDark] = useState(query.matches);
  useEffect(() => {
    const listener = () => setDark(query.matches);
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  }, [query]);
  return isDark;
}
