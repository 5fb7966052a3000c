import { t } from '../lib/i18n/i18n.ts';
import type { Settings } from '../lib/settings.ts';
import type { Incident } from '../lib/words/incident.ts';
import { IncidentList } from './incident-list.tsx';
import { hashOf, type Place } from './place.ts';
import type { ShownTimeline } from './use-timeline.ts';

interface Props {
  place: Place;
  shown: ShownTimeline;
  names: Settings['networkNames'];
  now: number;
}

/** The incidents of the range, network and service that are shown; the one that the address names in any case. */
export function IncidentSection({ place, shown, names, now }: Props) {
  const { from, reachMs } = shown.timeline;
  const isShown = (incident: Incident) =>
    incident.id === place.incident ||
    ((incident.endedBefore ?? now) >= from &&
      (place.network === null || place.network === incident.network) &&
      (place.service === null || place.service === incident.service));
  const lastSeenOf = ({ service, network, endedAfter, startedBefore }: Incident) => {
    const state = shown.networks.find((other) => other.network === network);
    const line = state?.incidents.lines[`${service}@${network}`];
    return endedAfter ?? line?.failing?.last ?? startedBefore;
  };
  return (
    <section data-list="incidents">
      <h2>{t('incident.title')}</h2>
      <IncidentList
        incidents={shown.incidents.filter(isShown)}
        chosen={place.incident}
        addressOf={(incident) => hashOf({ ...place, incident })}
        checkAddressOf={(check) => hashOf({ ...place, check })}
        lastSeenOf={lastSeenOf}
        reachMs={reachMs}
        names={names}
        now={now}
      />
    </section>
  );
}
