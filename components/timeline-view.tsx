import { useEffect, useState } from 'preact/hooks';
import { openHistory } from '../lib/history/history.ts';
import { t } from '../lib/i18n/i18n.ts';
import type { Settings } from '../lib/settings.ts';
import type { Check } from '../lib/words/check.ts';
import { CheckList } from './check-list.tsx';
import { Filters } from './filters.tsx';
import { IncidentSection } from './incident-section.tsx';
import { KeepSection } from './keep-section.tsx';
import { LatencyChart } from './latency-chart.tsx';
import { LostSpans } from './lost-spans.tsx';
import { OneCheck } from './one-check.tsx';
import { hashOf, type Place } from './place.ts';
import { RangeChoice } from './range-choice.tsx';
import { StateBars } from './state-bars.tsx';
import { type Checks, useChecks } from './use-checks.ts';
import { usePlace } from './use-place.ts';
import { useTimeline } from './use-timeline.ts';

interface Props {
  now: number;
  settings: Settings;
  /** Changes with each new check. */
  version: unknown;
}

/** The history: charts of a range, incidents, checks and one of them in full; export, import and delete. */
export function TimelineView({ now, settings, version }: Props) {
  const place = usePlace();
  const [changes, setChanges] = useState(0);
  const renewed = `${version}/${changes}`;
  const checks = useChecks(renewed, place.network);
  const shown = useTimeline(place, settings.cadenceMinutes, renewed);
  const go = (to: Partial<Place>) => {
    location.hash = hashOf({ ...place, ...to });
  };
  const { networkNames, keepDays } = settings;
  return (
    <>
      <LostSpans now={now} />
      {checks.error !== null && (
        <p class="notice troubles" role="alert">
          {t('timeline.failed', { error: checks.error })}
        </p>
      )}
      {checks.total > 0 && shown !== null && (
        <>
          <section data-chart="states">
            <h2>{t('bars.title')}</h2>
            <div class="row choices">
              <RangeChoice range={place.range} onChange={(range) => go({ range })} />
              <Filters place={place} networks={shown.networks} names={networkNames} onChange={go} />
            </div>
            <StateBars key={place.range} timeline={shown.timeline} />
          </section>
          <LatencyChart timeline={shown.timeline} />
          <IncidentSection place={place} shown={shown} names={networkNames} now={now} />
        </>
      )}
      {checks.error === null && (
        <CheckSection checks={checks} place={place} now={now} keepDays={keepDays} />
      )}
      <KeepSection keepDays={keepDays} onChanged={() => setChanges((count) => count + 1)} />
    </>
  );
}

interface CheckProps {
  checks: Checks;
  place: Place;
  now: number;
  keepDays: number;
}

function CheckSection({ checks, place, now, keepDays }: CheckProps) {
  const shown = useShownCheck(place.check, checks.checks);
  if (checks.total === 0) {
    return (
      <p class="notice">
        {keepDays === 0 ? t('timeline.empty-kept-nothing') : t('timeline.empty')}
      </p>
    );
  }
  return (
    <div class="two">
      <section>
        <h2>{t('timeline.checks')}</h2>
        <p class="soft">{t('timeline.kept', { count: checks.total })}</p>
        <CheckList
          checks={checks.checks}
          chosen={shown?.startedAt ?? null}
          addressOf={(check) => hashOf({ ...place, check })}
          now={now}
        />
        {!checks.isEnd && (
          <button type="button" data-action="older" onClick={checks.readOlder}>
            {t('timeline.older')}
          </button>
        )}
      </section>
      {shown !== null && <OneCheck check={shown} now={now} />}
    </div>
  );
}

/** The check that was asked for, wherever it is in the history; the newest one where none was. */
function useShownCheck(asked: number | null, checks: readonly Check[]): Check | null {
  const listed = checks.find(({ startedAt }) => startedAt === asked);
  const [older, setOlder] = useState<Check | null>(null);
  const isElsewhere = asked !== null && listed === undefined;
  useEffect(() => {
    setOlder(null);
    if (!isElsewhere) return;
    openHistory()
      .then((history) => history.checkAt(asked).finally(() => history.close()))
      .then(setOlder)
      // The list beside it says that the history cannot be read.
      .catch((error: unknown) => console.error('No such check:', error));
  }, [asked, isElsewhere]);
  return listed ?? older ?? checks[0] ?? null;
}
