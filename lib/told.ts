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

/** What was told, where it is kept also before the browser was last closed. What is damaged counts as nothing. */
export async function readTold(): Promise<Told> {
  const { session, local } = browser.storage;
  return (await readFrom(session)) ?? (await readFrom(local)) ?? {};
}

/** Keeps it: on the disk, or only until the browser closes. */
export async function writeTold(told: Told, isOnDisk: boolean): Promise<void> {
  const { session, local } = browser.storage;
  const [to, from] = isOnDisk ? [local, session] : [session, local];
  await to.set({ [KEY]: told });
  await from.remove(KEY);
}

/** Forgets it, as with the history that it was told of; of one network alone where one is given. */
export async function forgetTold(network?: string): Promise<void> {
  for (const area of [browser.storage.session, browser.storage.local]) {
    const told = await readFrom(area);
    if (network === undefined || told === undefined) await area.remove(KEY);
    else {
      const { [network]: _, ...others } = told;
      await area.set({ [KEY]: others });
    }
  }
}

/** Takes a notice off the screen that says what is not to be seen any more. */
export async function takeNoticeBack(): Promise<void> {
  // Without its permission it is not there, or throws where it once was.
  if (await browser.permissions.contains({ permissions: ['notifications'] }))
    await browser.notifications.clear(NOTICE);
}

async function readFrom(
  area: Pick<typeof browser.storage.local, 'get'>,
): Promise<Told | undefined> {
  const read = v.safeParse(toldSchema, (await area.get(KEY))[KEY]);
  return read.success ? read.output : undefined;
}
