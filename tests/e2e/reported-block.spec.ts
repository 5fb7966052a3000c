import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';
import { type Payload, payloadSchema } from '../../lib/report/payload.ts';
import { askForCheck } from '../lab/ask-check.ts';
import type { LabFirefox } from '../lab/firefox.ts';
import type { LabBrowser, LabPage } from '../lab/lab-browser.ts';
import { launchBrowser } from '../lab/launch-browser.ts';
import { enterRelay, showCrowd } from '../lab/relay-in-browser.ts';
import { TELEGRAM_NAMES } from '../lab/telegram-names.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { CLIENT_ADDRESS } from '../lab/world/lab-net.ts';
import { RELAY_HOST } from '../lab/world/sites/relay.ts';
import { exportHistory } from './exported-history.ts';
import { readLocal } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';
import { hurryReports, isRelayAsked, isRelayContacted } from './relay-entry.ts';

const NAMING = ['origin', 'accept-language', 'cookie', 'referer', 'authorization'];
const HOUR_SECONDS = 3600;
/** How long a report may take into the outbox, or out of it, on a busy machine. */
const SENT_MS = 40_000;
/** Other subscribers of the client's provider, each in a prefix of its own. */
const NEIGHBOURS = ['95.165.11.7', '95.165.12.7', '95.165.13.7', '95.165.14.7'];
/** Forged certificates are proof enough in the second check. */
const FORGED = { sni: [{ names: TELEGRAM_NAMES, action: 'forge' as const }] };
const ON = '[data-action=reports-on]';
const OFF = '[data-action=reports-off]';

for (const { browser, relay } of [
  { browser: 'chromium', relay: 'collector' },
  { browser: 'firefox', relay: 'collector-on-postgresql' },
] as const) {
  test.describe(`a block, reported from ${browser} to the ${relay}`, () => {
    test.use({ world: { ...FORGED, relay } });

    test('goes sealed into what others see, names nobody, and ends when it is turned off', async ({
      control,
    }) => {
      test.setTimeout(540_000);
      await pastHoursEnd();
      const key = await control.gatewayKey();
      await control.clearLog();
      const telltale = await launchBrowser(browser, { steppedClock: true });
      try {
        const popup = await telltale.openPage('popup.html');
        await askForCheck(popup);
        const options = await enterRelay(telltale, key);
        // Firefox keeps look-ups of a name that was entered; nothing has asked it yet.
        expect(await isRelayContacted(control)).toBe(false);
        await turnOn(telltale, options);
        await telltale.forward(75);
        expect((await askForCheck(popup)).confidence).toBe('confirmed');
        await waitForVisible(options, ['[data-waiting="1"]'], SENT_MS);
        await waitForVisible(popup, ['[data-reports=on]']);
        const shown = await readPreview(options);
        expect(shown).toMatchObject({ country: 'RU', services: { web: { verdict: 'blocked' } } });
        await telltale.forward(HOUR_SECONDS);
        await hurryReports(telltale);
        await waitForVisible(options, ['[data-shared="1"]'], SENT_MS);

        for (const address of NEIGHBOURS) {
          const id = crypto.randomUUID().replaceAll('-', '');
          expect(await control.report({ ...shown, id }, address)).toBe(200);
        }
        expect(await crowdLineElsewhere(browser)).toMatch(/Others in Russia: .*blocked/);

        const asked = (await control.requests()).filter(({ host }) => host === RELAY_HOST);
        expect(asked.map(({ path }) => path.replace(/\?.*/, ''))).toEqual(
          expect.arrayContaining(['/v1/network', '/v1/report', '/v1/world.json']),
        );
        for (const { rawHeaders } of asked) {
          const names = rawHeaders
            .filter((_, index) => index % 2 === 0)
            .map((name) => name.toLowerCase());
          expect(names.filter((name) => NAMING.includes(name))).toEqual([]);
        }
        const lengths = asked
          .filter(({ method }) => method === 'POST')
          .map(({ rawHeaders }) => headerOf(rawHeaders, 'content-length'));
        expect(new Set(lengths)).toEqual(new Set(['608']));

        await options.click(OFF);
        await waitForVisible(options, [ON]);
        expect(await readLocal(telltale)).not.toHaveProperty('outbox');
        await control.clearLog();
        await telltale.forward(2 * HOUR_SECONDS);
        await askForCheck(popup);
        await hurryReports(telltale);
        expect(await isRelayAsked(control)).toBe(false);

        const secrets = [CLIENT_ADDRESS, '95.165.10.', shown.id, ...(await valuesOf(telltale))];
        expect(secrets.length).toBeGreaterThan(4);
        const found = await control.searchCollector('RU', [...secrets, 'partial']);
        // What is there is found: the search looks where it should.
        expect(found.partial?.length).toBeGreaterThan(0);
        expect(secrets.filter((secret) => found[secret]?.length !== 0)).toEqual([]);
      } finally {
        await telltale.close();
      }
    });
  });
}

