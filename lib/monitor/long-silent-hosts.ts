import { hostOf } from '../targets/endpoint.ts';
import { TARGETS } from '../targets/targets.ts';
import type { FinishedCheck } from '../words/check.ts';
import type { Observation } from '../words/observation.ts';

/** One silent host among others is no accusation for so long. */
const PATIENCE_MS = 3_600_000;
const HOSTS = new Map(TARGETS.map((target) => [target.id, hostOf(target)]));

/**
 * Hosts that have been silent for so long, in some way of asking, in every check that asked them: what was seen counts
 * and not what was said of it, which changes when patience ends. Pure.
 * @param checks of one network and while there was a line, oldest first
 */
export function longSilentHosts(checks: readonly FinishedCheck[], now: number): Set<string> {
  const since = new Map<string, number>();
  for (const { startedAt, observations, diagnosis } of checks) {
    // What a proxy gets is nothing that this network did.
    if (diagnosis.viaProxy) continue;
    const telling = observations.filter(({ failure, reused }) => failure !== 'not-made' && !reused);
    for (const [host, seen] of Map.groupBy(telling, ({ target }) => HOSTS.get(target))) {
      if (host === undefined) continue;
      if (!seen.some(isSilent)) since.delete(host);
      else if (!since.has(host)) since.set(host, startedAt);
    }
  }
  return new Set([...since].filter(([, at]) => now - at >= PATIENCE_MS).map(([host]) => host));
}

function isSilent({ failure }: Observation): boolean {
  return failure === 'generic_timeout_error';
}
