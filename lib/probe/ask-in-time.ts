import type { Failure } from '../words/failure.ts';
import type { Phases, ProbeKind } from '../words/observation.ts';
import type { Answer, Ask, Question } from './ask.ts';
import { startDeadline } from './deadline.ts';
import { chromiumFailure } from './failures-chromium.ts';
import { firefoxFailure } from './failures-firefox.ts';
import { phasesOfFailed } from './phases.ts';
import type { Sighting } from './request-watch.ts';

const DETAIL_LENGTH = 300;
/** Where a body's own time (`Reading`) does not end it, it is over then. */
const LONGEST_MS = 45_000;
/** A request that was given up ends within this time, or is left alone. */
const ABORT_LAG_MS = 1_000;

export interface AskedInTime {
  failure: Failure | null;
  detail: string;
  answer: Answer | undefined;
  /** Also of a failed request, where the browser tells how far it came. */
  phases: Phases | undefined;
}

export interface AskInTimeOptions {
  ask: Ask;
  /** How long to wait for headers, in milliseconds; asked again while it runs. */
  deadlineMs(): number;
  kind: ProbeKind;
  sighting: Sighting;
}

/**
 * Asks one question, with a deadline for its headers, and says what failed in OONI's words. Never rejects, and is over
 * within 47 s whatever the other end and the browser do.
 */
export async function askInTime(
  question: Question,
  { kind, ask, deadlineMs, sighting }: AskInTimeOptions,
): Promise<AskedInTime> {
  const begun = performance.now();
  const abort = new AbortController();
  let timedOut = false;
  const giveUp = () => {
    timedOut = true;
    abort.abort();
  };
  const stopDeadline = startDeadline(deadlineMs, giveUp);
  const longest = setTimeout(giveUp, LONGEST_MS);
  let failure: Failure | null = null;
  let thrown = '';
  let answer: Answer | undefined;
  let phases: Phases | undefined;
  try {
    answer = await Promise.race([
      ask(question, abort.signal, stopDeadline),
      rejectAfterAbort(abort.signal),
    ]);
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
    clearTimeout(longest);
  }
  if (sighting.upgraded === true) failure = 'not-made';
  const detail = failure === null ? leadsTo(sighting, question.url) : (sighting.error ?? thrown);
  return { failure, detail: detail.slice(0, DETAIL_LENGTH), answer, phases };
}

/** For requests that an abort does not end. */
function rejectAfterAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      setTimeout(reject, ABORT_LAG_MS, new Error('The request was given up and did not end.'));
    });
  });
}

function failureIn({ error }: Sighting, kind: ProbeKind): Failure {
  if (error === undefined) return 'unknown_failure';
  return import.meta.env.FIREFOX ? firefoxFailure(error, kind) : chromiumFailure(error);
}

/**
 * Where an answer leads, as far as it tells of the answer alone: pages of a portal or of a block are told in path and
 * query who came, by address, device or account.
 */
function leadsTo({ location }: Sighting, asked: string): string {
  const target = location === undefined ? null : URL.parse(location);
  if (target === null) return '';
  if (!['http:', 'https:'].includes(target.protocol)) return `→ ${target.protocol}`;
  const { hostname, pathname } = new URL(asked);
  const isSame = target.hostname === hostname && target.pathname === pathname;
  return `→ ${target.origin}${isSame ? pathname : '/'}`;
}
