import type { BrowserContext } from 'playwright';

/** What of Playwright's inside is needed; the version is pinned, and `self-test.ts` notices when it changes. */
interface Inside {
  _connection: { toImpl(context: BrowserContext): ContextInside };
}
interface ContextInside {
  _browser: { _serviceWorkers: Map<string, { _session: { detach(): Promise<void> } }> };
}

/**
 * Takes Playwright's debugger off every service worker, now and later: Chromium never lets a worker sleep that has
 * one, and Telltale must live with workers that end after 30 s. Playwright has no option for it.
 */
export async function freeWorkers(context: BrowserContext): Promise<void> {
  const { _browser: browser } = (context as unknown as Inside)._connection.toImpl(context);
  const free = async () => {
    for (const worker of browser._serviceWorkers.values()) {
      // A worker that has just ended has no session to leave.
      await worker._session.detach().catch(() => {});
    }
  };
  context.on('serviceworker', free);
  await free();
}
