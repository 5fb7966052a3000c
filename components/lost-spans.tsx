import { useEffect, useState } from 'preact/hooks';
import { openHistory } from '../lib/history/history.ts';
import type { LostSpan } from '../lib/history/schema.ts';
import { t } from '../lib/i18n/i18n.ts';
import { timeText } from '../lib/i18n/time.ts';
import { send } from '../lib/messages.ts';

/** What of the history the browser lost for good, until the user has seen it. */
export function LostSpans({ now }: { now: number }) {
  const [spans, setSpans] = useState<readonly LostSpan[]>([]);
  useEffect(() => {
    openHistory()
      .then((history) => history.lost().finally(() => history.close()))
      .then(setSpans)
      // The list of checks says that the history cannot be read.
      .catch((error: unknown) => console.error('No lost spans:', error));
  }, []);
  if (spans.length === 0) return null;
  const seen = async () => {
    const history = await openHistory();
    await history.forgetLost().finally(() => history.close());
    setSpans([]);
    await send('refresh', {});
  };
  return (
    <section class="notice troubles">
      <p>{t('timeline.lost')}</p>
      <ul>
        {spans.map(({ from, to }) => (
          <li key={from}>
            {timeText(from, now)} – {timeText(to, now)}
          </li>
        ))}
      </ul>
      <button type="button" data-action="forget-lost" onClick={seen}>
        {t('timeline.lost-seen')}
      </button>
    </section>
  );
}
