import type { LabBrowser } from '../lab/lab-browser.ts';

export interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
}

interface Chrome {
  action: { getTitle(details: Record<never, never>): Promise<string> };
  alarms: { getAll(): Promise<Alarm[]> };
  permissions: { getAll(): Promise<{ origins?: string[]; data_collection?: string[] }> };
  runtime: { getContexts(filter: object): Promise<{ documentUrl?: string }[]> };
  /** Absent without its permission. */
  notifications?: {
    getAll(): Promise<Record<string, boolean>>;
    clear(id: string): Promise<boolean>;
  };
  storage: {
    local: {
      get(key?: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
    session: { get(): Promise<Record<string, unknown>> };
  };
}

/** All alarms of the extension. */
export function readAlarms(telltale: LabBrowser): Promise<Alarm[]> {
  return inExtension(telltale, async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return chrome.alarms.getAll();
  });
}

/** Which sites the browser lets it ask; in Firefox also which data it may send. */
export function readAllowed(telltale: LabBrowser): Promise<string[]> {
  return inExtension(telltale, async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const { origins = [], data_collection = [] } = await chrome.permissions.getAll();
    return [...origins, ...data_collection];
  });
}

/** Paths of the extension's pages that are open in tabs. */
export function readTabs(telltale: LabBrowser): Promise<string[]> {
  return inExtension(telltale, async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tabs = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
    return tabs.map(({ documentUrl = '' }) => new URL(documentUrl).pathname);
  });
}

/** What the toolbar says on hovering. */
export function readToolbarTitle(telltale: LabBrowser): Promise<string> {
  return inExtension(telltale, async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return chrome.action.getTitle({});
  });
}

/** How many notices stand on the screen. */
export function readNotices(telltale: LabBrowser): Promise<number> {
  return inExtension(telltale, async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return Object.keys((await chrome.notifications?.getAll()) ?? {}).length;
  });
}

/** Takes all notices off the screen, as a user does. */
export function clearNotices(telltale: LabBrowser): Promise<void> {
  return inExtension(telltale, async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    for (const id of Object.keys((await chrome.notifications?.getAll()) ?? {}))
      await chrome.notifications?.clear(id);
  });
}

/** All of `storage.local`. */
export function readLocal(telltale: LabBrowser): Promise<Record<string, unknown>> {
  return inExtension(telltale, async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return chrome.storage.local.get();
  });
}

/** All of `storage.session`, as text. */
export function readSession(telltale: LabBrowser): Promise<string> {
  return inExtension(telltale, async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return JSON.stringify(await chrome.storage.session.get());
  });
}

/** Writes one entry of `storage.local`, whatever it is. */
export async function writeLocal(telltale: LabBrowser, key: string, value: unknown): Promise<void> {
  const page = await telltale.openPage('manifest.json');
  try {
    await page.evaluate(
      async (items) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        await chrome.storage.local.set(items);
      },
      { [key]: value },
    );
  } finally {
    await page.close();
  }
}

/** Versions of the extension's databases by name. */
export function readDatabases(telltale: LabBrowser): Promise<Record<string, number>> {
  return inExtension(telltale, async () => {
    const databases = await indexedDB.databases();
    return Object.fromEntries(databases.map(({ name, version }) => [name ?? '', version ?? 0]));
  });
}

/** Makes the history one that a newer build wrote. */
export function ageHistory(telltale: LabBrowser): Promise<void> {
  return inExtension(telltale, () => {
    const request = indexedDB.open('telltale', 999);
    return new Promise<void>((resolve, reject) => {
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  });
}

/** Takes the history away, as a user who clears site data does. */
export function dropHistory(telltale: LabBrowser): Promise<void> {
  return inExtension(telltale, () => {
    const request = indexedDB.deleteDatabase('telltale');
    return new Promise<void>((resolve, reject) => {
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve();
    });
  });
}

/** Evaluates in a page of the extension that runs no script of its own. */
async function inExtension<T>(telltale: LabBrowser, evaluate: () => T | Promise<T>): Promise<T> {
  const page = await telltale.openPage('manifest.json');
  try {
    return (await page.evaluate(evaluate)) as T;
  } finally {
    await page.close();
  }
}
