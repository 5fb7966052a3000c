import { askDirectly } from '../probe/ask.ts';
import { headersDeadlineMs } from '../probe/deadline.ts';
import { openFreshFrame } from '../probe/fresh-frame.ts';
import { probeHttp } from '../probe/http-probe.ts';
import { forgetTimings } from '../probe/phases.ts';
import { RequestWatch } from '../probe/request-watch.ts';
import { stripNamingHeaders } from '../probe/strip.ts';
import {
  type Control,
  type Endpoint,
  hostOf,
  needsHandshake,
  type Target,
} from '../targets/endpoint.ts';
import { TARGETS } from '../targets/targets.ts';
import type { Observation } from '../words/observation.ts';
import { contrastFor } from './contrast.ts';
import { Limit, MOST_HANDSHAKES } from './handshake-limit.ts';
import type { Plan } from './plan.ts';

export interface RunOptions {
  plan: Plan;
  /** Whether the host permission for this endpoint is held; without it the probe is `not-made`. */
  isPermitted(endpoint: Endpoint): boolean;
  /** Called as probes end; `total` grows with contrast probes. */
  onProgress(done: number, total: number): void;
}

/**
 * Runs the probes of one check and gives what they saw, in the order in which they ended. Every failed probe starts
 * its contrast at once; nothing waits for anything else.
 */
export async function runCheck({
  plan,
  isPermitted,
  onProgress,
}: RunOptions): Promise<Observation[]> {
  const stopStripping = await stripNamingHeaders();
  const watch = new RequestWatch();
  let frame = await openFreshFrame();
  const handshakes = new Limit(MOST_HANDSHAKES);
  const observations: Observation[] = [];
  const controlTimesMs: number[] = [];
  const contrasted = new Map<string, Promise<void>>();
  const label = randomLabel();
  let total = 0;

  const look = async (endpoint: Endpoint): Promise<Observation> => {
    total += 1;
    onProgress(observations.length, total);
    const probe = () => {
      const deadlineMs = () => headersDeadlineMs(controlTimesMs);
      return probeHttp(endpoint, { watch, ask: frame?.ask ?? askDirectly, deadlineMs });
    };
    const seen = isPermitted(endpoint)
      ? await (needsHandshake(endpoint) ? handshakes.run(probe) : probe())
      : notMade(endpoint);
    observations.push(seen);
    onProgress(observations.length, total);
    return seen;
  };

  const lookAtControl = async (control: Control) => {
    const seen = await look(control);
    // A portal control makes no handshake and is no measure for what does.
    if (seen.failure === null && needsHandshake(control)) controlTimesMs.push(seen.durationMs);
  };

  /** Says whether it proved anything: not over the connection of another name. */
  const lookAtTarget = async (target: Target): Promise<boolean> => {
    const seen = await look(target);
    await Promise.all(
      contrastFor(target, seen, label).map((endpoint) => {
        const known = contrasted.get(endpoint.id) ?? look(endpoint).then(() => undefined);
        contrasted.set(endpoint.id, known);
        return known;
      }),
    );
    return !seen.reused;
  };

  try {
    // A control goes first: how long it takes says how long the others may.
    const [first, ...others] = plan.controls;
    const asked = [
      first === undefined ? undefined : lookAtControl(first),
      Promise.all(plan.targets.slice(0, MOST_HANDSHAKES - 1).map(lookAtTarget)),
      Promise.all(others.map(lookAtControl)),
      Promise.all(plan.targets.slice(MOST_HANDSHAKES - 1).map(lookAtTarget)),
    ] as const;
    const [, begun, , rest] = await Promise.all(asked);
    const proved = [...begun, ...rest];
    for (const target of plan.targets.filter((_, index) => !proved[index])) {
      if (frame === null) break;
      // Names on one front share a connection once it stands: each looks again from a frame of its own.
      frame = await openFreshFrame();
      await lookAtTarget(nextOf(target));
    }
  } finally {
    await frame?.close();
    forgetTimings();
    watch.stop();
    stopStripping();
  }
  return observations;
}

/** Another page of the same host where there is one: of a redirect the browser does not tell the connection. */
function nextOf(target: Target): Target {
  const group = TARGETS.filter((candidate) => {
    return candidate.group === target.group && hostOf(candidate) === hostOf(target);
  });
  return group[(group.findIndex(({ id }) => id === target.id) + 1) % group.length] ?? target;
}

function notMade(endpoint: Endpoint): Observation {
  return {
    target: endpoint.id,
    kind: endpoint.kind,
    startedAt: Date.now(),
    durationMs: 0,
    failure: 'not-made',
    detail: 'permission missing',
    reused: false,
  };
}

/** Eight lower-case letters. */
function randomLabel(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  ).join('');
}
