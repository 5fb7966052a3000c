import * as v from 'valibot';
import { browser } from './browser.ts';
import { SERVICES } from './words/service.ts';
import { timeSchema } from './words/time.ts';

const KEY = 'told';
/** The id of notices. One at a time: the next takes the place of the last. */
export const NOTICE = 'state';

const BAD = ['blocked', 'partial', 'slow'] as const;
export type Bad = (typeof BAD)[number];

const toldSchema = v.record(
  v.pipe(v.string(), v.maxLength(64)),
  v.object({
    /** Services that are confirmed to be in trouble, and how many good checks in a row they had since. */
    services: v.pipe(
      v.record(
        v.picklist(SERVICES),
        v.object({ verdict: v.picklist(BAD), good: v.pipe(v.number(), v.integer()) }),
      ),
      v.transform((services) => services as Partial<typeof services>),
    ),
    /** What the user was last told; null: nothing bad. */
    told: v.nullable(v.picklist(BAD)),
    /** Since when something else should be told. */
    since: v.nullable(timeSchema),
  }),
);

/** Of each network that is in trouble, or was called so: what is known and what was told. Plain JSON. */
export type Told = v.InferOutput<typeof toldSchema>;

/** What was told, also before the browser was last closed. What is damaged counts as nothing. */
export async function readTold(): Promise<Told> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const read = v.safeParse(toldSchema, stored);
  return read.success ? read.output : {};
}

export async function writeTold(told: Told): Promise<void> {
  await browser.storage.local.set({ [KEY]: told });
}

/** Forgets it, as with the history that it was told of; of one network alone where one is given. */
export async function forgetTold(network?: string): Promise<void> {
  if (network === undefined) return browser.storage.local.remove(KEY);
  const { [network]: _, ...others } = await readTold();
  await writeTold(others);
}
