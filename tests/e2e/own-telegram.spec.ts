import { askForCheck } from '../lab/ask-check.ts';
import type { LabChromium } from '../lab/chromium.ts';
import { TELEGRAM_NAMES } from '../lab/telegram-names.ts';
import { exportHistory } from './exported-history.ts';
import { readLocal } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';

/** Stands in everything that the user's own Telegram asks, and nowhere else. */
const MARK = 'own-telegram-asks';
/** Often enough to fall into a check of half a second. */
const INTERVAL_MS = 25;
const WORKER_SCRIPT = 'https://web.telegram.org/own-worker.js';
/** Its requests have tab id -1, as the extension's have. */
const WORKER = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const ask = () => fetch('/${MARK}-worker?' + Date.now(), { cache: 'no-store' }).catch(() => {});
  event.waitUntil(new Promise(() => setInterval(ask, ${INTERVAL_MS})));
});
`;

test('the user’s own Telegram is neither seen nor changed by a check', async ({
  control,
  telltale,
}) => {
  await openOwnTelegram(telltale);
  const popup = await telltale.openPage('popup.html');
  await control.clearLog();
  expect((await askForCheck(popup)).verdict).toBe('open');
  const own = (await control.requests()).filter(({ path }) => path.includes(MARK));
  expect(own.filter(({ path }) => path.includes('worker')).length).toBeGreaterThan(3);
  expect(own.filter(({ path }) => path.includes('page')).length).toBeGreaterThan(3);
  for (const request of own) {
    expect(request.rawHeaders.map((part) => part.toLowerCase())).toContain('accept-language');
  }
  // And while its requests fail under a block.
  await control.setWorld({ sni: [{ names: TELEGRAM_NAMES, action: 'reset' }] });
  await askForCheck(popup);
  const { text, checks } = await exportHistory(telltale);
  expect(checks).toHaveLength(2);
  expect(text).not.toContain(MARK);
  expect(text).not.toContain('own-worker');
  expect(JSON.stringify(await readLocal(telltale))).not.toContain(MARK);
  const targets = (checks[0]?.observations ?? []).map(({ target }) => target);
  const web = targets.filter((target) => target.startsWith('web/'));
  // A page and a key exchange, each looked at once more if it came over the other's connection.
  expect(web.length).toBeGreaterThanOrEqual(2);
  expect(web.length).toBeLessThanOrEqual(4);
});

/** A tab on web.telegram.org with a service worker, both of which ask all the time. */
async function openOwnTelegram({ context }: LabChromium): Promise<void> {
  await context.route(WORKER_SCRIPT, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: WORKER }),
  );
  const page = await context.newPage();
  await page.goto('https://web.telegram.org/k/');
  await page.evaluate(
    async ({ script, mark, intervalMs }) => {
      const { active } = await navigator.serviceWorker
        .register(script)
        .then(() => navigator.serviceWorker.ready);
      active?.postMessage('begin');
      const ask = () => fetch(`/${mark}-page?${Date.now()}`, { cache: 'no-store' }).catch(() => {});
      setInterval(ask, intervalMs);
    },
    { script: WORKER_SCRIPT, mark: MARK, intervalMs: INTERVAL_MS },
  );
}
