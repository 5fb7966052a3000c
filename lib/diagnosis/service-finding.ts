import { hostOf } from '../targets/endpoint.ts';
import type { Finding } from '../words/diagnosis.ts';
import type { Failure } from '../words/failure.ts';
import { METHODS } from '../words/verdict.ts';
import type { Cause } from './cause.ts';
import { isProof } from './evidence.ts';

/** A cause, and how its target failed; null: it did not. */
export interface SeenCause extends Cause {
  failure: Failure | null;
}

/**
 * One service out of its targets: all fine is open, some blocked is partial, blocked and no answer at all is blocked;
 * the strongest evidence names the method. null: nothing of it was observed in this check.
 * @param impatient hosts that have been silent for too long to be down by themselves
 */
export function serviceFinding(
  causes: readonly SeenCause[],
  impatient: ReadonlySet<string>,
): Finding | null {
  const observed = causes.filter(({ verdict }) => verdict !== 'unobserved');
  const [first] = observed;
  if (first === undefined) return null;
  const accused = observed
    .filter(({ verdict }) => verdict === 'blocked' || verdict === 'slow')
    .sort((a, b) => strength(a) - strength(b));
  const [strongest] = accused;
  if (strongest !== undefined && isLoneSilence(accused, observed, impatient)) {
    const reason = { key: 'one-silent' as const, params: strongest.reason.params };
    return finding({ ...strongest, method: null, reason }, 'unsure', accused);
  }
  if (strongest !== undefined) {
    const answers = observed.some(({ verdict }) => verdict === 'open' || verdict === 'outage');
    const verdict = strongest.verdict === 'slow' ? 'slow' : answers ? 'partial' : 'blocked';
    return finding(strongest, verdict, accused);
  }
  for (const verdict of ['local', 'unsure'] as const) {
    const [found] = observed.filter((cause) => cause.verdict === verdict);
    if (found !== undefined) return finding(found, verdict, [found]);
  }
  const isDown = observed.every(({ verdict }) => verdict === 'outage');
  if (isDown) return finding(first, 'outage', observed);
  const open = observed.filter(({ verdict }) => verdict === 'open');
  // That it is not simply open shows in one of its hosts alone.
  const notable = open.find(({ reason }) => reason.key !== 'all-answered');
  return finding(notable ?? open[0] ?? first, 'open', open);
}

/**
 * Doubt about a service of which nothing was observed and yet something was asked, all of which failed, as where no
 * control shows whether addresses can be asked here at all: nobody is accused, but it is not known to be open any more.
 * null: not all that was asked failed.
 */
export function allFailed(causes: readonly SeenCause[]): Finding | null {
  const asked = causes.filter(isProof);
  const [first] = asked;
  if (first === undefined || asked.some(({ failure }) => failure === null)) return null;
  return finding({ ...first, method: null }, 'unsure', asked);
}

/**
 * One host does not answer, not for long yet, and another of its kind does. Single data centres and media hosts fail now and then;
 * somebody who blocks is not content with one, and does not always keep silent.
 */
function isLoneSilence(
  accused: readonly SeenCause[],
  observed: readonly SeenCause[],
  impatient: ReadonlySet<string>,
): boolean {
  const [first] = accused;
  if (first === undefined || impatient.has(hostOf(first.target))) return false;
  const { target } = first;
  const isOne = accused.every((cause) => {
    return hostOf(cause.target) === hostOf(target) && cause.failure === 'generic_timeout_error';
  });
  const mayFail =
    target.service === 'app' || target.service === 'media' || target.kind === 'mtproto';
  const another = observed.some((cause) => {
    return cause.verdict === 'open' && hostOf(cause.target) !== hostOf(target);
  });
  return isOne && mayFail && another;
}

function strength({ method }: Cause): number {
  return method === null ? METHODS.length : METHODS.indexOf(method);
}

function finding(
  { method, reason }: Cause,
  verdict: Finding['verdict'],
  causes: readonly Cause[],
): Finding {
  return {
    verdict,
    method,
    confidence: method === null ? null : 'suspected',
    reason,
    evidence: [...new Set(causes.flatMap(({ evidence }) => evidence))],
  };
}
