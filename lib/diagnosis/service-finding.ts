import type { Finding } from '../words/diagnosis.ts';
import { METHODS } from '../words/verdict.ts';
import type { Cause } from './cause.ts';

/**
 * One service out of its targets: all fine is open, some blocked is partial, blocked and no answer at all is blocked;
 * the strongest evidence names the method. null: nothing of it was observed in this check.
 */
export function serviceFinding(causes: readonly Cause[]): Finding | null {
  const observed = causes.filter(({ verdict }) => verdict !== 'unobserved');
  const [first] = observed;
  if (first === undefined) return null;
  const accused = observed
    .filter(({ verdict }) => verdict === 'blocked' || verdict === 'slow')
    .sort((a, b) => strength(a) - strength(b));
  const [strongest] = accused;
  if (strongest !== undefined && accused.length === 1 && isLoneSilence(strongest, observed)) {
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
  return finding(open[0] ?? first, 'open', open);
}

/** Single data centres and media hosts do fail; somebody who blocks is not content with one. */
function isLoneSilence({ target, reason }: Cause, observed: readonly Cause[]): boolean {
  const mayFail = target.service === 'app' || target.service === 'media';
  return mayFail && observed.length > 1 && reason.key === 'address-silent';
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
