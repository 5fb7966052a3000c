import type { Control, Endpoint, Target } from '../targets/endpoint.ts';
import type { Failure } from '../words/failure.ts';
import type { Observation, Phases } from '../words/observation.ts';
import type { Answer, Ask, Question } from './ask.ts';
import { startDeadline } from './deadline.ts';
import { chromiumFailure } from './failures-chromium.ts';
import { firefoxFailure } from './failures-firefox.ts';
import { knock, knockingAt, knockUrl } from './knock.ts';
import { encodeReqPq, messageIdAt, NONCE_BYTES } from './mtproto/req-pq.ts';
import { readReply } from './mtproto/res-pq.ts';
import { phasesOfFailed } from './phases.ts';
import type { RequestWatch, Sighting } from './request-watch.ts';

const DETAIL_LENGTH = 300;
/** A portal's own answer; other 4xx and 5xx say nothing about one. */
const NETWORK_AUTHENTICATION_REQUIRED = 511;

export interface ProbeOptions {
  watch: RequestWatch;
  ask: Ask;
  /** How long to wait for headers, in milliseconds; asked again while it runs. */
  deadlineMs(): number;
}

/** Asks one endpoint over HTTP. Never rejects: whatever happens is an observation. */
export async function probeHttp(
  endpoint: Endpoint & Pick<Partial<Control>, 'body'> & Pick<Partial<Target>, 'service'>,
  { watch, ask, deadlineMs }: ProbeOptions,
): Promise<Observation> {
  const startedAt = Date.now();
  const begun = performance.now();
  // As the browser writes it: without the port where that is the scheme's own.
  const { href: url } = new URL(endpoint.url);
  const knocking = knockingAt(endpoint);
  let sighting = watch.expect(knocking === 'only' ? knockUrl(url) : url);
  const abort = new AbortController();
  let timedOut = false;
  const start = () =>
    startDeadline(deadlineMs, () => {
      timedOut = true;
      abort.abort();
    });
  let stopDeadline = start();
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const post = postFor(endpoint.kind, nonce, startedAt);
  let failure: Failure | null = null;
  let thrown = '';
  let answer: Answer | undefined;
  let phases: Phases | undefined;
  const knockThere = async (seen: Sighting) => {
    await knock(url, abort.signal);
    await seen.settled();
    if (seen.status === undefined) throw new Error('No answer to the knock.');
  };
  try {
    if (knocking === 'only') {
      await knockThere(sighting);
      answer = { whole: true, timing: { reused: false } };
    } else answer = await ask({ url, ...post }, abort.signal, stopDeadline);
    phases = answer.timing.phases;
    await sighting.settled();
    if (knocking === 'if-reused' && answer.timing.reused) {
      const fetched = sighting;
      stopDeadline = start();
      sighting = watch.expect(knockUrl(url));
      await knockThere(sighting);
      sighting = fetched;
      answer.timing.reused = false;
    }
    if (!answer.whole) failure = 'generic_timeout_error';
  } catch (error) {
    thrown = String(error);
    answer = undefined;
    await sighting.settled();
    failure = timedOut ? 'generic_timeout_error' : failureIn(sighting, endpoint.kind);
    phases = phasesOfFailed(url, begun);
  } finally {
    stopDeadline();
  }
  if (sighting.upgraded === true) failure = 'not-made';
  const { bytes, begin, timing } = answer ?? {};
  const known = endpoint.kind === 'mtproto' ? { nonce } : endpoint.body;
  const body = failure === null ? bodyState(known, begin, sighting) : undefined;
  return {
    target: endpoint.id,
    kind: endpoint.kind,
    startedAt,
    durationMs: Math.round(performance.now() - begun),
    failure,
    detail: detailOf(failure, sighting, thrown),
    ...(sighting.status === undefined ? {} : { status: sighting.status }),
    ...(sighting.ip === undefined ? {} : { ip: sighting.ip.slice(0, 45) }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(phases === undefined ? {} : { phases }),
    ...(body === undefined ? {} : { body }),
    reused: failure === null && timing?.reused === true,
  };
}

function failureIn({ error }: Sighting, kind: Endpoint['kind']): Failure {
  if (error === undefined) return 'unknown_failure';
  return import.meta.env.FIREFOX ? firefoxFailure(error, kind) : chromiumFailure(error);
}

/** The POST that this kind of probe makes, if it makes one. */
function postFor(kind: Endpoint['kind'], nonce: Uint8Array, now: number): Pick<Question, 'post'> {
  if (kind === 'post') return { post: [] };
  if (kind === 'mtproto') return { post: [...encodeReqPq(nonce, messageIdAt(now))] };
  return {};
}

function bodyState(
  known: string | { nonce: Uint8Array } | undefined,
  begin: readonly number[] | undefined,
  { status = 0 }: Sighting,
): Observation['body'] {
  if (known === undefined) return undefined;
  const bytes = new Uint8Array(begin ?? []);
  if (typeof known !== 'string')
    return status === 200 ? mtprotoState(bytes, known.nonce) : undefined;
  if (status === 200 && new TextDecoder().decode(bytes) === known) return 'expected';
  return status < 400 || status === NETWORK_AUTHENTICATION_REQUIRED ? 'altered' : undefined;
}

function mtprotoState(bytes: Uint8Array, nonce: Uint8Array): Observation['body'] {
  const reply = readReply(bytes, nonce);
  if (reply.state === 'transport-error') return undefined;
  return reply.state === 'answer' && reply.nonceEchoed && reply.knownKey ? 'expected' : 'altered';
}

function detailOf(failure: Failure | null, { error, location }: Sighting, thrown: string): string {
  const text =
    failure === null ? (location === undefined ? '' : `→ ${location}`) : (error ?? thrown);
  return text.slice(0, DETAIL_LENGTH);
}
