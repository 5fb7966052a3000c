import { PAGE_READING, type Reading, readBody } from './body.ts';
import { type Timing, timingOf, timingOnceTold } from './phases.ts';

/** What came back, as far as the one who asked can tell. Failures reject, with a text that says little. */
export interface Answer {
  /** Of the body; absent where it cannot be read, as with a redirect. */
  bytes?: number;
  /** The body's first bytes. */
  begin?: number[];
  /** False where the body stalled. */
  whole: boolean;
  /** As `ReadBody` says. */
  unbegun?: true;
  timing: Timing;
}

/** What is asked: a GET, or a POST with these bytes. */
export interface Question {
  url: string;
  post?: number[];
  /** A HEAD instead: the same answer without its body. */
  headOnly?: true;
  /** As `PAGE_READING` says unless given. */
  reading?: Reading;
  /** Whoever answers, and whatever: nothing of it is read, so that no permission is needed. */
  unread?: true;
}

/** Asks for a page. `onHeaders` is called when the answer begins. */
export type Ask = (
  question: Question,
  signal: AbortSignal,
  onHeaders: () => void,
) => Promise<Answer>;

/** Asks from where it is called. Names nobody, follows no redirect that it can see, takes nothing from a cache. */
export const askDirectly: Ask = async (question, signal, onHeaders) => {
  const { url, post, headOnly, reading, unread } = question;
  const begun = performance.now();
  const response = await fetch(url, {
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
    // A request whose answer is not to be read may not stop at redirects (Fetch, `no-cors`).
    ...(unread ? { mode: 'no-cors' } : { redirect: 'manual' }),
    ...(headOnly ? { method: 'HEAD' } : {}),
    ...(post === undefined ? {} : { method: 'POST', body: new Uint8Array(post) }),
  });
  onHeaders();
  if (response.type === 'opaque' || response.type === 'opaqueredirect') {
    return { whole: true, timing: timingOf(url, begun) };
  }
  const body = await readBody(response, reading ?? PAGE_READING, begun);
  return { ...body, timing: await timingOnceTold(url, begun) };
};
