import type { Answer } from '../answer.ts';
import { coversName, type NameList } from './name-match.ts';

/** What a box in the middle answers to plain-http requests for some hosts. */
export interface HttpRule {
  hosts: NameList;
  /** A portal's way: 302 to this address. */
  redirectTo?: string;
  /** A block page's way. */
  page?: { status: number; body: string };
  /** Only this path; any unless given. */
  path?: string;
}

/** The forged answer to a plain-http request, if any. */
export function forgedAnswerFor(
  rules: readonly HttpRule[],
  host: string,
  path: string,
): Answer | undefined {
  const rule = rules.find(
    (one) => coversName(one.hosts, host) && (one.path === undefined || one.path === path),
  );
  if (rule?.redirectTo !== undefined) {
    // The portal's own page is served.
    if (new URL(rule.redirectTo).hostname === host) return undefined;
    return { status: 302, headers: { location: rule.redirectTo }, body: '' };
  }
  if (rule?.page !== undefined) {
    return {
      status: rule.page.status,
      headers: { 'content-type': 'text/html' },
      body: rule.page.body,
    };
  }
  return undefined;
}
