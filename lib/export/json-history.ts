import { advance, NO_INCIDENTS } from '../monitor/incidents.ts';
import type { Check } from '../words/check.ts';
import type { Finding } from '../words/diagnosis.ts';
import type { Incident } from '../words/incident.ts';
import type { Observation } from '../words/observation.ts';
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
    yield separator + textOf(check);
    separator = ',\n';
  }
  const incidents = state.incidents.map(incidentWithIsoTimes);
  yield `\n],\n"networks":${JSON.stringify([...networks].map((id) => ({ id })))},`;
  yield `\n"incidents":${JSON.stringify(incidents)}}\n`;
}

/** As one growing text, not from joined parts: each join would copy what was joined before. */
function textOf(check: Check): string {
  const startedAt = iso(check.startedAt);
  if (check.outcome !== 'finished') return JSON.stringify({ ...check, startedAt });
  const { observations, diagnosis, ...rest } = check;
  const { overall, services, ...marks } = diagnosis;
  const begin = JSON.stringify({ ...rest, startedAt, finishedAt: iso(check.finishedAt) });
  let text = `${begin.slice(0, -1)},"observations":[`;
  let separator = '';
  for (const seen of observations) {
    text += separator + textOfObservation(seen);
    separator = ',';
  }
  text += `],"diagnosis":{"overall":{${textOfFinding(overall)}},"services":{`;
  separator = '';
  for (const [name, finding] of Object.entries(services)) {
    text += `${separator}"${name}":{${textOfFinding(finding)},"observedAt":"${iso(finding.observedAt)}"}`;
    separator = ',';
  }
  return `${text}},${JSON.stringify(marks).slice(1)}}`;
}

function textOfFinding({ verdict, method, confidence, reason, evidence }: Finding): string {
  const words = `"verdict":"${verdict}","method":${orNull(method)},"confidence":${orNull(confidence)}`;
  return `${words},"reason":${JSON.stringify(reason)},"evidence":[${evidence.join(',')}]`;
}

/** As `JSON.stringify` would write it, in less time: a year has a million of them. */
function textOfObservation(seen: Observation): string {
  const { target, kind, startedAt, durationMs, failure, detail, status, ip, bytes } = seen;
  const { phases, body, reused } = seen;
  let text = `{"target":"${target}","kind":"${kind}","startedAt":"${iso(startedAt)}"`;
  text += `,"durationMs":${durationMs},"failure":${orNull(failure)}`;
  text += `,"detail":${detail === '' ? '""' : JSON.stringify(detail)}`;
  if (status !== undefined) text += `,"status":${status}`;
  if (ip !== undefined) text += `,"ip":${JSON.stringify(ip)}`;
  if (bytes !== undefined) text += `,"bytes":${bytes}`;
  if (phases !== undefined) {
    const { dnsMs, tcpMs, tlsMs, firstByteMs } = phases;
    text += `,"phases":{"dnsMs":${dnsMs},"tcpMs":${tcpMs},"tlsMs":${tlsMs},"firstByteMs":${firstByteMs}}`;
  }
  if (body !== undefined) text += `,"body":"${body}"`;
  return `${text},"reused":${reused}}`;
}

function orNull(word: string | null): string {
  return word === null ? 'null' : `"${word}"`;
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
