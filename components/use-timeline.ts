import { useEffect, useState } from 'preact/hooks';
import type { NetworkState } from '../lib/history/derived.ts';
import { openHistory } from '../lib/history/history.ts';
import { readTimeline, type Timeline } from '../lib/history/timeline.ts';
import { PAGES } from '../lib/targets/telegram.ts';
import type { Incident } from '../lib/words/incident.ts';
import type { Place } from './place.ts';

const SERVICE_OF = new Map(PAGES.map(({ id, service }) => [id, service]));

export interface ShownTimeline {
  timeline: Timeline;
  /** All that are kept, the latest first. */
  incidents: readonly Incident[];
  /** The latest first. */
  networks: readonly NetworkState[];
}

/**
 * What the charts show of a place, and all incidents; null before it is read. Read anew when `version` changes. What
 * cannot be read leaves them empty: the list of checks says why.
 */
export function useTimeline(
  { range, network, service }: Place,
  cadenceMinutes: number,
  version: unknown,
): ShownTimeline | null {
  const [shown, setShown] = useState<ShownTimeline | null>(null);
  useEffect(() => {
    let isWanted = true;
    const query = {
      range,
      now: Date.now(),
      network: network ?? undefined,
      service: service ?? undefined,
      cadenceMinutes,
      pageOf: (target: string) => SERVICE_OF.get(target),
    };
    read(query)
      .then((found) => isWanted && setShown(found))
      .catch((error: unknown) => console.error('No timeline:', error));
    return () => {
      isWanted = false;
    };
  }, [range, network, service, cadenceMinutes, version]);
  return shown;
}

async function read(query: Parameters<typeof readTimeline>[1]): Promise<ShownTimeline> {
  const history = await openHistory();
  try {
    const [timeline, incidents, networks] = await Promise.all([
      readTimeline(history, query),
      history.incidents(0, Number.POSITIVE_INFINITY),
      history.networks(),
    ]);
    return { timeline, incidents: incidents.reverse(), networks };
  } finally {
    history.close();
  }
}
