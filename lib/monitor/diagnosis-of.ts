import { MEASURED } from '../check/speed.ts';
import { conclude, hasThawed, judge, type ServiceFindings } from '../diagnosis/diagnose.ts';
import { evidenceFrom } from '../diagnosis/evidence.ts';
import { CONTROLS, LITERAL_CONTROLS } from '../targets/controls.ts';
import { hostOf, needsHandshake } from '../targets/endpoint.ts';
import { LOOK_UP_CONTROLS, lookUpId } from '../targets/look-ups.ts';
import { TARGETS } from '../targets/targets.ts';
import { PLAIN_NAMES } from '../targets/telegram.ts';
import { TRANSFERS } from '../targets/transfers.ts';
import type { FinishedCheck } from '../words/check.ts';
import type { Observation } from '../words/observation.ts';
import { SERVICES, type Service } from '../words/service.ts';
import type { Verdict } from '../words/verdict.ts';
import { confirm, failingRun } from './confirm.ts';
import { longSilentHosts } from './long-silent-hosts.ts';

const CONTROL_IDS = new Set([...CONTROLS, ...LITERAL_CONTROLS].map(({ id }) => id));
const LOOK_UP_IDS = new Set(LOOK_UP_CONTROLS.map((host) => lookUpId(host, 'usual')));
const targetsOf = (service: Service) => {
  const own = [...TARGETS, ...TRANSFERS].filter((target) => target.service === service);
  // Pages of a host are one handshake; an address may be cut on one port alone.
  return new Map(
    own.map((target) => [target.id, needsHandshake(target) ? hostOf(target) : target.id]),
  );
};
const namesOf = (service: Service) => {
  const plain = PLAIN_NAMES.filter((name) => name.service === service).map(({ id }) => id);
  const looked = TARGETS.filter((target) => target.service === service && needsHandshake(target));
  return new Set([...plain, ...looked.map((target) => lookUpId(hostOf(target), 'usual'))]);
};
const NO_LINE: readonly Verdict[] = ['offline', 'captive-portal', 'local', 'restricted'];
/** How far back the failures of controls say how good the line is. */
const LINE_MS = 6 * 3_600_000;

/** What else a diagnosis depends on; without it everything is wanted and nothing is known. */
export interface Circumstances {
  /** In how many other countries Telegram fails as in an outage. */
  countriesFailing?: number;
  /** Services that are switched off are `false`. */
  wanted?: Readonly<Partial<Record<Service, boolean>>>;
  /** Hosts that this check left alone. */
  cooling?: ReadonlySet<string>;
}

/** Judges, lets repetition confirm or doubt each service, concludes. Pure. */
export function diagnosisOf(
  observations: readonly Observation[],
  startedAt: number,
  network: string,
  recent: readonly FinishedCheck[],
  { countriesFailing = 0, wanted = {}, cooling = new Set() }: Circumstances = {},
): FinishedCheck['diagnosis'] {
  const sameNetwork = recent.filter((check) => check.network === network);
  const previous: ServiceFindings = { ...sameNetwork.at(-1)?.diagnosis.services };
  // What is switched off is not carried on.
  for (const service of SERVICES) if (wanted[service] === false) delete previous[service];
  const impatient = longSilentHosts(sameNetwork.filter(hasLine), startedAt);
  const slowBy = slownessIn(previous, sameNetwork);
  const judgement = judge({ observations, startedAt, previous, slowBy, impatient });
  const services: ServiceFindings = { ...judgement.services };
  for (const service of SERVICES) {
    const before = previous[service];
    if (before === undefined || services[service]?.verdict !== 'open') continue;
    // What was in question stays so until whatever failed is asked again: the others' answers do not settle it.
    const isInQuestion = before.method !== null || [...NO_LINE, 'unsure'].includes(before.verdict);
    if (isInQuestion && hasCoolingFailure(service, cooling, sameNetwork)) {
      services[service] = { ...before, evidence: [] };
    }
  }
  for (const service of SERVICES) {
    const finding = services[service];
    if (finding === undefined || finding.observedAt !== startedAt) continue;
    // What a proxy or VPN gets is nothing that this network did.
    if (finding.method === null || judgement.viaProxy) continue;
    const run = failingRun(service, recent, { startedAt, finding, observations, network });
    const first = run[0]?.startedAt ?? startedAt;
    const before = sameNetwork
      .filter((check) => check.startedAt < first && startedAt - check.startedAt < LINE_MS)
      .filter(hasLine)
      .flatMap((check) => check.observations);
    services[service] = confirm(run, {
      controls: CONTROL_IDS,
      lookUps: LOOK_UP_IDS,
      targets: targetsOf(service),
      names: namesOf(service),
      before,
    });
  }
  return conclude({ ...judgement, services }, countriesFailing);
}

/**
 * What was seen of each service that was found slow, in the check that found it so, and was not seen to come whole
 * since: hosts take turns, and not all of them are asked in one check. Left out is what this browser does not ask: an
 * imported check may be another's.
 */
function slownessIn(
  previous: ServiceFindings,
  checks: readonly FinishedCheck[],
): Partial<Record<Service, Observation[]>> {
  const asked = new Set([...TARGETS, ...MEASURED].map(({ id }) => id));
  const slow = SERVICES.flatMap((service) => {
    const { verdict, observedAt } = previous[service] ?? {};
    const check = checks.find(({ startedAt }) => startedAt === observedAt);
    if (verdict !== 'slow' || check === undefined) return [];
    const own = targetsOf(service);
    const seen = (check.diagnosis.services[service]?.evidence ?? []).flatMap(
      (place) => check.observations[place] ?? [],
    );
    const later = checks
      .filter(({ startedAt, diagnosis }) => startedAt > check.startedAt && !diagnosis.viaProxy)
      .map(({ observations }) => evidenceFrom(observations));
    const left = seen
      .filter(({ target }) => own.has(target) && asked.has(target))
      .filter((one) => !later.some((evidence) => hasThawed(one, evidence)));
    return [[service, left] as const];
  });
  return Object.fromEntries(slow);
}

/** Whether a host of this service is left alone that failed when it was last asked. Checks are oldest first. */
function hasCoolingFailure(
  service: Service,
  cooling: ReadonlySet<string>,
  checks: readonly FinishedCheck[],
): boolean {
  const own = [...TARGETS, ...TRANSFERS].filter((target) => target.service === service);
  const hosts = new Map(own.map((target) => [target.id, hostOf(target)]));
  return [...cooling].some((host) => {
    const isAsked = ({ target, failure, reused }: Observation) =>
      hosts.get(target) === host && failure !== 'not-made' && !reused;
    const last = checks.findLast(({ observations }) => observations.some(isAsked));
    const seen = last?.observations.filter(isAsked) ?? [];
    return seen.some(({ failure }) => failure !== null);
  });
}

function hasLine({ diagnosis }: FinishedCheck): boolean {
  return !NO_LINE.includes(diagnosis.overall.verdict);
}
