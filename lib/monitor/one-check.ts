import { askedEnough, coolingAfter } from '../check/cooling.ts';
import { readPermitted } from '../check/permitted.ts';
import { planCheck } from '../check/plan.ts';
import { runCheck } from '../check/run.ts';
import { conclude, judge, type ServiceFindings } from '../diagnosis/diagnose.ts';
import type { FreshFrame } from '../probe/fresh-frame.ts';
import { failingElsewhere } from '../report/failing-elsewhere.ts';
import type { Settings } from '../settings.ts';
import { CONTROLS, LITERAL_CONTROLS } from '../targets/controls.ts';
import { hostOf, needsHandshake } from '../targets/endpoint.ts';
import { LOOK_UP_CONTROLS, lookUpId } from '../targets/look-ups.ts';
import { TARGETS } from '../targets/targets.ts';
import { TRANSFERS } from '../targets/transfers.ts';
import type { Check, FinishedCheck, Trigger } from '../words/check.ts';
import type { Observation } from '../words/observation.ts';
import { SERVICES, type Service } from '../words/service.ts';
import type { Verdict } from '../words/verdict.ts';
import type { World } from '../words/world.ts';
import { confirm, failingRun } from './confirm.ts';
import { watchForDisturbance } from './disturbance.ts';
import { identifyNetwork, UNKNOWN_NETWORK } from './network.ts';
import { wishesAfter } from './wishes.ts';
import { readWorkerState, writeWorkerState } from './worker-state.ts';

const CONTROL_IDS = new Set([...CONTROLS, ...LITERAL_CONTROLS].map(({ id }) => id));
const LOOK_UP_IDS = new Set(LOOK_UP_CONTROLS.map((host) => lookUpId(host, 'usual')));
const targetsOf = (service: Service) => {
  const own = [...TARGETS, ...TRANSFERS].filter((target) => target.service === service);
  // Pages of a host are one handshake; an address may be cut on one port alone.
  return new Map(
    own.map((target) => [target.id, needsHandshake(target) ? hostOf(target) : target.id]),
  );
};
const NO_LINE: readonly Verdict[] = ['offline', 'captive-portal', 'local', 'restricted'];
/** One silent host among others is no accusation for so long. */
const PATIENCE_MS = 3_600_000;
/** How far back the failures of controls say how good the line is. */
const LINE_MS = 6 * PATIENCE_MS;

export interface OneCheckInput {
  startedAt: number;
  trigger: Trigger;
  settings: Settings;
  /** Finished checks of the last day, oldest first. */
  recent: readonly FinishedCheck[];
  /** Where names are asked from. */
  frame: Promise<FreshFrame | null>;
  /** Resolves when it is written down that this check runs; before that nothing is asked. */
  begun: Promise<unknown>;
  /** What others see, where the user wants to know. */
  world: Promise<World | null>;
  onProgress(done: number, total: number): void;
  /** Whether what it finds is to come to nothing: then it leaves no trace but what is asked already. */
  isDropped(): boolean;
}

/** Runs one check and says what came of it. */
export async function oneCheck(input: OneCheckInput): Promise<Check> {
  const { startedAt, trigger, settings, recent, frame, begun, world, onProgress } = input;
  const { services } = settings;
  const isDisturbed = watchForDisturbance();
  const [state, isPermitted] = await Promise.all([readWorkerState(), readPermitted(), begun]);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const plan = planCheck({
    now: startedAt,
    services,
    cadenceMinutes: settings.cadenceMinutes,
    turn: state.turn,
    cooling: state.cooling,
    ...wishesAfter(recent, { now: startedAt, trigger, timeZone }),
  });
  const { observations, echoes } = await runCheck({ plan, isPermitted, onProgress, frame });
  const nowhere = { startedAt, trigger, network: UNKNOWN_NETWORK };
  if (input.isDropped()) return { outcome: 'discarded', ...nowhere };
  const finishedAt = Date.now();
  const disturbed = isDisturbed(observations);
  const [{ network, country }] = await Promise.all([
    identifyNetwork(echoes),
    writeWorkerState({
      turn: state.turn + 1,
      cooling: {
        // A disturbed check is done again at once, and has to ask then.
        ...(disturbed ? {} : askedEnough(observations)),
        ...coolingAfter(state.cooling, observations, finishedAt),
      },
    }),
  ]);
  const start = { startedAt, trigger, network };
  if (disturbed) return { outcome: 'discarded', ...start };
  const summary = await world;
  const failing = summary === null ? 0 : failingElsewhere(summary, country, startedAt);
  const diagnosis = diagnosisOf(observations, startedAt, network, recent, failing, services);
  const where = country === undefined ? {} : { country };
  return { outcome: 'finished', ...start, finishedAt, ...where, observations, diagnosis };
}

/** Judges, lets repetition confirm or doubt each service, concludes. Pure. */
export function diagnosisOf(
  observations: readonly Observation[],
  startedAt: number,
  network: string,
  recent: readonly FinishedCheck[],
  countriesFailing = 0,
  wanted: Readonly<Partial<Record<Service, boolean>>> = {},
): FinishedCheck['diagnosis'] {
  const sameNetwork = recent.filter((check) => check.network === network);
  const previous: ServiceFindings = { ...sameNetwork.at(-1)?.diagnosis.services };
  // What is switched off is not carried on.
  for (const service of SERVICES) if (wanted[service] === false) delete previous[service];
  const impatient = new Set(
    SERVICES.filter((service) => {
      const since = loneSilenceSince(service, sameNetwork);
      return since !== null && startedAt - since >= PATIENCE_MS;
    }),
  );
  const judgement = judge({ observations, startedAt, previous, impatient });
  const services: ServiceFindings = { ...judgement.services };
  for (const service of SERVICES) {
    const finding = services[service];
    if (finding === undefined || finding.observedAt !== startedAt) continue;
    // What a proxy or VPN gets is nothing that this network did.
    if (finding.method === null || judgement.viaProxy) continue;
    const run = failingRun(service, recent, { startedAt, finding, observations, network });
    const first = run[0]?.startedAt ?? startedAt;
    const before = sameNetwork
      .filter((check) => check.startedAt < first && isTelling(check, startedAt))
      .flatMap((check) => check.observations);
    services[service] = confirm(run, {
      controls: CONTROL_IDS,
      lookUps: LOOK_UP_IDS,
      targets: targetsOf(service),
      before,
    });
  }
  return conclude({ ...judgement, services }, countriesFailing);
}

/** Whether a check says how good the line was: not long ago, and the line was there. */
function isTelling({ startedAt, diagnosis }: FinishedCheck, now: number): boolean {
  const { verdict } = diagnosis.overall;
  return now - startedAt < LINE_MS && !NO_LINE.includes(verdict);
}

/**
 * Since when one host of a service has been silent while others of its kind answered, by the row of checks up to the
 * last, oldest first; null if the last one saw no such thing. Milliseconds since the epoch.
 */
export function loneSilenceSince(
  service: Service,
  checks: readonly FinishedCheck[],
): number | null {
  let since: number | null = null;
  let host: unknown;
  for (const { startedAt, diagnosis } of checks.toReversed()) {
    const finding = diagnosis.services[service];
    if (finding === undefined || finding.observedAt !== startedAt) continue;
    const { key, params } = finding.reason;
    host ??= params.host;
    if (key !== 'one-silent' || params.host !== host) break;
    since = startedAt;
  }
  return since;
}
