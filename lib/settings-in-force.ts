import { browser } from './browser.ts';
import type { Settings } from './settings.ts';

const KEY = 'settings-in-force';

/**
 * The settings as the worker last told them; null when it has not since the browser started. For pages: the schema that
 * reads the stored record would be a third of what a popup loads.
 */
export async function readSettingsInForce(): Promise<Settings | null> {
  // As the snapshot: only our own worker writes here, and only for as long as the browser and this build run.
  const stored = (await browser.storage.session.get(KEY))[KEY] as Settings | undefined;
  return stored ?? null;
}

/** Tells the pages; only the worker does. */
export async function tellSettings(settings: Settings): Promise<void> {
  await browser.storage.session.set({ [KEY]: settings });
}

/** Calls `changed` whenever other settings were told. @returns what ends that */
export function watchSettingsInForce(changed: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) changed();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
