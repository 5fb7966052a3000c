import * as v from 'valibot';
import { browser } from '../browser.ts';
import { type FinishedCheck, finishedCheckSchema } from '../words/check.ts';

const KEY = 'recent-checks';
/** Enough to confirm a block; the browser holds 10 MB. */
const MOST = 50;

const checksSchema = v.array(finishedCheckSchema);

/** Where nothing is to be kept: the latest checks, in memory and for as long as the browser runs. */
export async function readSessionChecks(): Promise<FinishedCheck[]> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  const read = v.safeParse(checksSchema, stored);
  return read.success ? read.output : [];
}

/** Adds one, and lets go of the oldest where there are too many. */
export async function addSessionCheck(check: FinishedCheck): Promise<void> {
  const checks = [...(await readSessionChecks()), check].slice(-MOST);
  await browser.storage.session.set({ [KEY]: checks });
}

/** Forgets them all. */
export async function forgetSessionChecks(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
