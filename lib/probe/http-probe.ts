import type { Control, Endpoint } from '../targets/endpoint.ts';
import type { Failure } from '../words/failure.ts';
import type { Observation } from '../words/observation.ts';
import type { Answer, Ask } from './ask.ts';
import { startDeadline } from './deadline.ts';
import { chromiumFailure } from './failures-chromium.ts';
import { firefoxFailure } from './failures-firefox.ts';
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
  endpoint: Endpoint & Pick<Partial<Control>, 'body'>,
  { watch, ask, deadlineMs }: ProbeOptions,
): Promise<Observation> {
  const startedAt = Date.now();
  const begun = performance.now();
  const sighting = watch.expect(endpoint.url);
  const abort = new AbortController();
  let timedOut = false;
  const stopDeadline = startDeadline(deadlineMs, () => {
    timedOut = true;
    abort.abort();
  });
  let failure: Failure | null = null;
  let thrown = '';
  let answer: Answer | undefined;
  try {
    answer = await ask(endpoint.url, abort.signal, stopDeadline);
    await sighting.settled();
    if (!answer.whole) failure = 'generic_timeout_error';
  } catch (error) {
    thrown = String(error);
    await sighting.settled();
    failure = timedOut ? 'generic_timeout_error' : failureIn(sighting);
  } finally {
    stopDeadline();
  }
  if (sighting.upgraded === true) failure = 'not-made';
  const { bytes, begin, timing } = answer ?? {};
  const altered = failure === null ? bodyState(endpoint.body, begin, sighting) : undefined;
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
    ...(timing?.phases === undefined ? {} : { phases: timing.phases }),
    ...(altered === undefined ? {} : { body: altered }),
    reused: failure === null && timing?.reused === true,
  };
}

function failureIn({ error }: Sighting): Failure {
  if (error === undefined) return 'unknown_failure';
  return import.meta.env.FIREFOX ? firefoxFailure(error) : chromiumFailure(error);
}

function bodyState(
  expected: string | undefined,
  begin: string | undefined,
  { status = 0 }: Sighting,
): 'expected' | 'altered' | undefined {
  if (expected === undefined) return undefined;
  if (status === 200 && begin === expected) return 'expected';
  return status < 400 || status === NETWORK_AUTHENTICATION_REQUIRED ? 'altered' : undefined;
}

function detailOf(failure: Failure | null, { error, location }: Sighting, thrown: string): string {
  const text =
    failure === null ? (location === undefined ? '' : `→ ${location}`) : (error ?? thrown);
  return text.slice(0, DETAIL_LENGTH);
}
