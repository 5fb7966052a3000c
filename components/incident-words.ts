import { t } from '../lib/i18n/i18n.ts';
import { durationText } from '../lib/i18n/time.ts';
import type { Incident } from '../lib/words/incident.ts';

/** What an incident is known by, in words. */
export interface IncidentWords {
  title: string;
  began: string;
  ended: string;
  length: string;
  /** By which methods, and from when on each. */
  methods: string;
}

interface Ways {
  /** Longer than this between two checks, and those in between were none, or told nothing. Milliseconds. */
  reachMs: number;
  /** The last check that saw it, where it has not ended. Milliseconds since the epoch. */
  lastSeen: number;
  /** How a time is said: this device's clock on a page, UTC in what is handed on. */
  say: (at: number) => string;
}

/** Puts an incident into words, its bounds no closer than checks can tell them. */
export function incidentWords(incident: Incident, { reachMs, lastSeen, say }: Ways): IncidentWords {
  const { service, verdict, startedAfter, startedBefore, endedAfter, endedBefore } = incident;
  const between = (after: number, by: number) =>
    t(by - after > reachMs ? 'incident.unwatched' : 'incident.between', {
      after: say(after),
      by: say(by),
    });
  const least = durationText((endedAfter ?? lastSeen) - startedBefore);
  const isBounded = startedAfter !== null && endedBefore !== null;
  return {
    title: t(`incident.${verdict}`, { service: t(`service.${service}`) }),
    began:
      startedAfter === null
        ? t('incident.begin-unknown', { by: say(startedBefore) })
        : between(startedAfter, startedBefore),
    ended:
      endedAfter === null || endedBefore === null
        ? t('incident.no-end', { last: say(lastSeen) })
        : between(endedAfter, endedBefore),
    length: isBounded
      ? t('incident.length-between', { least, most: durationText(endedBefore - startedAfter) })
      : t(endedBefore === null ? 'incident.length-so-far' : 'incident.length-at-least', { least }),
    methods: incident.methods
      .map(({ method, from }) =>
        t('incident.method', { method: t(`method.${method}`), from: say(from) }),
      )
      .join(t('text.comma')),
  };
}
