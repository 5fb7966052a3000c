import { browser } from './browser.ts';
import { type Policy, parsePolicy } from './words/policy.ts';

/** In `storage.local`: the policy as it was last read. */
const KEY = 'policy';
/**
 * Chromium reads its policies for seconds after its start, and where it had been killed a service worker's question
 * was never answered at all (tried; others met the same: ghostery-extension #3367, privacybadger #2982).
 */
const PATIENCE_MS = 300;
/** What can be sent later waits longer. */
const TOLD_MS = 8_000;
/** A question so old is asked anew. */
const STALE_MS = 5_000;

let asked: { at: number; answer: Promise<unknown> } | null = null;

/**
 * The policy in force; an empty one where there is none. Where the browser does not say in time, the one that it
 * said last, so that nothing waits for it.
 */
export async function readPolicy(): Promise<Policy> {
  const question = pendingQuestion();
  const waited = Date.now() - question.at;
  const late = new Promise<'late'>((resolve) =>
    setTimeout(resolve, Math.max(0, PATIENCE_MS - waited), 'late'),
  );
  const answer = await Promise.race([question.answer, late]);
  if (answer === 'late') return parsePolicy(await lastKnown());
  return parsePolicy(asRecord(answer));
}

/**
 * Resolves once the browser has said what its policy is: to be awaited before anything is asked of a relay, since the
 * policy that was in force last may have been taken back. Where the browser does not say at all that one holds.
 */
export async function policyTold(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, TOLD_MS));
  await Promise.race([pendingQuestion().answer, late]);
}

function pendingQuestion(): { at: number; answer: Promise<unknown> } {
  if (asked !== null && Date.now() - asked.at < STALE_MS) return asked;
  const question = { at: Date.now(), answer: ask() };
  asked = question;
  void question.answer.finally(() => {
    if (asked === question) asked = null;
  });
  return question;
}

async function ask(): Promise<unknown> {
  let stored: unknown;
  try {
    stored = await browser.storage.managed.get();
  } catch {
    // Firefox rejects where there is no policy.
    stored = {};
  }
  await remember(stored).catch((error) => console.error('Policy:', error));
  return stored;
}

/** Kept for the next start. Where there was and is no policy nothing is written. */
async function remember(stored: unknown): Promise<void> {
  const policy = asRecord(stored);
  if (JSON.stringify(policy) === JSON.stringify(await lastKnown())) return;
  if (Object.keys(policy).length === 0) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: policy });
}

async function lastKnown(): Promise<Record<string, unknown>> {
  return asRecord((await browser.storage.local.get(KEY))[KEY]);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
