import { FLOOD_DETAIL } from '../words/flood.ts';
import { INSPECTED_DETAIL } from '../words/inspected.ts';
import type { Observation } from '../words/observation.ts';
import type { Question } from './ask.ts';
import { askOrKnock } from './ask-or-knock.ts';
import { PAGE_READING } from './body.ts';
import { encodeQuery } from './dns-message.ts';
import { lookUpState } from './dns-state.ts';
import { readEcho } from './echo.ts';
import { isFlood, replyState } from './mtproto/reply-state.ts';
import { encodeReqPq, messageIdAt, NONCE_BYTES } from './mtproto/req-pq.ts';
import { NO_TIME_LEFT, type Probed, type ProbeOptions } from './probed.ts';
import type { Sighting } from './request-watch.ts';

/** A portal's own answer; other 4xx and 5xx say nothing about one. */
const NETWORK_AUTHENTICATION_REQUIRED = 511;

/** Asks one endpoint over HTTP. Never rejects: whatever happens is an observation. */
export async function probeHttp(endpoint: Probed, options: ProbeOptions): Promise<Observation> {
  const startedAt = Date.now();
  const begun = performance.now();
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const leftMs = options.leftMs();
  const longestMs = Math.min(PAGE_READING.longestMs, leftMs);
  const question = {
    ...questionFor(endpoint, nonce, startedAt),
    reading: { ...PAGE_READING, longestMs },
  };
  const { seen, sighting } = await askOrKnock(endpoint, question, options);
  // It began to answer, and the check was over before that could mean anything.
  const isCutShort =
    seen.failure === 'generic_timeout_error' &&
    sighting.status !== undefined &&
    performance.now() - begun >= leftMs;
  const failure = isCutShort ? 'not-made' : seen.failure;
  const bytes = new Uint8Array(seen.answer?.begin ?? []);
  const body = failure === null ? bodyState(endpoint, bytes, nonce, sighting) : undefined;
  if (failure === null && endpoint.echo !== undefined) {
    const echo = readEcho(endpoint.echo, bytes);
    if (echo !== null) options.onEcho?.(echo);
  }
  const { answer } = seen;
  return {
    target: endpoint.id,
    kind: endpoint.kind,
    startedAt,
    durationMs: Math.round(performance.now() - begun),
    failure,
    detail: isCutShort ? NO_TIME_LEFT : (detailOf(endpoint, bytes, sighting) ?? seen.detail),
    ...(sighting.status === undefined ? {} : { status: sighting.status }),
    ...(sighting.ip === undefined ? {} : { ip: sighting.ip.slice(0, 45) }),
    ...(answer?.bytes === undefined ? {} : { bytes: answer.bytes }),
    ...(seen.phases === undefined ? {} : { phases: seen.phases }),
    ...(body === undefined ? {} : { body }),
    reused: failure === null && answer?.timing.reused === true,
  };
}

/** What is to be said of an answer beside that it came, if anything. */
function detailOf({ kind }: Probed, bytes: Uint8Array, { inspected }: Sighting): string | null {
  if (kind === 'mtproto' && isFlood(bytes)) return FLOOD_DETAIL;
  return kind === 'page' && inspected ? INSPECTED_DETAIL : null;
}

function questionFor(
  { kind, url, name, headOnly }: Probed,
  nonce: Uint8Array,
  now: number,
): Question {
  // As the browser writes it: without the port where that is the scheme's own.
  const { href } = new URL(url);
  switch (kind) {
    case 'post':
      return { url: href, post: [] };
    case 'mtproto':
      return { url: href, post: [...encodeReqPq(nonce, messageIdAt(now))] };
    case 'doh':
      return { url: `${href}?dns=${base64url(encodeQuery(name ?? '', 'A'))}` };
    case 'domestic':
      return { url: href, unread: true };
    default:
      return { url: href, ...(headOnly ? { headOnly } : {}) };
  }
}

/** As RFC 8484 wants a query in an address. */
function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function bodyState(
  { kind, name, body }: Probed,
  bytes: Uint8Array,
  nonce: Uint8Array,
  { status = 0 }: Sighting,
): Observation['body'] {
  if (kind === 'mtproto') return status === 200 ? replyState(bytes, nonce) : undefined;
  if (kind === 'doh') return status === 200 ? lookUpState(bytes, name ?? '') : undefined;
  if (body === undefined) return undefined;
  if (status === 200 && new TextDecoder().decode(bytes) === body) return 'expected';
  return status < 400 || status === NETWORK_AUTHENTICATION_REQUIRED ? 'altered' : undefined;
}
