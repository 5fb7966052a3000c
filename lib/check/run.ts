import type { Echo } from '../probe/echo.ts';
import { isTelegram } from '../targets/address-classes.ts';
import { type Control, hostOf, needsHandshake } from '../targets/endpoint.ts';
import { LOOK_UP_CONTROLS, LOOK_UP_WAYS } from '../targets/look-ups.ts';
import { lookUpAt, RESOLVERS, type Resolver } from '../targets/resolvers.ts';
import { TARGETS } from '../targets/targets.ts';
import { SECURE_DNS_DETAIL } from '../words/look-up.ts';
import type { Observation } from '../words/observation.ts';
import { Asker, type AskerOptions } from './asker.ts';
import {
  contrastFor,
  hasFailedByName,
  isLookUpTelling,
  isSunk,
  LAST_CONTRAST_MS,
  siblingsOf,
} from './contrast.ts';
import type { Plan, PlannedTarget, Round } from './plan.ts';
import { isTimeForSpeed, measureSpeed } from './speed.ts';

/** What servers say that are down. */
const SERVER_DOWN = [502, 503, 504];

export interface RunOptions extends AskerOptions {
  plan: Plan;
}

export interface CheckSight {
  /** In the order in which they ended. */
  observations: Observation[];
  /** What hosts abroad said of who asks. */
  echoes: Echo[];
}

/**
 * Runs the probes of one check. Every failed probe starts its contrast at once, and the first one all that a healthy
 * check does without; nothing waits for anything else, but for the downloads, which wait for quiet.
 */
export async function runCheck({ plan, ...options }: RunOptions): Promise<CheckSight> {
  const asker = await Asker.open(options);
  try {
    const run = new Run(asker, plan);
    await run.all();
    if (isTimeForSpeed(run.elapsedMs, asker.controlTimes))
      await measureSpeed(asker, plan.transfers);
    return { observations: asker.observations, echoes: asker.echoes };
  } finally {
    await asker.close();
  }
}

class Run {
  readonly #asker: Asker;
  readonly #plan: Plan;
  readonly #begun = performance.now();
  readonly #label = randomLabel();
  readonly #asked = new Map<string, PlannedTarget>();
  /** What every https control did, in the order of their ends; null: answered. */
  readonly #controls: { failure: Observation['failure']; durationMs: number }[] = [];
  /** Those that answered so far; a name is asked for after the one before it. */
  #resolvers: Promise<readonly Resolver[]> = Promise.resolve(RESOLVERS);
  #rest: Promise<unknown> | undefined;
  #domestic: Promise<unknown> | undefined;

  constructor(asker: Asker, plan: Plan) {
    this.#asker = asker;
    this.#plan = plan;
  }

  get elapsedMs(): number {
    return performance.now() - this.#begun;
  }

  async all(): Promise<void> {
    await this.#round(this.#plan);
    await this.#rest;
    await this.#domestic;
    await this.#lookAnew();
    await this.#lookPastSecureDns();
  }

  /** Controls go first: how long they take says how long the others may. */
  async #round({ controls, targets }: Round): Promise<void> {
    await Promise.all([
      ...controls.map((control) => this.#lookAtControl(control)),
      ...targets.map((target) => this.#lookAtTarget(target)),
    ]);
  }

  async #lookAtControl(control: Control): Promise<void> {
    const seen = await this.#asker.look(control);
    this.#takeIn(seen);
    // One that is asked by http makes no handshake and is no measure for what does.
    if (!needsHandshake(control) || seen.failure === 'not-made') return;
    this.#controls.push(seen);
    const answered = this.#controls.filter(({ failure }) => failure === null);
    const { controls, rest } = this.#plan;
    const planned = [...controls, ...rest.controls].filter(needsHandshake).length;
    const allFailed = answered.length === 0 && this.#controls.length >= planned;
    const answeredMs = answered.map(({ durationMs }) => durationMs);
    this.#asker.controlTimes = { answeredMs, allFailed };
    if (allFailed) {
      this.#domestic ??= Promise.all(this.#plan.domestic.map((host) => this.#asker.look(host)));
    }
  }

