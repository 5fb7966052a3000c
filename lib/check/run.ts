import { headersDeadlineMs } from '../probe/deadline.ts';
import { probeHttp } from '../probe/http-probe.ts';
import { forgetTimings } from '../probe/phases.ts';
import { RequestWatch } from '../probe/request-watch.ts';
import { stripNamingHeaders } from '../probe/strip.ts';
import { type Control, type Endpoint, needsHandshake, type Target } from '../targets/endpoint.ts';
import { TARGETS } from '../targets/telegram.ts';
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
  forgetTimings();
  const handshakes = new Limit(MOST_HANDSHAKES);
  const observations: Observation[] = [];
  const controlTimesMs: number[] = [];
  const contrasted = new Map<string, Promise<void>>();
  const label = randomLabel();
  let total = 0;

  const ask = async (endpoint: Endpoint, otherPool = false): Promise<Observation> => {
    total += 1;
    onProgress(observations.length, total);
    const probe = () =>
      probeHttp(endpoint, {
        watch,
        deadlineMs: () => headersDeadlineMs(controlTimesMs),
        otherPool,
      });
    const seen = isPermitted(endpoint)
      ? await (needsHandshake(endpoint) ? handshakes.run(probe) : probe())
      : notMade(endpoint);
    observations.push(seen);
    onProgress(observations.length, total);
    return seen;
  };

  const askControl = async (control: Control) => {
    const seen = await ask(control);
    if (seen.failure === null) controlTimesMs.push(seen.durationMs);
  };

  const askTarget = async (target: Target) => {
    let seen = await ask(target);
    if (seen.reused && !import.meta.env.FIREFOX) seen = await ask(secondLook(target), true);
    await Promise.all(
      contrastFor(target, seen, label).map((endpoint) => {
        const known = contrasted.get(endpoint.id) ?? ask(endpoint).then(() => undefined);
        contrasted.set(endpoint.id, known);
        return known;
      }),
    );
  };

  try {
    await Promise.all([...plan.targets.map(askTarget), ...plan.controls.map(askControl)]);
  } finally {
    watch.stop();
    stopStripping();
  }
  return observations;
}

/** What to ask over the other pool: another page of the same host where there is one, since a redirect tells less. */
function secondLook(target: Target): Target {
  const group = TARGETS.filter((candidate) => candidate.group === target.group);
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
