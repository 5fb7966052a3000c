import { t } from '../lib/i18n/i18n.ts';
import type { Trouble } from '../lib/words/snapshot.ts';

/** What the user has to know about Telltale itself, and what to do about it. */
export function Troubles({ troubles }: { troubles: readonly (Trouble | 'worker-silent')[] }) {
  if (troubles.length === 0) return null;
  return (
    <div role="alert">
      <ul class="notice troubles">
        {troubles.map((trouble) => (
          <li key={trouble} data-trouble={trouble}>
            {t(`trouble.${trouble}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