  async #lookAtTarget(target: PlannedTarget): Promise<void> {
    this.#asked.set(target.id, target);
    const seen = await this.#asker.look(target);
    this.#takeIn(seen);
    if (!this.#mayExplain()) return;
    const siblings = siblingsOf(target, seen, this.#plan.cooling).filter(
      ({ id }) => !this.#asked.has(id),
    );
    await Promise.all([
      ...contrastFor(target, seen, this.#label).map((endpoint) => this.#asker.lookOnce(endpoint)),
      ...(needsHandshake(target) && isSunk(seen) ? [this.#askResolvers(hostOf(target))] : []),
      ...(isLookUpTelling(target, seen) ? this.#lookUp(hostOf(target)) : []),
      ...(hasFailedByName(target, seen) ? this.#lookUpControls() : []),
      ...siblings.map((sibling) => this.#lookAtTarget(sibling)),
    ]);
  }

  #lookUp(host: string): Promise<unknown>[] {
    return LOOK_UP_WAYS.map((way) => this.#asker.lookUpOnce(host, way));
  }

  #lookUpControls(): Promise<unknown>[] {
    return LOOK_UP_CONTROLS.map((control) => this.#asker.lookUpOnce(control, 'usual'));
  }

  /** What other resolvers say of a name. */
  #askResolvers(name: string): Promise<unknown> {
    this.#resolvers = this.#resolvers.then(async (resolvers) => {
      const seen = await Promise.all(
        resolvers.map((resolver) => this.#asker.lookOnce(lookUpAt(resolver, name))),
      );
      return resolvers.filter((_, index) => seen[index]?.failure === null);
    });
    return this.#resolvers;
  }

  /** The first thing that is wrong makes it a whole check. */
  #takeIn({ failure, body, status = 0 }: Observation): void {
    const failed = failure !== null && failure !== 'not-made';
    if (failed || body === 'altered' || SERVER_DOWN.includes(status)) {
      this.#rest ??= this.#round(this.#plan.rest);
    }
  }

  /** Where no control answers nothing is accused, and nothing needs to be explained. */
  #mayExplain(): boolean {
    return !this.#isLate && !this.#asker.controlTimes.allFailed;
  }

  get #isLate(): boolean {
    return this.elapsedMs > LAST_CONTRAST_MS;
  }

  /**
   * Where the browser has secure DNS no probe meets what the network's own resolver says. So one name that answered is
   * looked up past it: short links before others, since they are blocked alone more often.
   */
  async #lookPastSecureDns(): Promise<void> {
    const answered = [...this.#asked.values()].filter((target) => {
      const seen = this.#asker.observations.findLast((one) => one.target === target.id);
      // From another address it came through a proxy or tunnel, which looks names up by itself.
      return target.front !== undefined && seen?.failure === null && isTelegram(seen.ip ?? '');
    });
    const target = answered.find(({ service }) => service === 'links') ?? answered[0];
    if (target === undefined || this.#isLate) return;
    const usual = await this.#asker.lookUpOnce(hostOf(target), 'usual');
    if (usual?.detail.startsWith(SECURE_DNS_DETAIL)) {
      await this.#asker.lookUpOnce(hostOf(target), 'plain');
    }
  }

  /** Names on one front share a connection once it stands: each that got none looks again, by itself. */
  async #lookAnew(): Promise<void> {
    const last = new Map(this.#asker.observations.map((seen) => [seen.target, seen]));
    for (const target of [...this.#asked.values()]) {
      if (last.get(target.id)?.reused !== true || !needsHandshake(target)) continue;
      if (!this.#asker.canStartAnew || this.#isLate) return;
      await this.#asker.startAnew();
      await this.#lookAtTarget(nextOf(target));
      await this.#rest;
    }
  }
}

/** Another page of the same host where there is one: of a redirect the browser does not tell the connection. */
function nextOf(target: PlannedTarget): PlannedTarget {
  const group = TARGETS.filter((candidate) => {
    return candidate.group === target.group && hostOf(candidate) === hostOf(target);
  });
  const next = group[(group.findIndex(({ id }) => id === target.id) + 1) % group.length];
  return { ...target, ...next };
}

/** Eight lower-case letters. */
function randomLabel(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  ).join('');
}
