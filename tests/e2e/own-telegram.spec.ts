import { askForCheck } from '../lab/ask-check.ts';
import type { LabBrowser } from '../lab/lab-browser.ts';
import { TELEGRAM_NAMES } from '../lab/telegram-names.ts';
import { OWN_INTERVAL_MS, OWN_MARK, OWN_WORKER } from '../lab/world/sites/own-worker.ts';
import { exportHistory } from './exported-history.ts';
import { readLocal } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';

test('the user’s own Telegram is neither seen nor changed by a check', async ({
  control,
  telltale,
}) => {
  await openOwnTelegram(telltale);
  const popup = await telltale.openPage('popup.html');
  await control.clearLog();
  expect((await askForCheck(popup)).verdict).toBe('open');
  const own = (await control.requests()).filter(({ path }) => path.includes(OWN_MARK));
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
  expect(text).not.toContain(OWN_MARK);
  expect(text).not.toContain('own-worker');
  expect(JSON.stringify(await readLocal(telltale))).not.toContain(OWN_MARK);
  const targets = (checks[0]?.observations ?? []).map(({ target }) => target);
  const web = targets.filter((target) => target.startsWith('web/'));
  // A page and a key exchange, each looked at once more if it came over the other's connection.
  expect(web.length).toBeGreaterThanOrEqual(2);
  expect(web.length).toBeLessThanOrEqual(4);
});

/** A tab on web.telegram.org with a service worker, both of which ask all the time. */
async function openOwnTelegram(telltale: LabBrowser): Promise<void> {
  const page = await telltale.visit('https://web.telegram.org/k/');
  await page.evaluate(
    async ({ script, mark, intervalMs }) => {
      const { active } = await navigator.serviceWorker
        .register(script)
        .then(() => navigator.serviceWorker.ready);
      active?.postMessage('begin');
      const ask = () => fetch(`/${mark}-page?${Date.now()}`, { cache: 'no-store' }).catch(() => {});
      // A page that nobody looks at has its own timers slowed down, but not those of its workers.
      const clock = new Blob([`setInterval(() => postMessage(null), ${intervalMs})`]);
      new Worker(URL.createObjectURL(clock)).onmessage = ask;
    },
    { script: OWN_WORKER, mark: OWN_MARK, intervalMs: OWN_INTERVAL_MS },
  );
}
