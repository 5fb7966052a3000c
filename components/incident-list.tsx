import { t } from '../lib/i18n/i18n.ts';
import { timeText } from '../lib/i18n/time.ts';
import type { Settings } from '../lib/settings.ts';
import type { Incident } from '../lib/words/incident.ts';
import { incidentWords } from './incident-words.ts';
import { networkWords } from './network-words.ts';
import { OneIncident } from './one-incident.tsx';
import { StateIcon } from './state-icon.tsx';
import { toneOf } from './tone.ts';

interface Props {
  /** The latest first. */
  incidents: readonly Incident[];
  /** The id of the one in full. */
  chosen: string | null;
  /** The address of an incident in full, or of none. */
  addressOf: (incident: string | null) => string;
  /** The address of a check. */
  checkAddressOf: (startedAt: number) => string;
  /** The last check that saw it. */
  lastSeenOf: (incident: Incident) => number;
  reachMs: number;
  names: Settings['networkNames'];
  now: number;
}

/** Incidents in words, each a link that opens and closes it. */
export function IncidentList({ incidents, chosen, addressOf, lastSeenOf, ...others }: Props) {
  const { reachMs, names, now } = others;
  if (incidents.length === 0) return <p class="soft">{t('incident.none')}</p>;
  return (
    <ul class="incidents">
      {incidents.map((incident) => {
        const isChosen = incident.id === chosen;
        const lastSeen = lastSeenOf(incident);
        const say = (at: number) => timeText(at, now);
        const words = incidentWords(incident, { reachMs, lastSeen, say });
        return (
          <li key={incident.id} data-incident={incident.id} data-tone={toneOf(incident.verdict)}>
            <a
              class="incident-line"
              href={addressOf(isChosen ? null : incident.id)}
              aria-expanded={isChosen}
            >
              <StateIcon verdict={incident.verdict} size={18} />
              <strong>{words.title}</strong>
              <span>{t('incident.began-words', { began: words.began })}</span>
              <span class="soft">
                {words.length}
                {incident.endedBefore === null && t('text.comma') + t('incident.going-on')}
              </span>
              <bdi class="soft">{networkWords(incident.network, names)}</bdi>
            </a>
            {isChosen && (
              <OneIncident incident={incident} words={words} lastSeen={lastSeen} {...others} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
