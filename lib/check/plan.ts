import { CONTROLS } from '../targets/controls.ts';
import { type Control, hostOf, type Target } from '../targets/endpoint.ts';
import { TARGETS } from '../targets/targets.ts';
import type { Service } from '../words/service.ts';

/** After a reset, a close or an alert no second handshake with that name for this long: some censors ban after four. */
export const COOLING_MS = 60_000;

/** When a name last met a reset, a close or an alert; milliseconds since the epoch, by host. */
export type Cooling = Readonly<Record<string, number>>;

export interface PlanInput {
  now: number;
  services: Readonly<Record<Service, boolean>>;
  /** Counts checks: targets of one group take turns by it, and the order rotates. */
  turn: number;
  cooling: Cooling;
}

export interface Plan {
  /** One of each group that is not left alone at present. */
  targets: Target[];
  controls: Control[];
}

/** What one check asks at first; what it asks because of failures is in `contrast.ts`. */
export function planCheck({ now, services, turn, cooling }: PlanInput): Plan {
  const wanted = TARGETS.filter(
    (target) => services[target.service] && !isCooling(cooling, hostOf(target), now),
  );
  const groups = [...new Set(wanted.map(({ group }) => group))];
  const targets = groups.flatMap((group) => {
    const members = wanted.filter((target) => target.group === group);
    return members.slice(turn % members.length, (turn % members.length) + 1);
  });
  return { targets: rotate(targets, turn), controls: rotate(CONTROLS, turn) };
}

/** Whether a name is to be left alone. A time from the future (the clock was set back) counts for nothing. */
export function isCooling(cooling: Cooling, host: string, now: number): boolean {
  const at = cooling[host];
  return at !== undefined && at <= now && now - at < COOLING_MS;
}

function rotate<T>(items: readonly T[], by: number): T[] {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
