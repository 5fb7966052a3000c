import { browser } from '../browser.ts';

/** Chromium ends a worker after 30 s without an extension API call; fetches and timers do not count. */
const EVERY_MS = 20_000;

/** Keeps the worker alive while `work` lasts. */
export async function keepAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
