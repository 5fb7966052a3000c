import { t } from '../lib/i18n/i18n.ts';
import { timeText } from '../lib/i18n/time.ts';
import type { Check } from '../lib/words/check.ts';
import { StateIcon } from './state-icon.tsx';
import { shortWords } from './state-words.ts';
import { iconOf, toneOf } from './tone.ts';

interface Props {
  checks: readonly Check[];
  chosen: number | null;
  /** The address of a check in full. */
  addressOf: (startedAt: number) => string;
  now: number;
}

/** Checks newest first, each a link to itself in full. */
export function CheckList({ checks, chosen, addressOf, now }: Props) {
  return (
    <ul class="checks">
      {checks.map((check) => (
        <li key={check.startedAt}>
          <a
            href={addressOf(check.startedAt)}
            aria-current={check.startedAt === chosen ? 'true' : undefined}
            {...rowAttributes(check)}
          >
            {check.outcome === 'finished' && (
              <StateIcon verdict={iconOf(check.diagnosis.overall)} size={16} />
            )}
            <time dateTime={new Date(check.startedAt).toISOString()}>
              {timeText(check.startedAt, now)}
            </time>
            <span class="soft">{outcomeWords(check)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What came of a check, in a few words. */
export function outcomeWords(check: Check): string {
  if (check.outcome !== 'finished') return t(`timeline.${check.outcome}`);
  const { verdict, confidence } = check.diagnosis.overall;
  return shortWords({ verdict, confidence, method: null });
}

function rowAttributes(check: Check) {
  if (check.outcome !== 'finished') return { 'data-outcome': check.outcome };
  const { verdict, confidence } = check.diagnosis.overall;
  return { 'data-outcome': check.outcome, 'data-tone': toneOf(verdict, confidence) };
}
