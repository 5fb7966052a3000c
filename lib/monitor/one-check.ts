import { coolingAfter } from '../check/cooling.ts';
import { readPermitted } from '../check/permitted.ts';
import { planCheck } from '../check/plan.ts';
import { runCheck } from '../check/run.ts';
import { conclude, judge, type ServiceFindings } from '../diagnosis/diagnose.ts';
import type { Settings } from '../settings.ts';
import { CONTROLS } from '../targets/controls.ts';
import type { Check, FinishedCheck, Trigger } from '../words/check.ts';
import type { Observation } from '../words/observation.ts';
import { SERVICES } from '../words/service.ts';
import { confirm, failingRun } from './confirm.ts';
import { watchForDisturbance } from './disturbance.ts';
import { readWorkerState, writeWorkerState } from './worker-state.ts';

const CONTROL_IDS = new Set(CONTROLS.map(({ id }) => id));

export interface OneCheckInput {
  startedAt: number;
  trigger: Trigger;
  network: string;
  settings: Settings;
  /** Finished checks of the last day, oldest first. */
  recent: readonly FinishedCheck[];
  onProgress(done: number, total: number): void;
}

/** Runs one check and says what came of it. */
export async function oneCheck(input: OneCheckInput): Promise<Check> {
  const { startedAt, trigger, network, settings, recent, onProgress } = input;
  const isDisturbed = watchForDisturbance();
  const state = await readWorkerState();
  const plan = planCheck({
    now: startedAt,
    services: settings.services,
    turn: state.turn,
    cooling: state.cooling,
  });
  const isPermitted = await readPermitted();
  const observations = await runCheck({ plan, isPermitted, onProgress });
  const finishedAt = Date.now();
  await writeWorkerState({
    turn: state.turn + 1,
    cooling: coolingAfter(state.cooling, observations, finishedAt),
  });
  if (isDisturbed(observations)) return { outcome: 'discarded', startedAt, trigger, network };
  const diagnosis = diagnosisOf(observations, startedAt, network, recent);
  return { outcome: 'finished', startedAt, finishedAt, trigger, network, observations, diagnosis };
}

/** Judges, lets repetition confirm or doubt each service, concludes. Pure. */
export function diagnosisOf(
  observations: readonly Observation[],
  startedAt: number,
  network: string,
  recent: readonly FinishedCheck[],
): FinishedCheck['diagnosis'] {
  const sameNetwork = recent.filter((check) => check.network === network);
  const previous = sameNetwork.at(-1)?.diagnosis.services ?? {};
  const judgement = judge({ observations, startedAt, previous });
  const services: ServiceFindings = { ...judgement.services };
  for (const service of SERVICES) {
    const finding = services[service];
    if (finding === undefined || finding.observedAt !== startedAt) continue;
    // What a proxy or VPN gets is nothing that this network did.
    if (finding.method === null || judgement.viaProxy) continue;
    const run = failingRun(service, recent, { startedAt, finding, observations, network });
    services[service] = confirm(run, CONTROL_IDS);
  }
  return conclude({ ...judgement, services });
}
