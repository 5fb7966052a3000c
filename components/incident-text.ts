import { countryName } from '../lib/i18n/country.ts';
import { t } from '../lib/i18n/i18n.ts';
import { utcText } from '../lib/i18n/time.ts';
import type { Incident } from '../lib/words/incident.ts';
import { incidentWords } from './incident-words.ts';

/** What is handed on of an incident. Neither network nor address is in it; the country only where it is given. */
export interface SharedIncident {
  incident: Incident;
  reachMs: number;
  lastSeen: number;
  /** ISO 3166-1, two letters; null: not to be told. */
  country: string | null;
}

/** An incident as lines of a text: what, then its facts. In UTC, as whoever reads it may be anywhere. */
export function incidentLines({ incident, reachMs, lastSeen, country }: SharedIncident) {
  const words = incidentWords(incident, { reachMs, lastSeen, say: utcText });
  const facts = [
    [t('incident.began'), words.began],
    [t('incident.ended'), words.ended],
    [t('incident.length'), words.length],
    [t('incident.methods'), words.methods],
    ...(country === null ? [] : [[t('incident.country'), countryName(country)]]),
  ] as [string, string][];
  return { title: t('incident.shared-title', { what: words.title }), facts };
}

/** The same as one text. */
export function incidentText(shared: SharedIncident): string {
  const { title, facts } = incidentLines(shared);
  const lines = facts.map(([name, value]) => `${name}: ${value}`);
  return [title, ...lines, t('incident.shared-by')].join('\n');
}
