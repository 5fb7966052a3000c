import type { FinishedCheck } from '../words/check.ts';
import type { ServiceFinding } from '../words/diagnosis.ts';
import type { Observation } from '../words/observation.ts';
import type { ReasonKey } from '../words/reason.ts';
import type { Service } from '../words/service.ts';

/** Three failing checks over at least this long, or two with positive proof. */
const LONG_ENOUGH_MS = 180_000;
const CHECKS = 3;
const CHECKS_WITH_PROOF = 2;
/** Failures must be less probable than this by mere bad luck. */
const IMPROBABLE = 0.001;

/** Somebody showed himself: bad luck forges nothing. */
const FORGED: readonly ReasonKey[] = ['address-forged', 'block-page', 'forged-certificate'];

/** One check as confirmation needs it. */
export interface Sighting {
  startedAt: number;
  finding: ServiceFinding;
  observations: readonly Observation[];
}

/**
 * What repetition makes of a service's finding (DESIGN §5). `run` is the unbroken row of failing checks of this
 * service on this network, oldest first, this one last. Each has look-ups and handshakes of its own, because a name
 * that was reset is left alone for a minute and reused connections are no observation.
 * @returns the finding `confirmed`, or as it was, or `unsure` where bad luck explains it
 */
export function confirm(run: readonly Sighting[], controlIds: ReadonlySet<string>): ServiceFinding {
  const latest = run.at(-1);
  const first = run[0];
  if (latest === undefined || first === undefined) throw new Error('No sighting to confirm.');
  const { finding } = latest;
  if (finding.method === null || finding.confidence === 'confirmed') return finding;
  const isLong = latest.startedAt - first.startedAt >= LONG_ENOUGH_MS;
  const repeated =
    (run.length >= CHECKS && isLong) || run.filter(hasProof).length >= CHECKS_WITH_PROOF;
  if (!repeated) return finding;
  const chance = run.every(isForged) ? 0 : chanceOf(run, controlIds);
  if (chance < IMPROBABLE) return { ...finding, confidence: 'confirmed' };
  return {
    ...finding,
    verdict: 'unsure',
    method: null,
    confidence: null,
    reason: { key: 'failures-probable-by-chance', params: { count: run.length } },
  };
}

/**
 * How probable it is that all of the service's observations failed by the luck that the controls had in the same
 * checks. A control that failed in every one of them is itself blocked and is left out.
 */
function chanceOf(run: readonly Sighting[], controlIds: ReadonlySet<string>): number {
  const asked = run.flatMap(({ observations }) =>
    observations.filter(({ target, failure }) => controlIds.has(target) && failure !== 'not-made'),
  );
  const alwaysFailing = new Set(
    [...controlIds].filter((id) => {
      const own = asked.filter(({ target }) => target === id);
      return own.length === run.length && own.every(({ failure }) => failure !== null);
    }),
  );
  const counted = asked.filter(({ target }) => !alwaysFailing.has(target));
  const failed = counted.filter(({ failure }) => failure !== null).length;
  const rate = counted.length === 0 ? 1 : failed / counted.length;
  return rate ** run.length;
}

function hasProof({ finding, observations }: Sighting): boolean {
  if (FORGED.includes(finding.reason.key)) return true;
  const [first] = finding.evidence;
  return first !== undefined && observations[first]?.failure === 'connection_reset';
}

function isForged({ finding }: Sighting): boolean {
  return FORGED.includes(finding.reason.key);
}

/**
 * The unbroken row of failing checks of one service on one network, up to and with the latest, oldest first.
 * Checks that prove nothing about the service break no row; an open or doubtful one does.
 */
export function failingRun(
  service: Service,
  earlier: readonly FinishedCheck[],
  latest: Sighting & { network: string },
): Sighting[] {
  const run: Sighting[] = [latest];
  for (const check of earlier.toReversed()) {
    const finding = check.diagnosis.services[service];
    if (check.network !== latest.network || check.diagnosis.viaProxy) continue;
    if (finding === undefined || finding.observedAt !== check.startedAt) continue;
    if (finding.method === null) break;
    run.unshift({ startedAt: check.startedAt, finding, observations: check.observations });
  }
  return run;
}
