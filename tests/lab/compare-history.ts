import type { ExportedHistory, ExportedIncident } from '../e2e/exported-history.ts';
import type { Comparison } from './compare.ts';
import type { Expectation, HistoryExpectation, IncidentExpectation, Scenario } from './scenario.ts';

export type SeenHistory = Pick<ExportedHistory, 'checks' | 'incidents' | 'networks'>;

/** Whether a scenario says anything of what the history must hold at its end. */
export function expectsHistory({ atEnd, steps }: Scenario): boolean {
  const isMarked = ({ viaProxy, reason }: Expectation) =>
    viaProxy !== undefined || reason !== undefined;
  return atEnd !== undefined || steps.some(({ expect }) => isMarked(expect));
}

/**
 * Holds the exported history against what a scenario wants at its end.
 * @param checkedAt when each step's check began, in milliseconds since the epoch; null where none was seen
 */
export function compareHistory(
  { atEnd = {}, steps }: Scenario,
  history: SeenHistory,
  checkedAt: readonly (number | null)[],
): Comparison[] {
  const marks = steps.flatMap(({ expect: { viaProxy, reason } }, index): Comparison[] => {
    const check = history.checks.find(
      ({ startedAt }) => Date.parse(startedAt) === checkedAt[index],
    );
    const pairs = [
      ['via proxy', viaProxy, check?.diagnosis?.viaProxy],
      ['reason', reason, check?.diagnosis?.overall.reason.key],
    ] as const;
    return pairs
      .filter(([, wanted]) => wanted !== undefined)
      .map(([what, wanted, seen]) =>
        equal(`${what}, step ${index + 1}`, `${wanted}`, `${seen ?? 'no check'}`),
      );
  });
  return [...marks, ...compareIncidents(atEnd, history, checkedAt), ...compareRest(atEnd, history)];
}

function compareIncidents(
  { incidents }: HistoryExpectation,
  history: SeenHistory,
  checkedAt: readonly (number | null)[],
): Comparison[] {
  if (incidents === undefined) return [];
  const expected = incidents.flatMap(wordsOfExpected);
  const surplus = history.incidents.map((incident) => wordsOfSeen(incident, checkedAt));
  const missing = expected.filter((one) => {
    const at = surplus.findIndex((other) => isSame(one, other));
    if (at >= 0) surplus.splice(at, 1);
    return at < 0;
  });
  return [
    equal('incidents', `${expected.length}`, `${history.incidents.length}`),
    ...missing.map((one) => equal('incident', text(one), 'none')),
    ...surplus.map((one) => equal('incident', 'none', text(one))),
  ];
}

function compareRest({ records, networks }: HistoryExpectation, history: SeenHistory) {
  const compared: Comparison[] = [];
  if (records !== undefined) {
    const seen = history.checks.map(
      ({ outcome, diagnosis }) => diagnosis?.overall.verdict ?? outcome,
    );
    compared.push(equal('records', records.join(', '), seen.join(', ')));
  }
  if (networks !== undefined) {
    compared.push(equal('networks', `${networks}`, `${history.networks.length}`));
  }
  return compared;
}

/** An incident in words, so that both sides read alike. Without methods: whichever. */
interface IncidentWords {
  service: string;
  methods: string | undefined;
  began: string;
  ended: string;
}

function wordsOfExpected({
  services,
  methods,
  began,
  ended,
}: IncidentExpectation): IncidentWords[] {
  const [after, before] = began;
  return services.map((service) => ({
    service,
    methods: methods?.join(' '),
    began: `${after ?? 'ever'}–${before}`,
    ended: ended === null ? 'lasts' : `${ended[0]}–${ended[1]}`,
  }));
}

function wordsOfSeen(
  { service, methods, startedAfter, startedBefore, endedAfter, endedBefore }: ExportedIncident,
  checkedAt: readonly (number | null)[],
): IncidentWords {
  const stepAt = (at: string | null) => stepOf(at, checkedAt);
  return {
    service,
    methods: methods.map(({ method }) => method).join(' '),
    began: `${stepAt(startedAfter)}–${stepAt(startedBefore)}`,
    ended: endedBefore === null ? 'lasts' : `${stepAt(endedAfter)}–${stepAt(endedBefore)}`,
  };
}

function isSame(expected: IncidentWords, seen: IncidentWords): boolean {
  return text({ ...expected, methods: expected.methods ?? seen.methods }) === text(seen);
}

function text({ service, methods = 'any', began, ended }: IncidentWords): string {
  return `${service}/${methods}, began ${began}, ended ${ended}`;
}

/** The step whose check began then, counted from 1; the time itself when it was none. */
function stepOf(at: string | null, checkedAt: readonly (number | null)[]): string {
  if (at === null) return 'ever';
  const index = checkedAt.indexOf(Date.parse(at));
  return index < 0 ? at : `${index + 1}`;
}

function equal(what: string, expected: string, seen: string): Comparison {
  return { what, expected, seen, right: expected === seen };
}
