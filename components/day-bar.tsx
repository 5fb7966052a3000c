import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/i18n.ts';
import { durationText, timeText } from '../lib/i18n/time.ts';
import type { DaySegment } from '../lib/words/snapshot.ts';
import { stepOf } from './arrow-keys.ts';
import { StateIcon } from './state-icon.tsx';
import { segmentWords } from './state-words.ts';
import { iconOf, type Tone, toneOf } from './tone.ts';

const DAY_MS = 86_400_000;
const GAP = { verdict: 'gap', confidence: null } as const;

interface Props {
  day: readonly DaySegment[];
  /** When the day shown ends, milliseconds since the epoch. */
  dayEnd: number;
}

/** The last 24 hours as a bar of stretches, gaps included, to be gone through with the arrow keys. */
export function DayBar({ day, dayEnd }: Props) {
  const stretches = withGaps(day, dayEnd);
  const [chosen, setChosen] = useState<number | null>(null);
  const last = stretches.length - 1;
  const at = Math.min(chosen ?? last, last);
  if (day.length === 0) return <p class="soft">{t('day.empty')}</p>;
  const move = (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (step === 0) return;
    event.preventDefault();
    const next = Math.min(Math.max(at + step, 0), last);
    setChosen(next);
    const bar = event.currentTarget as HTMLElement;
    bar.querySelectorAll('button')[next]?.focus();
  };
  const current = stretches[at];
  return (
    <section class="day" aria-label={t('day.title')}>
      <h2>{t('day.title')}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of stretches, not of form fields. */}
      <div class="day-bar" onKeyDown={move} aria-label={t('day.hint')} role="group">
        {stretches.map((stretch, index) => {
          const told = words(stretch, dayEnd);
          return (
            <button
              type="button"
              key={stretch.from}
              class="stretch"
              data-kind={stretch.verdict}
              data-tone={toneOfStretch(stretch)}
              style={{ flexGrow: (stretch.to - stretch.from) / DAY_MS }}
              tabIndex={index === at ? 0 : -1}
              aria-label={told}
              title={told}
              onFocus={() => setChosen(index)}
              onMouseEnter={() => setChosen(index)}
            />
          );
        })}
      </div>
      <div class="day-ends soft">
        <span>{timeText(dayEnd - DAY_MS, dayEnd)}</span>
        <span>{t('day.now')}</span>
      </div>
      <p class="soft day-detail">{current !== undefined && words(current, dayEnd)}</p>
      <Legend stretches={stretches} />
      <div class="visually-hidden">
        <table>
          <caption>{t('day.title')}</caption>
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
                <td>{timeText(stretch.from, dayEnd)}</td>
                <td>{timeText(stretch.to, dayEnd)}</td>
                <td>{segmentWords(stretch)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Legend({ stretches }: { stretches: readonly DaySegment[] }) {
  const kinds = new Map(stretches.map((stretch) => [segmentWords(stretch), stretch]));
  return (
    <ul class="legend soft">
      {[...kinds].map(([words, { verdict, confidence }]) => (
        <li key={words} data-tone={toneOfStretch({ verdict, confidence })}>
          {verdict === 'gap' ? (
            <span class="gap-sample" />
          ) : (
            <StateIcon verdict={iconOf({ verdict, confidence })} size={12} />
          )}
          {words}
        </li>
      ))}
    </ul>
  );
}

function toneOfStretch({ verdict, confidence }: Omit<DaySegment, 'from' | 'to'>): Tone {
  return verdict === 'gap' ? 'away' : toneOf(verdict, confidence);
}

/** What nobody looked at becomes a stretch of its own. */
function withGaps(day: readonly DaySegment[], dayEnd: number): DaySegment[] {
  const all: DaySegment[] = [];
  let at = dayEnd - DAY_MS;
  for (const segment of day) {
    if (segment.from > at) all.push({ ...GAP, from: at, to: segment.from });
    all.push(segment);
    at = segment.to;
  }
  if (at < dayEnd) all.push({ ...GAP, from: at, to: dayEnd });
  return all;
}

function words(stretch: DaySegment, dayEnd: number): string {
  const { from, to } = stretch;
  return t('day.segment', {
    from: timeText(from, dayEnd),
    to: timeText(to, dayEnd),
    verdict: segmentWords(stretch),
    duration: durationText(to - from),
  });
}
