import { browser } from './browser.ts';
import type { Settings } from './settings.ts';
import type { Language } from './words/language.ts';
import type { Snapshot } from './words/snapshot.ts';

/**
 * What pages read when they open, all at once: each time that they ask the browser costs as much as drawing them. Only
 * our own worker and pages write it, and it lasts as long as the browser and this build run, so that it is as it was
 * written.
 */
export interface PageSession {
  /** The state as the worker last told it. */
  snapshot: Snapshot;
  /** Those in force, told by the worker: the schema that reads the stored record would be a third of a popup. */
  settings: Settings;
  /**
   * The catalogue that the last page loaded, for `i18n/load.ts`: it is here sooner than its file, and as JSON text sooner
   * than as an object, which the browser takes apart and puts together key by key.
   */
  texts: { language: Language; json: string };
}

const KEYS = ['snapshot', 'settings', 'texts'] satisfies (keyof PageSession)[];

/** What is there; nothing where nobody has written since the browser started. */
export async function readPageSession(): Promise<Partial<PageSession>> {
  return await browser.storage.session.get(KEYS);
}

/** Tells all pages that are open, and those that will be. */
export async function writePageSession(part: Partial<PageSession>): Promise<void> {
  await browser.storage.session.set(part);
}

/** Calls `changed` with what is written anew. @returns what ends that */
export function watchPageSession(changed: (part: Partial<PageSession>) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const part = KEYS.flatMap((key) => {
      const value = changes[key]?.newValue;
      return value === undefined ? [] : [[key, value]];
    });
    if (part.length > 0) changed(Object.fromEntries(part));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
