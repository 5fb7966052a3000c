import { isTelegram } from '../targets/address-classes.ts';
import { needsHandshake } from '../targets/endpoint.ts';
import { TARGETS } from '../targets/targets.ts';
import type { Diagnosis, Finding, ServiceFinding } from '../words/diagnosis.ts';
import type { Observation } from '../words/observation.ts';
import { SERVICES, type Service } from '../words/service.ts';
import type { Cause } from './cause.ts';
import { type Evidence, evidenceFrom, isProof } from './evidence.ts';
import { serviceFinding } from './service-finding.ts';
import { TARGET_RULES } from './target-rules.ts';
import { WHOLE_RULES, type Whole } from './whole-rules.ts';

export type ServiceFindings = Partial<Record<Service, ServiceFinding>>;

export interface DiagnoseInput {
  observations: readonly Observation[];
  /** When this check began, milliseconds since the epoch. */
  startedAt: number;
  /** What the last check said: it stands for services that this one proves nothing about, with its age. */
  previous: Readonly<ServiceFindings>;
}

/** What one check says of each service, and what else the whole depends on. */
export interface Judgement {
  services: ServiceFindings;
  evidence: Evidence;
  /** Whether any Telegram name answered over a valid certificate in this check. */
  anyAnswered: boolean;
  viaProxy: boolean;
}

/** What the observations of one check mean for each service. Pure; time decides what becomes `confirmed`. */
export function judge({ observations, startedAt, previous }: DiagnoseInput): Judgement {
  const evidence = evidenceFrom(observations);
  const causes = TARGETS.flatMap((target) => causeOf(target, evidence) ?? []);
  const services: ServiceFindings = {};
  for (const service of SERVICES) {
    const found = serviceFinding(causes.filter(({ target }) => target.service === service));
    const before = previous[service];
    if (found !== null) services[service] = { ...found, observedAt: startedAt };
    // Its evidence is in an earlier check, and places in this one would name other observations.
    else if (before !== undefined) services[service] = { ...before, evidence: [] };
  }
  return {
    services,
    evidence,
    anyAnswered: causes.some(({ target, verdict }) => {
      return needsHandshake(target) && (verdict === 'open' || verdict === 'outage');
    }),
    viaProxy: observations.some(isFromElsewhere),
  };
}

/** The whole out of the services. */
export function conclude(judgement: Judgement): Diagnosis {
  const overall = wholeOf(judgement);
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

/** Where the network itself is in the way, what could not be judged is called by that name. */
function underWhole(services: ServiceFindings, overall: Finding): ServiceFindings {
  if (!['offline', 'captive-portal', 'local'].includes(overall.verdict)) return services;
  return Object.fromEntries(
    Object.entries(services).map(([name, found]) => [
      name,
      found.verdict === 'open' ? found : { ...overall, observedAt: found.observedAt },
    ]),
  );
}

function causeOf(target: (typeof TARGETS)[number], evidence: Evidence): Cause | null {
  const seen = evidence.find(target.id);
  if (seen === undefined) return null;
  for (const rule of TARGET_RULES) {
    const cause = rule(target, seen, evidence);
    if (cause !== null) return cause;
  }
  throw new Error('The last rule applies always.');
}

/** A valid certificate from outside Telegram's networks: a proxy or VPN stands between. */
function isFromElsewhere(observation: Observation): boolean {
  const { target, failure, ip, status } = observation;
  if (!TARGETS.some(({ id }) => id === target) || !isProof(observation)) return false;
  return failure === null && status !== undefined && ip !== undefined && !isTelegram(ip);
}
