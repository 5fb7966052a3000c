import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** Makes an extension that may ask everything, for tests of the lab itself. Gives its directory, to be removed. */
export async function makeAsker(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'telltale-asker-'));
  const manifest = {
    manifest_version: 3,
    name: 'asker',
    version: '1',
    permissions: ['webRequest', 'alarms', 'storage'],
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(directory, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(directory, 'worker.js'), WORKER);
  await writeFile(join(directory, 'ask.html'), '<!DOCTYPE html><title>asker</title>');
  return directory;
}

/** Writes down when which alarm came. */
const WORKER = `
const bornAt = Date.now();
chrome.alarms.onAlarm.addListener((alarm) => {
  chrome.storage.local.set({ alarm: { ...alarm, bornAt, now: Date.now() } });
});
`;

/** Fetches as Telltale does; gives the status, or the browser's error. */
export function ask(page: Page, url: string): Promise<string> {
  return page.evaluate(async (address) => {
    interface Events {
      addListener(listener: (details: never) => void, filter: { urls: string[] }): void;
      removeListener(listener: (details: never) => void): void;
    }
    type WebRequest = Record<'onErrorOccurred' | 'onHeadersReceived', Events>;
    const { webRequest } = (globalThis as unknown as { chrome: { webRequest: WebRequest } }).chrome;
    const filter = { urls: ['<all_urls>'] };
    return await new Promise<string>((resolve) => {
      const done = (result: string) => {
        webRequest.onErrorOccurred.removeListener(onError);
        webRequest.onHeadersReceived.removeListener(onHeaders);
        resolve(result);
      };
      // The end of an earlier request, as of a redirect that nobody follows, comes late.
      const onError = ({ url, error }: { url: string; error: string }) => {
        if (url === address) done(error);
      };
      const onHeaders = ({ url, statusCode }: { url: string; statusCode: number }) => {
        if (url === address) done(String(statusCode));
      };
      webRequest.onErrorOccurred.addListener(onError, filter);
      webRequest.onHeadersReceived.addListener(onHeaders, filter);
      const signal = AbortSignal.timeout(4000);
      fetch(address, { signal, cache: 'no-store', credentials: 'omit', redirect: 'manual' }).catch(
        () => {},
      );
    });
  }, url);
}
