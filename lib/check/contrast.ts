import { CANARIES } from '../targets/canary.ts';
import { LITERAL_CONTROLS, TRANSFER_CONTROLS } from '../targets/controls.ts';
import { type Endpoint, hostOf, needsHandshake, type Target } from '../targets/endpoint.ts';
import { TARGETS } from '../targets/targets.ts';
import { FRONTS, LABEL_PARENT, PLAIN_NAMES } from '../targets/telegram.ts';
import type { Failure } from '../words/failure.ts';
import type { Observation } from '../words/observation.ts';

/** Failures that say nothing of the way to Telegram: no contrast can explain them. */
const UNEXPLAINABLE: readonly Failure[] = [
  'not-made',
  'local_error',
  'network_down',
  'interrupted',
];

/** What explains a failure is asked no later than this after the begin, so that the verdict is there within 20 s. */
export const LAST_CONTRAST_MS = 11_500;
/** How a name ends that has no address, or leads to this device. */
const SUNK: readonly Failure[] = ['dns_server_misbehaving', 'connection_refused'];
/** Groups of hosts that stand for each other: one of them may be down by itself. */
const ALIKE = ['web/mtproto', 'media'];
const MOST_SIBLINGS = 2;

/**
 * What to ask because this target failed, so that the layer shows: the same address without the name, over TLS and
 * without; the name without TLS, where no browser upgrades it; a name that does not exist (a resolver that works
 * denies it at once, while silence of DNS shows in Chromium after 26 s only); and a control for each such class.
 * Where the name has no address: names that filters are sure to sink. The name over plain http is no handshake: it is
 * asked also where the name's next handshake has to wait.
 * @param label random, a DNS label: no cache between us and the resolver may know it
 */
export function contrastFor(target: Target, seen: Observation, label: string): Endpoint[] {
  // Something else answered at an address: does it answer at others?
  if (seen.failure === null) return isForeign(seen) ? [...LITERAL_CONTROLS] : [];
  if (UNEXPLAINABLE.includes(seen.failure)) return [];
  // It began to load: what stands between is no longer in question, but whether it does so to every site is.
  if (seen.status !== undefined) return [...TRANSFER_CONTROLS];
  const front = FRONTS.find(({ id }) => id === target.front);
  // An address has no name to be contrasted with: only the class of its probe can be doubted.
  if (!needsHandshake(target)) return [...LITERAL_CONTROLS];
  return [
    ...(front === undefined ? [] : [front.https, front.http]),
    ...PLAIN_NAMES,
    ...(seen.failure === 'generic_timeout_error' ? [labelEndpoint(label)] : []),
    ...LITERAL_CONTROLS,
    ...(isSunk(seen) ? CANARIES : []),
  ];
}

/** Whether its name has no address, or a useless one: a reason to ask other resolvers. */
export function isSunk({ failure }: Observation): boolean {
  return failure !== null && SUNK.includes(failure);
}

/**
 * Whether what the browser's own resolver says of its name explains the failure: it has a front, so that its addresses
 * are known to be Telegram's.
 */
export function isLookUpTelling(target: Target, seen: Observation): boolean {
  return hasFailedByName(target, seen) && target.front !== undefined;
}

/** Whether it failed before any answer and has a name, so that a lost look-up may be all that is behind it. */
export function hasFailedByName(target: Target, { failure, status }: Observation): boolean {
  if (failure === null || UNEXPLAINABLE.includes(failure)) return false;
  return status === undefined && needsHandshake(target);
}

/**
 * Others of its kind on other hosts, to see whether this one failed alone.
 * @param cooling hosts that are to be left alone
 */
export function siblingsOf(
  target: Target,
  seen: Observation,
  cooling: ReadonlySet<string>,
): Target[] {
  if (seen.failure === null || UNEXPLAINABLE.includes(seen.failure)) return [];
  if (!ALIKE.includes(target.group)) return [];
  const group = TARGETS.filter(({ group: name }) => name === target.group);
  const at = group.findIndex(({ id }) => id === target.id);
  return [...group.slice(at + 1), ...group.slice(0, at)]
    .filter((other) => !cooling.has(hostOf(other)))
    .slice(0, MOST_SIBLINGS);
}

/** Whether an answer at a data centre's address is one that Telegram's would not give. */
function isForeign({ kind, body, detail }: Observation): boolean {
  return body === 'altered' || (['post', 'mtproto'].includes(kind) && detail.startsWith('→ '));
}

function labelEndpoint(label: string): Endpoint {
  return {
    id: `label/${LABEL_PARENT}`,
    kind: 'label',
    url: `https://${label}.${LABEL_PARENT}/`,
  };
}
