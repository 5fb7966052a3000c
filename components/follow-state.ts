import { speakOnPage } from '../lib/i18n/load.ts';
import { send } from '../lib/messages.ts';
import { type PageSession, readPageSession, watchPageSession } from '../lib/page-session.ts';
import type { Settings } from '../lib/settings.ts';
import type { Snapshot } from '../lib/words/snapshot.ts';
import { afterFirstPicture } from './after-first-picture.ts';

/** How long the worker may take to tell its state before the page says that something is wrong. */
const PATIENCE_MS = 5_000;

export interface Followed {
  /** The state as the worker tells it; `silent` when it tells none. */
  snapshot: Snapshot | 'loading' | 'silent';
  /** Those in force; null before they are read, and the page speaks the language that they name. */
  settings: Settings | null;
}

export interface FollowedState {
  readonly current: Followed;
  /** Calls `changed` with what is known, and with all that is new. All following ends with the last. @returns what ends it */
  subscribe(changed: (followed: Followed) => void): () => void;
}

/** Reads settings and state, speaks the language, and renews all that when it changes. */
export function followState(): FollowedState {
  let current: Followed = { snapshot: 'loading', settings: null };
  const listeners = new Set<(followed: Followed) => void>();
  const change = (part: Partial<Followed>) => {
    current = { ...current, ...part };
    for (const changed of listeners) changed(current);
  };
  const take = async ({ snapshot, settings, texts }: Partial<PageSession>) => {
    if (settings !== undefined) await speakOnPage(settings.language, texts);
    change({ ...(snapshot && { snapshot }), ...(settings && { settings }) });
  };
  // One after the other: what was told last is taken last.
  let taking = readPageSession().then(async (told) => {
    await take({ ...told, settings: told.settings ?? (await readStored()) });
  });
  const stop = watchPageSession((part) => {
    const next = () => take(part);
    taking = taking.then(next, next);
  });
  const patience = setTimeout(() => {
    if (current.snapshot === 'loading') change({ snapshot: 'silent' });
  }, PATIENCE_MS);
  return {
    get current() {
      return current;
    },
    subscribe(changed) {
      listeners.add(changed);
      changed(current);
      const stopWaking = afterFirstPicture(wake);
      return () => {
        listeners.delete(changed);
        if (listeners.size > 0) return;
        stop();
        clearTimeout(patience);
        stopWaking();
      };
    },
  };
}

/** A worker that was ended, in the middle of a check perhaps, puts in order what is shown. */
function wake(): void {
  send('refresh', {}).catch((error: unknown) => {
    // Where there is nothing to show, the page says so once its patience is over.
    console.error('The worker does not answer:', error);
  });
}

/**
 * Where no worker has told them yet. Those by default where the browser does not read them in time, or at all: then no
 * worker tells its state either, and the page can say so.
 */
async function readStored(): Promise<Settings> {
  const { DEFAULT_SETTINGS, readSettings } = await import('../lib/settings.ts');
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const read = await Promise.race([readSettings(), late]).catch((error: unknown) => {
    console.error('No settings:', error);
    return null;
  });
  return read?.settings ?? DEFAULT_SETTINGS;
}
