import { browser } from './browser.ts';
import type { Snapshot } from './words/snapshot.ts';

const KEY = 'snapshot';

/** What the worker last told the pages; null when it has not since the browser started. */
export async function readSnapshot(): Promise<Snapshot | null> {
  // Only our own worker writes here, and only for as long as the browser and this build run.
  const stored = (await browser.storage.session.get(KEY))[KEY] as Snapshot | undefined;
  return stored ?? null;
}

/** Tells the pages; only the worker does. */
export async function writeSnapshot(snapshot: Snapshot): Promise<void> {
  await browser.storage.session.set({ [KEY]: snapshot });
}

/** Calls `changed` with every new snapshot. @returns what ends that */
export function watchSnapshot(changed: (snapshot: Snapshot) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const value = changes[KEY]?.newValue;
    if (value !== undefined) changed(value as Snapshot);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
