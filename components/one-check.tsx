import { t } from '../lib/i18n/i18n.ts';
import { timeText } from '../lib/i18n/time.ts';
import type { Check, FinishedCheck } from '../lib/words/check.ts';
import type { Observation } from '../lib/words/observation.ts';
import { SERVICES } from '../lib/words/service.ts';
import { outcomeWords } from './check-list.tsx';
import { checkText } from './check-text.ts';
import { CopyButton } from './copy-button.tsx';
import { observationWords } from './observation-words.ts';
import { findingWords, reasonWords } from './state-words.ts';

/** One check in full: what it said and why, in words and raw. */
export function OneCheck({ check, now }: { check: Check; now: number }) {
  const how = t(check.trigger === 'alarm' ? 'timeline.by-alarm' : 'timeline.by-click');
  return (
    <section class="evidence">
      <h2>
        {timeText(check.startedAt, now)}: {outcomeWords(check)}
      </h2>
      {check.outcome === 'finished' ? (
        <Finished check={check} how={how} />
      ) : (
        <p>{t('check.finding', { state: how, reason: t('timeline.unfinished-means') })}</p>
      )}
      <div class="row">
        <CopyButton action="copy-evidence" label={t('check.copy')} text={() => checkText(check)} />
      </div>
      <details>
        <summary>{t('timeline.raw')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <pre tabIndex={0} dir="ltr">
          {JSON.stringify(check, null, 2)}
        </pre>
      </details>
    </section>
  );
}

function Finished({ check, how }: { check: FinishedCheck; how: string }) {
  const { diagnosis, observations, startedAt, finishedAt } = check;
  const seconds = Math.round((finishedAt - startedAt) / 100) / 10;
  return (
    <>
      <p>{reasonWords(diagnosis.overall.reason)}</p>
      <ul>
        {SERVICES.flatMap((service) => {
          const finding = diagnosis.services[service];
          if (finding === undefined) return [];
          return [
            <li key={service}>
              <strong>{t(`service.${service}`)}</strong>: {findingWords(finding)}
            </li>,
          ];
        })}
      </ul>
      <p class="soft">
        {how}
        {t('text.comma')}
        {t('timeline.took', { seconds })}
      </p>
      <h3>{t('timeline.evidence')}</h3>
      <EvidenceTable observations={observations} />
    </>
  );
}

function EvidenceTable({ observations }: { observations: readonly Observation[] }) {
  const columns = ['target', 'kind', 'result', 'failure', 'status', 'ip', 'ms'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: a part of a section that scrolls by itself.
    <div class="evidence-table" role="group" aria-label={t('timeline.evidence')} tabIndex={0}>
      <table data-evidence="">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`evidence.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {observations.map((seen, index) => (
            <tr key={index} data-failed={String(seen.failure !== null)}>
              <td>
                <bdi>{seen.target}</bdi>
              </td>
              <td>{t(`kind.${seen.kind}`)}</td>
              <td>{observationWords(seen)}</td>
              <td>
                <bdi>{seen.failure ?? ''}</bdi>
              </td>
              <td>{seen.status ?? ''}</td>
              <td>
                <bdi>{seen.ip ?? ''}</bdi>
              </td>
              <td>{Math.round(seen.durationMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
