import { t } from '../lib/i18n/i18n.ts';
import type { Snapshot } from '../lib/words/snapshot.ts';
import { headline } from './state-words.ts';

/**
 * Tells a screen reader that a check began, and what came of it, without taking it away from where it is. Not how far
 * a check is: that would never let it finish a sentence.
 */
export function StateAnnouncement({ snapshot }: { snapshot: Snapshot }) {
  return (
    <p role="status" class="visually-hidden">
      {snapshot.checking === null ? headline(snapshot) : t('popup.checking-begins')}
    </p>
  );
}
