import type { Transfer } from '../targets/endpoint.ts';
import type { Observation, Phases } from '../words/observation.ts';
import { type AskedInTime, askInTime } from './ask-in-time.ts';
import { NO_TIME_LEFT, type ProbeOptions } from './probed.ts';
import { programIn } from './program-in.ts';

const ENOUGH_BYTES = 131_072;
const MOST_REQUESTS = 6;
/** As much of a page as may hold the name of its program. */
const KEPT_BYTES = 16_384;

/**
 * Reads about 128 KB from one host, over as many of its pages as that takes, and observes all of it as one:
 * `bytes` of all bodies, `phases` summed, so that the duration without them is the time that the bodies took. A page
 * that the end of its time cuts before it began leaves what the others brought. Never rejects.
 */
export async function probeTransfer(
  endpoint: Transfer,
  { watch, ask, deadlineMs, leftMs }: ProbeOptions,
): Promise<Observation> {
  const startedAt = Date.now();
  const begun = performance.now();
  const queue = [...endpoint.urls];
  const endsAt = begun + Math.min(endpoint.longestMs, leftMs());
  const phases: Phases = { dnsMs: 0, tcpMs: 0, tlsMs: 0, firstByteMs: 0 };
  let bytes = 0;
  let last: AskedInTime | undefined;
  let sighting = watch.expect(queue[0] ?? '');
  for (let requests = 1; requests <= MOST_REQUESTS; requests += 1) {
    const url = queue.shift();
    const longestMs = endsAt - performance.now();
    if (url === undefined || bytes >= ENOUGH_BYTES || longestMs <= 0) break;
    if (requests > 1) sighting = watch.expect(url);
    const capBytes = ENOUGH_BYTES - bytes;
    const reading = { capBytes, keptBytes: KEPT_BYTES, leastBytes: 1, longestMs };
    const askedAt = performance.now();
    const asked = await askInTime(
      { url, reading },
      { kind: 'transfer', ask, deadlineMs, sighting },
    );
    if (asked.answer?.unbegun === true) {
      // All of it was a wait for a first byte, which says neither how quick the bodies are nor that they freeze.
      phases.firstByteMs += Math.round(performance.now() - askedAt);
      if (bytes === 0) last = { ...asked, failure: 'not-made', detail: NO_TIME_LEFT };
      break;
    }
    last = asked;
    bytes += last.answer?.bytes ?? 0;
    add(phases, last.answer?.timing.phases);
    if (last.failure !== null) break;
    const program = requests === 1 ? programIn(last.answer?.begin, url) : null;
    if (program !== null) queue.unshift(program);
  }
  return {
    target: endpoint.id,
    kind: 'transfer',
    startedAt,
    durationMs: Math.round(performance.now() - begun),
    failure: last?.failure ?? null,
    detail: last?.detail ?? '',
    ...(sighting.status === undefined ? {} : { status: sighting.status }),
    ...(sighting.ip === undefined ? {} : { ip: sighting.ip.slice(0, 45) }),
    bytes,
    phases,
    // It says how quick the way is, not whether a new connection can be made.
    reused: false,
  };
}

function add(sum: Phases, more: Phases | undefined): void {
  if (more === undefined) return;
  sum.dnsMs += more.dnsMs;
  sum.tcpMs += more.tcpMs;
  sum.tlsMs += more.tlsMs;
  sum.firstByteMs += more.firstByteMs;
}
