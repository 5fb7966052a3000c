import { readBody } from './body.ts';
import { type Timing, timingOf } from './phases.ts';

/** What came back, as far as the one who asked can tell. Failures reject, with a text that says little. */
export interface Answer {
  /** Of the body; absent where it cannot be read, as with a redirect. */
  bytes?: number;
  /** The body's first bytes. */
  begin?: number[];
  /** False where the body stalled. */
  whole: boolean;
  timing: Timing;
}

/** What is asked: a GET, or a POST with these bytes. */
export interface Question {
  url: string;
  post?: number[];
}

/** Asks for a page. `onHeaders` is called when the answer begins. */
export type Ask = (
  question: Question,
  signal: AbortSignal,
  onHeaders: () => void,
) => Promise<Answer>;

/** Asks from where it is called. Names nobody, follows no redirect, takes nothing from a cache. */
export const askDirectly: Ask = async ({ url, post }, signal, onHeaders) => {
  const begun = performance.now();
  const response = await fetch(url, {
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    signal,
    ...(post === undefined ? {} : { method: 'POST', body: new Uint8Array(post) }),
  });
  onHeaders();
  if (response.type === 'opaqueredirect') return { whole: true, timing: timingOf(url, begun) };
  const body = await readBody(response);
  return { ...body, timing: timingOf(url, begun) };
};
