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
const FORGED: readonly ReasonKey[] = ['forged-certificate', 'foreign-answer'];
/** The same, if it was seen of a name of the service itself: these speak for whatever fails beside a forged name, too. */
const FORGED_AT_A_NAME: readonly ReasonKey[] = ['address-forged', 'block-page'];

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
  /** Ids of look-ups of controls, where the browser tells of any: controls are asked by names that it knows already. */
  lookUps?: ReadonlySet<string>;
  /** The service's targets by id, with what they are the same place as: their host, or an address in their own way. */
  targets: ReadonlyMap<string, string>;
  /** Ids of what shows whether the service's own names are forged: asking them over plain http, looking them up. */
  names: ReadonlySet<string>;
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
  const forged = run.filter((sighting) => isForged(sighting, asked));
  const proofs = run.filter((sighting) => forged.includes(sighting) || isReset(sighting));
  const repeated = (run.length >= CHECKS && isLong) || proofs.length >= CHECKS_WITH_PROOF;
  if (!repeated) return finding;
  if (forged.length === run.length) return { ...finding, confidence: 'confirmed' };
  const { rate, chance } = luckOf(run, asked);
  // What fails moves about.
  if (chance === null) return finding;
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

interface Luck {
  /** The part of the controls' probes that failed. */
  rate: number;
  /** null: no place failed twice in a row. */
  chance: number | null;
}

/**
 * How probable it is that so many of the service's places failed so often in a row by the luck that the controls had in
 * the same checks and shortly before. A block stays where it is, bad luck moves about: a place that answered since
 * counts for nothing, and of six data centres one unlucky three times is nothing much.
 */
function luckOf(
  run: readonly Sighting[],
  { controls, lookUps, targets, before = [] }: Asked,
): Luck {
  const streaks = streaksIn(run, targets);
  const isDoubtful = streaks.includes(0);
  const asking = rateOf(controls, run, before, isDoubtful) ?? 1;
  const lookingUp = (lookUps && rateOf(lookUps, run, before, false)) ?? 0;
  // Whoever is asked has to be looked up first.
  const rate = 1 - (1 - asking) * (1 - lookingUp);
  const repeated = streaks.filter((times) => times > 1);
  if (repeated.length === 0) return { rate, chance: null };
  // Few that failed for long may say more than many that failed twice.
  const chances = repeated.map((least) => {
    const places = streaks.filter((times) => times >= least).length;
    return chanceOfAtLeast(places, streaks.length, rate ** least);
  });
  return { rate, chance: Math.min(...chances) };
}

/**
 * The part of these that failed; null: none was asked. One that failed in every check of the row is itself blocked and
 * is left out.
 */
function rateOf(
  ids: ReadonlySet<string>,
  run: readonly Sighting[],
  before: readonly Observation[],
  isDoubtful: boolean,
): number | null {
  // One over a connection that stood before needed no luck.
  const isAsked = ({ target, failure, reused }: Observation) =>
    ids.has(target) && failure !== 'not-made' && !reused;
  const asked = run.flatMap(({ observations }) => observations.filter(isAsked));
  const alwaysFailing = new Set(
    [...ids].filter((id) => {
      const own = asked.filter(({ target }) => target === id);
      return own.length >= run.length && own.every(({ failure }) => failure !== null);
    }),
  );
  const counted = [...before.filter(isAsked), ...asked].filter(
    ({ target }) => !alwaysFailing.has(target),
  );
  const failed = counted.filter(({ failure }) => failure !== null).length;
  if (counted.length === 0) return null;
  // Where others of its kind answered there were many chances, and a control that failed every time may have had bad
  // luck alone: the rate has to be sure, and is guessed upwards.
  const doubt = isDoubtful || alwaysFailing.size > 0 ? 1 : 0;
  return (failed + doubt) / (counted.length + 2 * doubt);
}

/** For each place of the service: in how many checks in a row, up to the last that asked it, it failed. */
function streaksIn(run: readonly Sighting[], targets: Asked['targets']): number[] {
  // What is slow has not failed, and is measured at one host.
  if (run.every(({ finding }) => finding.verdict === 'slow')) return [run.length];
  const streaks = new Map<string, number>();
  for (const { finding, observations } of run) {
    // An answer that is somebody else's is no failure, but evidence.
    const accusing = new Set(finding.evidence.map((place) => observations[place]));
    const seen = observations.filter(({ target, failure, reused }) => {
      return targets.has(target) && failure !== 'not-made' && !reused;
    });
    for (const [place, own] of Map.groupBy(seen, ({ target }) => targets.get(target) ?? '')) {
      const isFailing = own.some((one) => one.failure !== null || accusing.has(one));
      streaks.set(place, isFailing ? (streaks.get(place) ?? 0) + 1 : 0);
    }
  }
  return [...streaks.values()];
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

function isReset({ finding, observations }: Sighting): boolean {
  const [first] = finding.evidence;
  return first !== undefined && observations[first]?.failure === 'connection_reset';
}

function isForged({ finding, observations }: Sighting, { names }: Asked): boolean {
  const { key } = finding.reason;
  if (FORGED.includes(key)) return true;
  if (!FORGED_AT_A_NAME.includes(key)) return false;
  return finding.evidence.some((place) => names.has(observations[place]?.target ?? ''));
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
