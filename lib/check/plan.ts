import { CONTROLS } from '../targets/controls.ts';
import type { DomesticHost } from '../targets/domestic.ts';
import { type Control, hostOf, needsHandshake, type Target } from '../targets/endpoint.ts';
import { TARGETS } from '../targets/targets.ts';
import { TRANSFERS, type TransferTarget } from '../targets/transfers.ts';
import type { Service } from '../words/service.ts';

/** After a reset, a close or an alert no second handshake with that name for this long: some censors ban after four. */
export const COOLING_MS = 60_000;
/** Groups of which a check that expects nothing new asks one, in turn. */
const IN_TURN = ['web/mtproto', 'media', 'bots'];
const DATA_CENTRES = 6;
const FEWEST_DATA_CENTRES = 2;
/** Handshakes beyond those of every check that targets which failed before may cost. */
const MOST_AGAIN = 2;

/**
 * When a name last met a reset, a close or an alert, or was asked so often that it is enough; milliseconds since the
 * epoch, by host.
 */
export type Cooling = Readonly<Record<string, number>>;

export interface PlanInput {
  now: number;
  services: Readonly<Record<Service, boolean>>;
  /** Counts checks: targets of one group take turns by it, and the order rotates. */
  turn: number;
  cooling: Cooling;
  /** Ids of targets that failed when they were last asked. */
  again: ReadonlySet<string>;
  /** Ids of targets that are to be left out for now. */
  resting: ReadonlySet<string>;
  /** Whether the last checks were all open: then a check begins with less. */
  settled: boolean;
  cadenceMinutes: number;
  /** Asked where no control answers. */
  domestic: readonly DomesticHost[];
  /** Services whose speed is to be measured. */
  transfers: readonly Service[];
}

/** A target as this check asks it. */
export interface PlannedTarget extends Target {
  /** The headers are enough. */
  headOnly?: true;
}

/** What is asked side by side. */
export interface Round {
  targets: PlannedTarget[];
  controls: Control[];
}

export interface Plan extends Round {
  /** Hosts that are left alone for a while, whatever fails. */
  cooling: ReadonlySet<string>;
  /** What is asked too as soon as anything failed: a check that is well needs less. */
  rest: Round;
  domestic: readonly DomesticHost[];
  transfers: TransferTarget[];
}

/** What one check asks; what it asks because of single failures is in `contrast.ts`. */
export function planCheck(input: PlanInput): Plan {
  const { now, turn, settled, services } = input;
  const hosts = TARGETS.map(hostOf).filter((host) => isCooling(input.cooling, host, now));
  const cooling = new Set(hosts);
  const groups = groupsOf(input, cooling);
  const first = settled ? fewer([...groups.keys()], input) : [...groups.keys()];
  const membersOf = (names: readonly string[]) => names.flatMap((name) => groups.get(name) ?? []);
  const others = [...groups.keys()].filter((name) => !first.includes(name));
  const controls = rotate(CONTROLS, turn);
  const firstControls = settled ? fewerControls(controls) : controls;
  return {
    targets: inOrder(membersOf(first), turn).map((target) => (settled ? briefly(target) : target)),
    controls: firstControls,
    rest: {
      targets: membersOf(others),
      controls: controls.filter((control) => !firstControls.includes(control)),
    },
    cooling,
    domestic: input.domestic,
    transfers: TRANSFERS.filter(({ service }) => {
      return services[service] && input.transfers.includes(service);
    }),
  };
}

/** Whether a name is to be left alone. A time from the future (the clock was set back) counts for nothing. */
export function isCooling(cooling: Cooling, host: string, now: number): boolean {
  const at = cooling[host];
  return at !== undefined && at <= now && now - at < COOLING_MS;
}

/** By group, the member whose turn it is, and those that failed before. */
function groupsOf(input: PlanInput, cooling: ReadonlySet<string>): Map<string, Target[]> {
  const { services, turn, again, resting } = input;
  const wanted = TARGETS.filter((target) => {
    return services[target.service] && !resting.has(target.id) && !cooling.has(hostOf(target));
  });
  const groups = new Map<string, Target[]>();
  let handshakes = 0;
  [...Map.groupBy(wanted, ({ group }) => group)].forEach(([group, members], index) => {
    // Groups are out of step: so each check asks the data centres in every way.
    const own = members.slice((turn + index) % members.length).slice(0, 1);
    const failed = rotate(members, turn).filter(({ id }) => again.has(id));
    for (const member of failed) {
      if (own.some((one) => isSame(one, member))) continue;
      if (needsHandshake(member) && handshakes >= MOST_AGAIN) continue;
      if (needsHandshake(member)) handshakes += 1;
      own.push(member);
    }
    groups.set(group, own);
  });
  return groups;
}

/** Pages of one host are one handshake, and what one shows the others show. */
function isSame(a: Target, b: Target): boolean {
  return a.id === b.id || (needsHandshake(a) && needsHandshake(b) && hostOf(a) === hostOf(b));
}

/** One of the extras, and so many data centres that an hour's checks ask them all. */
function fewer(groups: readonly string[], { turn, cadenceMinutes }: PlanInput): string[] {
  const extras = groups.filter((name) => IN_TURN.includes(name));
  const dataCentres = groups.filter((name) => name.startsWith('app/'));
  const many = Math.max(FEWEST_DATA_CENTRES, Math.ceil((DATA_CENTRES * cadenceMinutes) / 60));
  const chosen = [
    ...rotate(extras, turn).slice(0, 1),
    ...rotate(dataCentres, turn * many).slice(0, many),
  ];
  return groups.filter((name) => {
    return chosen.includes(name) || !(extras.includes(name) || dataCentres.includes(name));
  });
}

/** One that says which network this is, and one whose body is known. */
function fewerControls(controls: readonly Control[]): Control[] {
  const portal = controls.find(({ kind }) => kind === 'portal');
  return controls.filter((control) => control.echo === 'address' || control === portal);
}

/** In turn; names on one front side by side, so that each makes a connection before another's stands. */
function inOrder(targets: readonly Target[], turn: number): Target[] {
  const isFirst = ({ front }: Target) => front === 'main';
  const others = targets.filter((target) => !isFirst(target));
  return [...rotate(targets.filter(isFirst), turn), ...rotate(others, turn)];
}

/** Without bodies: pages are smaller than what is frozen or cut, which downloads show. */
function briefly(target: Target): PlannedTarget {
  return target.kind === 'page' ? { ...target, headOnly: true } : target;
}

function rotate<T>(items: readonly T[], by: number): T[] {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
