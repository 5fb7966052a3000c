import { isTelegram } from '../targets/address-classes.ts';
import type { Target } from '../targets/endpoint.ts';
import { hostOf, needsHandshake } from '../targets/endpoint.ts';
import { TARGETS } from '../targets/targets.ts';
import { TRANSFERS } from '../targets/transfers.ts';
import type { Diagnosis, Finding, ServiceFinding } from '../words/diagnosis.ts';
import type { Observation } from '../words/observation.ts';
import { SERVICES, type Service } from '../words/service.ts';
import { type Evidence, evidenceFrom, isProof } from './evidence.ts';
import { allFailed, type SeenCause, serviceFinding } from './service-finding.ts';
import { TARGET_RULES } from './target-rules.ts';
import { WHOLE_RULES, type Whole } from './whole-rules.ts';

export type ServiceFindings = Partial<Record<Service, ServiceFinding>>;

export interface DiagnoseInput {
  observations: readonly Observation[];
  /** When this check began, milliseconds since the epoch. */
  startedAt: number;
  /**
   * What the last check said: it stands for services that this one proves nothing about, with its age; `open` only where
   * not all of them that was asked failed.
   */
  previous: Readonly<ServiceFindings>;
  /** Of services that `previous` calls slow: what was seen of each that said so, as far as it can be seen again. */
  slowBy?: Readonly<Partial<Record<Service, readonly Observation[]>>>;
  /** Hosts that have been silent for so long that it is no passing failure. */
  impatient?: ReadonlySet<string>;
}

/** What one check says of each service, and what else the whole depends on. */
export interface Judgement {
  services: ServiceFindings;
  evidence: Evidence;
  /** Whether any Telegram name answered over a valid certificate in this check. */
  anyAnswered: boolean;
  /** Whether this device let no probe of Telegram out, as without permission. */
  noneMade: boolean;
  viaProxy: boolean;
}

/** What the observations of one check mean for each service. Pure; time decides what becomes `confirmed`. */
export function judge(input: DiagnoseInput): Judgement {
  const { observations, startedAt, previous, slowBy = {}, impatient = new Set() } = input;
  const evidence = evidenceFrom(observations);
  const causes = [...TARGETS, ...TRANSFERS].flatMap((target) => causeOf(target, evidence) ?? []);
  const services: ServiceFindings = {};
  for (const service of SERVICES) {
    const own = causes.filter(({ target }) => target.service === service);
    const before = previous[service];
    const mayDoubt = before?.verdict === 'open' && !isWithoutIpv4(observations);
    const found = serviceFinding(own, impatient) ?? (mayDoubt ? allFailed(own) : null);
    const isStillSlow =
      found?.verdict === 'open' &&
      !wasMeasured(service, evidence) &&
      slowBy[service]?.some((seen) => !hasThawed(seen, evidence)) === true;
    if (found !== null && !isStillSlow) services[service] = { ...found, observedAt: startedAt };
    // Its evidence is in an earlier check, and places in this one would name other observations.
    else if (before !== undefined) services[service] = { ...before, evidence: [] };
  }
  return {
    services,
    evidence,
    anyAnswered: causes.some(({ target, verdict }) => {
      return needsHandshake(target) && (verdict === 'open' || verdict === 'outage');
    }),
    noneMade:
      causes.length > 0 &&
      causes.every(({ failure }) => failure === 'not-made' || failure === 'local_error'),
    viaProxy: observations.some(isFromElsewhere),
  };
}

/** The whole out of the services. `failingElsewhere`: see `Whole`. */
export function conclude(judgement: Judgement, failingElsewhere = 0): Diagnosis {
  const overall = wholeOf({ ...judgement, failingElsewhere });
  const services = underWhole(judgement.services, overall);
  return { overall, services, viaProxy: judgement.viaProxy };
}

function wholeOf(whole: Whole): Finding {
  for (const rule of WHOLE_RULES) {
    const found = rule(whole);
    if (found !== null) return found;
  }
  throw new Error('The last rule applies always.');
}

/** Where the network itself is in the way, or Telegram is down, what could not be judged is called by that name. */
function underWhole(services: ServiceFindings, overall: Finding): ServiceFindings {
  if (!['offline', 'captive-portal', 'local', 'restricted', 'outage'].includes(overall.verdict))
    return services;
  return Object.fromEntries(
    Object.entries(services).map(([name, found]) => [
      name,
      isOwnWord(found, overall) ? found : { ...overall, observedAt: found.observedAt },
    ]),
  );
}

/** In an outage only blocks are none; what a server itself said stays. */
function isOwnWord({ verdict }: Finding, overall: Finding): boolean {
  return verdict === 'open' || (overall.verdict === 'outage' && verdict !== 'blocked');
}

/** Where only IPv6 answers (NAT64), addresses of data centres and of those they are compared with lead nowhere. */
function isWithoutIpv4(observations: readonly Observation[]): boolean {
  const addresses = observations.flatMap(({ failure, kind, ip }) => {
    return failure === null && kind !== 'look-up' && ip !== undefined ? [ip] : [];
  });
  return addresses.length > 0 && addresses.every((ip) => ip.includes(':'));
}

function causeOf(target: Target, evidence: Evidence): SeenCause | null {
  const seen = evidence.find(target.id);
  if (seen === undefined) return null;
  for (const rule of TARGET_RULES) {
    const cause = rule(target, seen, evidence);
    if (cause !== null) return { ...cause, failure: seen.observation.failure };
  }
  throw new Error('The last rule applies always.');
}

/** Whether a large download of this service came whole in this check. */
function wasMeasured(service: Service, evidence: Evidence): boolean {
  return TRANSFERS.some((transfer) => {
    return transfer.service === service && evidence.find(transfer.id)?.observation.failure === null;
  });
}

/**
 * Whether a page that froze came whole in this check: itself, since a shorter one may end before the freeze, and with
 * its body, which neither `HEAD` nor a knock brings (of a redirect none is read). Of one that did not even begin any page
 * of its host. A download never does: that pages answer does not say that it is quick again.
 */
export function hasThawed(
  { target, status, bytes = 0 }: Observation,
  { find }: Pick<Evidence, 'find'>,
): boolean {
  const host = TARGETS.filter(({ id }) => id === target).map(hostOf)[0];
  return TARGETS.some((other) => {
    const isAlike = other.id === target || (status === undefined && hostOf(other) === host);
    const answer = isAlike ? find(other.id)?.observation : undefined;
    if (answer?.failure !== null || answer.reused) return false;
    const isRedirect = Math.floor((answer.status ?? 0) / 100) === 3;
    return bytes === 0 || (answer.bytes ?? 0) > 0 || isRedirect;
  });
}

/**
 * A valid certificate from outside Telegram's networks: a proxy or VPN stands between. Hosts of files are left out:
 * they may be served from elsewhere.
 */
function isFromElsewhere(observation: Observation): boolean {
  const { target, failure, ip, status } = observation;
  const asked = TARGETS.find(({ id }) => id === target);
  if (asked === undefined || asked.service === 'media' || !isProof(observation)) return false;
  return failure === null && status !== undefined && ip !== undefined && !isTelegram(ip);
}
