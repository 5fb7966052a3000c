import type { FinishedCheck } from '../words/check.ts';
import type { ServiceFinding } from '../words/diagnosis.ts';
import type { Incident } from '../words/incident.ts';
import { SERVICES, type Service } from '../words/service.ts';
import type { Method } from '../words/verdict.ts';

/** So many good checks in a row end an incident. */
const GOOD_CHECKS = 2;

/** What is known of one service on one network. Plain JSON. */
interface Line {
  /** The last good check. */
  goodAt: number | null;
  /** The row of failing checks, whether or not an incident has opened: first, last and their methods. */
  failing: { first: number; last: number; methods: Incident['methods'] } | null;
  open: Incident | null;
  /** Good checks in a row during an incident: the first of them, and how many. */
  good: { first: number; count: number } | null;
}

export interface IncidentState {
  lines: Readonly<Record<string, Line>>;
  /** In the order in which they opened. The last of a line may still be open. */
  incidents: readonly Incident[];
}

export const NO_INCIDENTS: IncidentState = { lines: {}, incidents: [] };

/**
 * The incidents after one more check (DESIGN §5). One opens when a service is confirmed blocked or slow, and begins with
 * the unbroken row of such checks; it closes after two good checks in a row on the same network. Other networks, proxies
 * and what was not asked anew change nothing.
 */
export function advance(state: IncidentState, check: FinishedCheck): IncidentState {
  if (check.diagnosis.viaProxy) return state;
  return SERVICES.reduce((before, service) => {
    const finding = check.diagnosis.services[service];
    if (finding === undefined || finding.observedAt !== check.startedAt) return before;
    return advanceLine(before, service, check, finding);
  }, state);
}

/** All incidents in a history, checks oldest first. */
export function incidentsIn(checks: Iterable<FinishedCheck>): readonly Incident[] {
  let state = NO_INCIDENTS;
  for (const check of checks) state = advance(state, check);
  return state.incidents;
}

const UNSEEN: Line = { goodAt: null, failing: null, open: null, good: null };

function advanceLine(
  state: IncidentState,
  service: Service,
  { startedAt, network }: FinishedCheck,
  finding: ServiceFinding,
): IncidentState {
  const key = `${service}@${network}`;
  const line = state.lines[key] ?? UNSEEN;
  if (finding.verdict === 'open') return withLine(state, key, afterGood(line, startedAt));
  const { verdict, method } = finding;
  if (method === null || (verdict !== 'blocked' && verdict !== 'slow')) {
    return withLine(state, key, afterOther(line, finding));
  }
  const failing = afterFailure(line.failing, method, startedAt);
  const { methods } = failing;
  if (line.open !== null) {
    const open = { ...line.open, verdict, methods };
    return withLine(state, key, { ...line, failing, open, good: null });
  }
  if (finding.confidence !== 'confirmed') return withLine(state, key, { ...line, failing });
  const open: Incident = {
    id: `${key}@${failing.first}`,
    service,
    network,
    verdict,
    startedAfter: line.goodAt,
    startedBefore: failing.first,
    endedAfter: null,
    endedBefore: null,
    methods,
  };
  return withLine(state, key, { ...line, failing, open, good: null });
}

function afterFailure(before: Line['failing'], method: Method, at: number) {
  if (before === null) return { first: at, last: at, methods: [{ method, from: at }] };
  const isSame = before.methods.at(-1)?.method === method;
  const methods = isSame ? before.methods : [...before.methods, { method, from: at }];
  return { ...before, last: at, methods };
}

/** Neither good nor failing. What is partial is not well again; what proves nothing does not come between good checks. */
function afterOther(line: Line, { verdict, reason }: ServiceFinding): Line {
  if (line.open !== null) return verdict === 'partial' ? { ...line, good: null } : line;
  // As for confirmation: what luck may explain goes on failing.
  return reason.key === 'failures-probable-by-chance' ? line : { ...line, failing: null };
}

function afterGood(line: Line, at: number): Line {
  if (line.open === null) return { ...UNSEEN, goodAt: at };
  const good = { first: line.good?.first ?? at, count: (line.good?.count ?? 0) + 1 };
  if (good.count < GOOD_CHECKS) return { ...line, good };
  const closed = {
    ...line.open,
    endedAfter: line.failing?.last ?? line.open.startedBefore,
    endedBefore: good.first,
  };
  return { ...UNSEEN, goodAt: at, open: closed };
}

function withLine(state: IncidentState, key: string, line: Line): IncidentState {
  const { open } = line;
  const incidents =
    open === null
      ? state.incidents
      : [...state.incidents.filter(({ id }) => id !== open.id), open].sort(
          (a, b) => a.startedBefore - b.startedBefore,
        );
  const isClosed = open !== null && open.endedBefore !== null;
  return {
    lines: { ...state.lines, [key]: isClosed ? { ...line, open: null } : line },
    incidents,
  };
}
