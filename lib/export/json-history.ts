import { advance, NO_INCIDENTS } from '../monitor/incidents.ts';
import type { Check } from '../words/check.ts';
import type { Incident } from '../words/incident.ts';
import { type FormatInput, iso } from './format.ts';

/**
 * The history as JSON (docs/history.schema.json), piece by piece: it is never in memory as a whole. Times are
 * ISO 8601, UTC.
 */
export async function* jsonHistory(input: FormatInput): AsyncGenerator<string> {
  const { checks, software, exportedAt } = input;
  yield `{"format":"telltale-history","version":1,"software":${JSON.stringify(software)},`;
  yield `"exportedAt":${JSON.stringify(iso(exportedAt))},\n"checks":[`;
  const networks = new Set<string>();
  let state = NO_INCIDENTS;
  let separator = '\n';
  for await (const check of checks) {
    networks.add(check.network);
    if (check.outcome === 'finished') state = advance(state, check);
    yield separator;
    yield JSON.stringify(withIsoTimes(check));
    separator = ',\n';
  }
  const incidents = state.incidents.map(incidentWithIsoTimes);
  yield `\n],\n"networks":${JSON.stringify([...networks].map((id) => ({ id })))},`;
  yield `\n"incidents":${JSON.stringify(incidents)}}\n`;
}

function withIsoTimes(check: Check): unknown {
  const startedAt = iso(check.startedAt);
  if (check.outcome !== 'finished') return { ...check, startedAt };
  const services = Object.entries(check.diagnosis.services).map(([name, finding]) => {
    return [name, { ...finding, observedAt: iso(finding.observedAt) }] as const;
  });
  return {
    ...check,
    startedAt,
    finishedAt: iso(check.finishedAt),
    observations: check.observations.map((seen) => ({ ...seen, startedAt: iso(seen.startedAt) })),
    diagnosis: { ...check.diagnosis, services: Object.fromEntries(services) },
  };
}

function incidentWithIsoTimes(incident: Incident): unknown {
  const { startedAfter, startedBefore, endedAfter, endedBefore, methods } = incident;
  return {
    ...incident,
    startedAfter: isoOrNull(startedAfter),
    startedBefore: iso(startedBefore),
    endedAfter: isoOrNull(endedAfter),
    endedBefore: isoOrNull(endedBefore),
    methods: methods.map(({ method, from }) => ({ method, from: iso(from) })),
  };
}

function isoOrNull(at: number | null): string | null {
  return at === null ? null : iso(at);
}
