import { askedAfter, askedEnough, coolingAfter } from '../check/cooling.ts';
import { readPermitted } from '../check/permitted.ts';
import { planCheck } from '../check/plan.ts';
import { runCheck } from '../check/run.ts';
import type { FreshFrame } from '../probe/fresh-frame.ts';
import { failingElsewhere } from '../report/failing-elsewhere.ts';
import type { Settings } from '../settings.ts';
import type { Check, FinishedCheck, Trigger } from '../words/check.ts';
import type { World } from '../words/world.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import { watchForDisturbance } from './disturbance.ts';
import { identifyNetwork, UNKNOWN_NETWORK } from './network.ts';
import { wishesAfter } from './wishes.ts';
import { readWorkerState, writeWorkerState } from './worker-state.ts';

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
        ...(disturbed ? {} : askedEnough(state.asked, observations)),
        ...coolingAfter(state.cooling, observations, finishedAt),
      },
      asked: askedAfter(state.asked, observations, finishedAt),
      begunAt: startedAt,
    }),
  ]);
  const start = { startedAt, trigger, network };
  if (disturbed) return { outcome: 'discarded', ...start };
  const summary = await world;
  const diagnosis = diagnosisOf(observations, startedAt, network, recent, {
    countriesFailing: summary === null ? 0 : failingElsewhere(summary, country, startedAt),
    wanted: services,
    cooling: plan.cooling,
  });
  const where = country === undefined ? {} : { country };
  return { outcome: 'finished', ...start, finishedAt, ...where, observations, diagnosis };
}
