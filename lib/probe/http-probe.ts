import type { Control, Endpoint, LookUp, Target } from '../targets/endpoint.ts';
import type { Failure } from '../words/failure.ts';
import { FLOOD_DETAIL } from '../words/flood.ts';
import type { Observation, Phases, ProbeKind } from '../words/observation.ts';
import type { Answer, Ask, Question } from './ask.ts';
import { startDeadline } from './deadline.ts';
import { encodeQuery } from './dns-message.ts';
import { lookUpState } from './dns-state.ts';
import { type Echo, readEcho } from './echo.ts';
import { chromiumFailure } from './failures-chromium.ts';
import { firefoxFailure } from './failures-firefox.ts';
import { askByKnock, knockingAt, knockUrl } from './knock.ts';
import { isFlood, replyState } from './mtproto/reply-state.ts';
import { encodeReqPq, messageIdAt, NONCE_BYTES } from './mtproto/req-pq.ts';
import { phasesOfFailed } from './phases.ts';
import { type RequestWatch, type Sighting, UNWATCHED } from './request-watch.ts';

const DETAIL_LENGTH = 300;
/** A portal's own answer; other 4xx and 5xx say nothing about one. */
const NETWORK_AUTHENTICATION_REQUIRED = 511;

export interface ProbeOptions {
  watch: RequestWatch;
  ask: Ask;
  /** How long to wait for headers, in milliseconds; asked again while it runs. */
  deadlineMs(): number;
  /** Called when the answer says who asked. */
  onEcho?(echo: Echo): void;
}

/** What a probe may know of its endpoint beyond how to ask it. */
export type Probed = Endpoint &
  Partial<
    Pick<Control, 'body' | 'echo'> &
      Pick<LookUp, 'name'> &
      Pick<Target, 'service'> & { headOnly: true }
  >;

/** Asks one endpoint over HTTP. Never rejects: whatever happens is an observation. */
export async function probeHttp(
  endpoint: Probed,
  { watch, ask, deadlineMs, onEcho }: ProbeOptions,
): Promise<Observation> {
  const startedAt = Date.now();
  const begun = performance.now();
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const question = questionFor(endpoint, nonce, startedAt);
  const { seen, sighting } = await askOrKnock(endpoint, question, { watch, ask, deadlineMs });
  const failure = seen.failure;
  const bytes = new Uint8Array(seen.answer?.begin ?? []);
  const body = failure === null ? bodyState(endpoint, bytes, nonce, sighting) : undefined;
  if (failure === null && endpoint.echo !== undefined) {
    const echo = readEcho(endpoint.echo, bytes);
    if (echo !== null) onEcho?.(echo);
  }
  const { answer } = seen;
  return {
    target: endpoint.id,
    kind: endpoint.kind,
    startedAt,
    durationMs: Math.round(performance.now() - begun),
    failure,
    detail: endpoint.kind === 'mtproto' && isFlood(bytes) ? FLOOD_DETAIL : seen.detail,
    ...(sighting.status === undefined ? {} : { status: sighting.status }),
    ...(sighting.ip === undefined ? {} : { ip: sighting.ip.slice(0, 45) }),
    ...(answer?.bytes === undefined ? {} : { bytes: answer.bytes }),
    ...(seen.phases === undefined ? {} : { phases: seen.phases }),
    ...(body === undefined ? {} : { body }),
    reused: failure === null && answer?.timing.reused === true,
  };
}

export interface AskedInTime {
  failure: Failure | null;
  detail: string;
  answer: Answer | undefined;
  /** Also of a failed request, where the browser tells how far it came. */
  phases: Phases | undefined;
}

/** Asks, by a knock where that is what tells; `sighting` is of the one of both that decided. */
async function askOrKnock(
  endpoint: Probed,
  question: Question,
  { watch, ask, deadlineMs }: ProbeOptions,
): Promise<{ seen: AskedInTime; sighting: Sighting }> {
  const { kind } = endpoint;
  const knock = async () => {
    const sighting = watch.expect(knockUrl(question.url));
    const seen = await askInTime(question, {
      kind,
      ask: askByKnock(sighting),
      deadlineMs,
      sighting,
    });
    return { seen, sighting };
  };
  const knocking = knockingAt(endpoint);
  if (knocking === 'only') return knock();
  const sighting = question.unread ? UNWATCHED : watch.expect(question.url);
  const seen = await askInTime(question, { kind, ask, deadlineMs, sighting });
  if (knocking === 'never' || seen.failure !== null || !seen.answer?.timing.reused) {
    return { seen, sighting };
  }
  const knocked = await knock();
  if (knocked.seen.failure !== null) return knocked;
  seen.answer.timing.reused = false;
  return { seen, sighting };
}

export interface AskInTimeOptions extends Pick<ProbeOptions, 'ask' | 'deadlineMs'> {
  kind: ProbeKind;
  sighting: Sighting;
}

/** Asks one question, with a deadline for its headers, and says what failed in OONI's words. Never rejects. */
export async function askInTime(
  question: Question,
  { kind, ask, deadlineMs, sighting }: AskInTimeOptions,
): Promise<AskedInTime> {
  const begun = performance.now();
  const abort = new AbortController();
  let timedOut = false;
  const stopDeadline = startDeadline(deadlineMs, () => {
    timedOut = true;
    abort.abort();
  });
  let failure: Failure | null = null;
  let thrown = '';
  let answer: Answer | undefined;
  let phases: Phases | undefined;
  try {
    answer = await ask(question, abort.signal, stopDeadline);
    phases = answer.timing.phases;
    await sighting.settled();
    if (!answer.whole) failure = 'generic_timeout_error';
  } catch (error) {
    thrown = String(error);
    await sighting.settled();
    failure = timedOut ? 'generic_timeout_error' : failureIn(sighting, kind);
    phases = phasesOfFailed(question.url, begun);
  } finally {
    stopDeadline();
  }
  if (sighting.upgraded === true) failure = 'not-made';
  return { failure, detail: detailOf(failure, sighting, thrown), answer, phases };
}

function failureIn({ error }: Sighting, kind: ProbeKind): Failure {
  if (error === undefined) return 'unknown_failure';
  return import.meta.env.FIREFOX ? firefoxFailure(error, kind) : chromiumFailure(error);
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

function detailOf(failure: Failure | null, { error, location }: Sighting, thrown: string): string {
  const text =
    failure === null ? (location === undefined ? '' : `→ ${location}`) : (error ?? thrown);
  return text.slice(0, DETAIL_LENGTH);
}
