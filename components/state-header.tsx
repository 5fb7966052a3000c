import { t } from '../lib/i18n/i18n.ts';
import { timeText } from '../lib/i18n/time.ts';
import type { Snapshot } from '../lib/words/snapshot.ts';
import { StateAnnouncement } from './state-announcement.tsx';
import { StateIcon } from './state-icon.tsx';
import { headline, reasonWords } from './state-words.ts';
import { iconOf, toneOf } from './tone.ts';

interface Props {
  snapshot: Snapshot;
  now: number;
  /** Whether checks come by themselves, so that a suspicion will be looked into. */
  isWatching: boolean;
  /** Of its heading; 1 unless the page has another first one. */
  level?: 1 | 2;
}

/** The answer: verdict in words, since when, and why. */
export function StateHeader({ snapshot, now, isWatching, level = 1 }: Props) {
  const { verdict, confidence, since, reason, viaProxy } = snapshot;
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <header class="state" data-tone={toneOf(verdict, confidence)}>
      <StateIcon verdict={iconOf(snapshot)} size={44} />
      <div class="state-words">
        <Heading class="verdict">{headline(snapshot)}</Heading>
        {since !== null && (
          <p class="since">
            {t(since.atLeast ? 'popup.since-at-least' : 'popup.since', {
              time: timeText(since.at, now),
            })}
          </p>
        )}
      </div>
      {reason !== null && (
        <p class="reason" data-reason="">
          {reasonWords(reason)}
          {confidence === 'suspected' && (
            <strong> {t(isWatching ? 'suspected.hint' : 'suspected.hint-by-hand')}</strong>
          )}
        </p>
      )}
      <StateAnnouncement snapshot={snapshot} />
      {viaProxy && <p class="reason">{t('popup.via-proxy')}</p>}
    </header>
  );
}
