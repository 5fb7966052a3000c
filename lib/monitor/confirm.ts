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
/**
 * Where more than this part of the controls' probes fails, the rate is a rough guess, and a day of checks has many
 * chances to be unlucky: more is demanded.
 */
const LOSSY = 0.1;
const IMPROBABLE_WHERE_LOSSY = 0.00001;

/** Somebody showed himself: bad luck forges nothing. */
const FORGED: readonly ReasonKey[] = ['address-forged', 'block-page', 'forged-certificate'];

/** One check as confirmation needs it. */
export interface Sighting {
  startedAt: number;
  finding: ServiceFinding;
  observations: readonly Observation[];
}

/** What else is known of what was asked. */
export interface Asked {
  /** Ids of controls. */
  controls: ReadonlySet<string>;
  /** Hosts of the service's targets, by id. */
  targets: ReadonlyMap<string, string>;
  /** What was seen in checks shortly before the row: how good this line is. */
  before?: readonly Observation[];
}

/**
 * What repetition makes of a service's finding (DESIGN §5). `run` is the unbroken row of failing checks of this
 * service on this network, oldest first, this one last. Each has look-ups and handshakes of its own, because a name
 * that was reset is left alone for a minute and reused connections are no observation.
 * @returns the finding `confirmed`, or as it was, or `unsure` where bad luck explains it
 */
export function confirm(run: readonly Sighting[], asked: Asked): ServiceFinding {
  const latest = run.at(-1);
  const first = run[0];
  if (latest === undefined || first === undefined) throw new Error('No sighting to confirm.');
  const { finding } = latest;
  if (finding.method === null || finding.confidence === 'confirmed') return finding;
  const isLong = latest.startedAt - first.startedAt >= LONG_ENOUGH_MS;
  const repeated =
    (run.length >= CHECKS && isLong) || run.filter(hasProof).length >= CHECKS_WITH_PROOF;
  if (!repeated) return finding;
  if (run.every(isForged)) return { ...finding, confidence: 'confirmed' };
  if (!isOneFailing(run, asked.targets)) return finding;
  const { rate, chance } = luckOf(run, asked);
  if (chance < (rate > LOSSY ? IMPROBABLE_WHERE_LOSSY : IMPROBABLE)) {
    return { ...finding, confidence: 'confirmed' };
  }
  return {
    ...finding,
    verdict: 'unsure',
    method: null,
    confidence: null,
    reason: { key: 'failures-probable-by-chance', params: { count: run.length } },
  };
}

/** Whether each check shares a failing host with the next: a block stays where it is, bad luck moves about. */
function isOneFailing(run: readonly Sighting[], targets: Asked['targets']): boolean {
  const failing = run.map(({ observations, finding }) => {
    // What is slow has not failed, and is asked at one host.
    if (finding.verdict === 'slow') return null;
    const failed = observations.filter(({ failure }) => failure !== null && failure !== 'not-made');
    return new Set(failed.flatMap(({ target }) => targets.get(target) ?? []));
  });
  return failing.every((hosts, index) => {
    const next = failing[index + 1];
    return !hosts || !next || hosts.intersection(next).size > 0;
  });
}

interface Luck {
  /** The part of the controls' probes that failed. */
  rate: number;
  chance: number;
}

/**
 * How probable it is that so many of the service's observations failed by the luck that the controls had in the same
 * checks, and shortly before. A control that failed in every one of them is itself blocked and is left out. At least as many have to fail
 * as did, of all that were asked: among six data centres one unlucky is nothing.
 */
function luckOf(run: readonly Sighting[], { controls, targets, before = [] }: Asked): Luck {
  const isAsked = ({ target, failure }: Observation) =>
    controls.has(target) && failure !== 'not-made';
  const asked = run.flatMap(({ observations }) => observations.filter(isAsked));
  const alwaysFailing = new Set(
    [...controls].filter((id) => {
      const own = asked.filter(({ target }) => target === id);
      return own.length >= run.length && own.every(({ failure }) => failure !== null);
    }),
  );
  const counted = [...before.filter(isAsked), ...asked].filter(
    ({ target }) => !alwaysFailing.has(target),
  );
  const failed = counted.filter(({ failure }) => failure !== null).length;
  const rate = counted.length === 0 ? 1 : failed / counted.length;
  const own = run.flatMap(({ observations }) =>
    observations.filter(({ target, failure, reused }) => {
      return targets.has(target) && failure !== 'not-made' && !reused;
    }),
  );
  const failures = own.filter(({ failure }) => failure !== null).length;
  // What is slow has not failed; it is one bad experience a check.
  const least = Math.max(run.length, failures);
  return { rate, chance: chanceOfAtLeast(least, Math.max(least, own.length), rate) };
}

/** The probability that at least `least` of `tries` independent tries fail, each at this rate. */
export function chanceOfAtLeast(least: number, tries: number, rate: number): number {
  let chance = 0;
  let ways = 1;
  for (let failures = 0; failures <= tries; failures += 1) {
    if (failures >= least) chance += ways * rate ** failures * (1 - rate) ** (tries - failures);
    ways = (ways * (tries - failures)) / (failures + 1);
  }
  return Math.min(1, chance);
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
    // Doubted for the line's sake it goes on failing; with more of it, luck explains it no longer.
    const isDoubted = finding.reason.key === 'failures-probable-by-chance';
    if (finding.method === null && !isDoubted) break;
    run.unshift({ startedAt: check.startedAt, finding, observations: check.observations });
  }
  return run;
}
