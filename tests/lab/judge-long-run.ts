import type { ExportedHistory } from '../e2e/exported-history.ts';
import type { Comparison } from './compare.ts';

/** Holds the history of a long run on a merely bad line against DESIGN §10: no incident, no notice, no accusation. */
export function judgeLongRun(
  { checks, incidents }: Pick<ExportedHistory, 'checks' | 'incidents'>,
  made: number,
  notices: number,
): Comparison[] {
  const finished = checks.filter(({ outcome }) => outcome === 'finished');
  const confirmed = finished.filter(({ diagnosis }) =>
    Object.values(diagnosis?.services ?? {}).some(({ confidence }) => confidence === 'confirmed'),
  );
  return [
    ['checks finished', made, finished.length] as const,
    ['checks interrupted or discarded', 0, checks.length - finished.length] as const,
    ['checks with something confirmed', 0, confirmed.length] as const,
    ['incidents', 0, incidents.length] as const,
    ['notices', 0, notices] as const,
  ].map(([what, expected, seen]) => ({
    what,
    expected: `${expected}`,
    seen: `${seen}`,
    right: expected === seen,
  }));
}