test.describe('Firefox’s own consent to send data', () => {
  test.use({
    world: { relay: 'collector' as const },
    launchFirefox: { steppedClock: true },
  });

  test('is asked from the click; taken back in the browser it ends reports and wipes what waits', async ({
    control,
    inFirefox,
  }) => {
    test.setTimeout(240_000);
    const options = await enterRelay(inFirefox, await control.gatewayKey());
    expect(await dataConsents(options)).toEqual([]);
    await turnOn(inFirefox, options);
    expect(await dataConsents(options)).toEqual(['locationInfo']);
    const popup = await inFirefox.openPage('popup.html');
    await askForCheck(popup);
    await waitForVisible(options, ['[data-waiting="1"]'], SENT_MS);
    expect(await readLocal(inFirefox)).toHaveProperty('outbox');
    await inFirefox.withdrawDataConsent();
    await waitForVisible(options, [ON]);
    await expect.poll(() => readLocal(inFirefox)).not.toHaveProperty('outbox');
    await control.clearLog();
    await inFirefox.forward(2 * HOUR_SECONDS);
    await askForCheck(popup);
    await hurryReports(inFirefox);
    expect(await isRelayAsked(control)).toBe(false);
  });
});

/** Clicks "turn on", and in Firefox "allow" in the prompt that this brings. */
async function turnOn(telltale: LabBrowser, options: LabPage): Promise<void> {
  await options.click(await waitForVisible(options, [`${ON}:enabled`]));
  if ('agreeToPrompt' in telltale) await (telltale as LabFirefox).agreeToPrompt();
  await waitForVisible(options, [OFF]);
}

async function readPreview(options: LabPage): Promise<Payload> {
  const text = await options.evaluate(
    () => document.querySelector('pre[data-report]')?.textContent ?? '',
  );
  return v.parse(payloadSchema, JSON.parse(text));
}

/** What the popup of another browser, whose user asked for it, says that others see. */
async function crowdLineElsewhere(name: 'chromium' | 'firefox'): Promise<string> {
  const other = await launchBrowser(name);
  try {
    await showCrowd(other);
    const popup = await other.openPage('popup.html');
    await askForCheck(popup);
    await waitForVisible(popup, ['[data-crowd]'], SENT_MS);
    return await popup.evaluate(() => document.querySelector('[data-crowd]')?.textContent ?? '');
  } finally {
    await other.close();
  }
}

/** All that this install alone has: the address of its pages, the key of its networks and their names. */
async function valuesOf(telltale: LabBrowser): Promise<string[]> {
  const { 'network-key': key } = await readLocal(telltale);
  const { networks } = await exportHistory(telltale);
  const bytes = Buffer.from(key as number[]);
  const ids = networks.map(({ id }) => id).filter((id) => id !== 'unknown');
  const { extensionId } = telltale as unknown as { extensionId: string };
  return [extensionId, bytes.toString('hex'), bytes.toString('latin1'), ...ids];
}

function headerOf(rawHeaders: readonly string[], name: string): string | undefined {
  const at = rawHeaders.findIndex((one, i) => i % 2 === 0 && one.toLowerCase() === name);
  return rawHeaders[at + 1];
}

/** The browser's clock runs ahead of the collector's, and in another hour there would be no crowd yet. */
async function pastHoursEnd(): Promise<void> {
  const MINUTE_MS = 60_000;
  const left = 60 * MINUTE_MS - (Date.now() % (60 * MINUTE_MS));
  if (left < 4 * MINUTE_MS) await setTimeout(left);
}

function dataConsents(page: LabPage): Promise<string[]> {
  return page.evaluate(async () => {
    const { permissions } = (
      globalThis as unknown as {
        browser: { permissions: { getAll(): Promise<{ data_collection?: string[] }> } };
      }
    ).browser;
    return (await permissions.getAll()).data_collection ?? [];
  });
}
