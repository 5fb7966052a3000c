import { browser } from '../browser.ts';
import { policyTold } from '../policy.ts';
import type { World } from '../words/world.ts';
import { askRelay } from './ask-relay.ts';
import { crowdRelays } from './consent.ts';
import { parseWorld } from './parse-world.ts';

const KEY = 'world';
const LOCK = 'world';
const EVERY_MS = 3_600_000;
/** What is older says nothing of now. */
const LIFE_MS = 3 * EVERY_MS;
/** Some 250 countries with their larger networks; `storage.session` holds 10 MB. */
const MOST_BYTES = 2 * 1024 * 1024;

interface Kept {
  /** Milliseconds since the epoch; tries that came to nothing count. */
  askedAt: number;
  readAt: number;
  world: World | null;
}

/** The world summary as last read, if it was in the last hours and the user still wants it. */
export async function knownWorld(now: number): Promise<World | null> {
  const { world, readAt } = await readKept();
  if (world === null || Math.abs(now - readAt) > LIFE_MS) return null;
  return (await crowdRelays()).length === 0 ? null : world;
}

/** The same, read anew where that is due: hourly at most, and only for a user who wants it. */
export async function freshWorld(now: number): Promise<World | null> {
  await navigator.locks.request(LOCK, async () => {
    const kept = await readKept();
    if (Math.abs(now - kept.askedAt) < EVERY_MS || (await crowdRelays()).length === 0) return;
    // Who does not want it waits for nothing.
    await policyTold();
    const [relay] = await crowdRelays();
    if (relay === undefined) return;
    await browser.storage.session.set({ [KEY]: { ...kept, askedAt: now } });
    const answer = await askRelay(relay, '/v1/world.json', MOST_BYTES);
    const world = answer?.status === 200 ? parseWorld(answer.body) : null;
    if (world !== null) {
      await browser.storage.session.set({ [KEY]: { askedAt: now, readAt: now, world } });
    }
  });
  return knownWorld(now);
}

async function readKept(): Promise<Kept> {
  // Only this module writes here, and only for as long as the browser and this build run.
  const stored = (await browser.storage.session.get(KEY))[KEY] as Kept | undefined;
  return stored ?? { askedAt: 0, readAt: 0, world: null };
}
