import type { Answer } from '../answer.ts';

/** Where web.telegram.org has a service worker that never stops to ask, once it was sent a message. */
export const OWN_WORKER = '/own-worker.js';
/** Stands in all that it asks, and nowhere else. */
export const OWN_MARK = 'own-telegram-asks';
/** Often enough to fall into a check of half a second. */
export const OWN_INTERVAL_MS = 25;

const SCRIPT = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const ask = () => fetch('/${OWN_MARK}-worker?' + Date.now(), { cache: 'no-store' }).catch(() => {});
  event.waitUntil(new Promise(() => setInterval(ask, ${OWN_INTERVAL_MS})));
});
`;

/** The script of that worker. Its requests have tab id -1, as an extension's have. */
export function ownWorker(): Answer {
  return { status: 200, headers: { 'content-type': 'text/javascript' }, body: SCRIPT };
}
