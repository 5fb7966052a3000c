import { isTelegram } from '../targets/address-classes.ts';
import type { Target } from '../targets/endpoint.ts';
import type { Failure } from '../words/failure.ts';
import type { Observation } from '../words/observation.ts';

/** Of our failures two are none of OONI's, and prove nothing: no packet left. */
const NOT_ASKED: readonly (Failure | null)[] = ['not-made', 'local_error'];

/** Whether a packet left for it. */
export function wasAsked({ failure }: Observation): boolean {
  return !NOT_ASKED.includes(failure);
}

/** Whether the failure shows that no connection came to stand. Of silence nobody knows in which step it fell. */
export function failedToConnect({ failure }: Observation): boolean {
  return (
    failure === 'connection_refused' ||
    failure === 'host_unreachable' ||
    failure === 'network_unreachable'
  );
}

/**
 * One row of `requests` (df-001-httpt). Headers and bodies are not kept, so they are empty and bodies truncated.
 * The address only where it is one of Telegram's: another one may be a proxy's, and lead to the user.
 */
export function ooniRequest(seen: Observation, { url, kind }: Target, checkStartedAt: number) {
  const t0 = (seen.startedAt - checkStartedAt) / 1000;
  const { protocol, port } = new URL(url);
  const effectivePort = port || (protocol === 'https:' ? '443' : '80');
  const isKnown = seen.ip !== undefined && isTelegrams(seen.ip);
  const address = seen.ip?.includes(':') ? `[${seen.ip}]` : seen.ip;
  return {
    network: 'tcp',
    ...(isKnown ? { address: `${address}:${effectivePort}` } : {}),
    failure: seen.failure,
    request: {
      method: kind === 'page' ? 'GET' : 'POST',
      url,
      headers: {},
      headers_list: [],
      body: '',
      body_is_truncated: false,
      tor: { is_tor: false, exit_ip: null, exit_name: null },
      x_transport: 'tcp',
    },
    response: {
      code: seen.failure === null ? (seen.status ?? 0) : 0,
      headers: {},
      headers_list: [],
      body: '',
      body_is_truncated: (seen.bytes ?? 0) > 0,
    },
    t0,
    t: t0 + seen.durationMs / 1000,
    tags: [],
    x_reused: seen.reused,
  };
}

const MOST_REMEMBERED = 1000;
const remembered = new Map<string, boolean>();

/** `isTelegram`, remembered: a history names the same few addresses over and over. */
function isTelegrams(address: string): boolean {
  const known = remembered.get(address);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const answer = isTelegram(address);
  remembered.set(address, answer);
  return answer;
}
