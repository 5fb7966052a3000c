import { CANARIES } from '../targets/canary.ts';
import { DOWNLOAD_CONTROLS, LITERAL_CONTROLS } from '../targets/controls.ts';
import { type Endpoint, needsHandshake, type Target } from '../targets/endpoint.ts';
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

/** How a name ends that a filter sinks: it has no address, or leads to this device. */
const SUNK: readonly Failure[] = ['dns_server_misbehaving', 'connection_refused'];

/**
 * What to ask because this target failed, so that the layer shows: the same address without the name, over TLS and
 * without; the name without TLS, where no browser upgrades it; a name that does not exist (a resolver that works
 * denies it at once, while silence of DNS shows in Chromium after 26 s only); and a control for each such class.
 * Where a filter may have sunk the name, also names that filters are sure to sink.
 * The name over plain http is no handshake: it is asked also where the name's next handshake has to wait.
 * @param label random, a DNS label: no cache between us and the resolver may know it
 */
export function contrastFor(target: Target, seen: Observation, label: string): Endpoint[] {
  if (seen.failure === null || UNEXPLAINABLE.includes(seen.failure)) return [];
  // It began to load: what stands between is no longer in question, but whether it does so to every site is.
  if (seen.status !== undefined) return [...DOWNLOAD_CONTROLS];
  const front = FRONTS.find(({ id }) => id === target.front);
  // An address has no name to be contrasted with: only the class of its probe can be doubted.
  if (!needsHandshake(target)) return [...LITERAL_CONTROLS];
  return [
    ...(front === undefined ? [] : [front.https, front.http]),
    ...PLAIN_NAMES,
    ...(seen.failure === 'generic_timeout_error' ? [labelEndpoint(label)] : []),
    ...LITERAL_CONTROLS,
    ...(SUNK.includes(seen.failure) ? CANARIES : []),
  ];
}

function labelEndpoint(label: string): Endpoint {
  return {
    id: `label/${LABEL_PARENT}`,
    kind: 'label',
    url: `https://${label}.${LABEL_PARENT}/`,
  };
}
