import { askForCheck } from '../lab/ask-check.ts';
import type { LabBrowser, LabPage } from '../lab/lab-browser.ts';
import { launchBrowser } from '../lab/launch-browser.ts';
import { enterRelay, SOME_KEY, showCrowd } from '../lab/relay-in-browser.ts';
import { TELEGRAM_NAMES, TELEGRAM_PREFIXES } from '../lab/telegram-names.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { RELAY_HOST } from '../lab/world/sites/relay.ts';
import { readAllowed, readLocal } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';
import { attributeOf, textOf } from './page-content.ts';
import { press } from './page-hand.ts';
import { hurryReports, isRelayAsked, isRelayContacted } from './relay-entry.ts';

const NAMING = ['origin', 'accept-language', 'cookie', 'referer', 'authorization'];
const HOUR_SECONDS = 3600;
/** Other subscribers of the client's provider, each in a prefix of its own. */
const NEIGHBOURS = ['95.165.11.7', '95.165.12.7', '95.165.13.7', '95.165.14.7'];
/** How the addresses of all of them begin, the client's own too. */
const PROVIDER = '95.165.1';
/** Forged certificates are proof enough in the second check. */
const FORGED = { sni: [{ names: TELEGRAM_NAMES, action: 'forge' as const }] };

test.describe('a block, reported', () => {
  test.use({
    // On either of its databases, one for each browser.
    world: async ({ inBrowser }, use) =>
      use({ ...FORGED, relay: inBrowser === 'chromium' ? 'collector' : 'collector-on-postgresql' }),
    launch: { steppedClock: true, agrees: true },
  });

  test('goes sealed through the relay into what others see, and ends when it is turned off', async ({
    control,
    inBrowser,
    telltale,
  }) => {
    test.setTimeout(300_000);
    const key = await control.gatewayKey();
    await control.clearLog();
    const popup = await telltale.openPage('popup.html');
    await askForCheck(popup);
    await popup.close();
    const options = await enterRelay(telltale, key);
    expect(await isRelayContacted(control)).toBe(false);

    await press(options, '[data-action=reports-on]');
    await waitForVisible(options, ['[data-action=reports-off]']);
    const second = await telltale.openPage('popup.html');
    await confirm(telltale, second);
    await waitForVisible(options, ['[data-waiting="1"]']);
    await waitForVisible(second, ['[data-reports=on]']);
    await waitForVisible(options, ['pre[data-report]']);
    const shown = JSON.parse((await textOf(options, 'pre[data-report]')) ?? '');
    await hurryReports(telltale);
    await waitForVisible(options, ['[data-shared="1"]'], 30_000);
    expect(shown).toMatchObject({ country: 'RU', services: { web: { verdict: 'blocked' } } });

    for (const address of NEIGHBOURS) {
      const id = crypto.randomUUID().replaceAll('-', '');
      expect(await control.report({ ...shown, id }, address)).toBe(200);
    }
    const other = await launchBrowser(inBrowser, { agrees: true });
    try {
      await showCrowd(other, key);
      const page = await other.openPage('popup.html');
      await askForCheck(page);
      await expect.poll(() => textOf(page, '[data-crowd]')).toContain('Russia: ');
      expect(await attributeOf(page, '[data-crowd]', 'data-crowd')).toMatch(/blocked|partial/);
    } finally {
      await other.close();
    }

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
      .map(({ rawHeaders }) => rawHeaders[rawHeaders.indexOf('content-length') + 1]);
    expect(new Set(lengths)).toEqual(new Set(['608']));
    expect(JSON.stringify(asked)).not.toContain(telltale.extensionId);

    await press(options, '[data-action=reports-off]');
    await waitForVisible(options, ['[data-action=reports-on]']);
    expect(await readLocal(telltale)).not.toHaveProperty('outbox');
    await control.clearLog();
    await telltale.forward(2 * HOUR_SECONDS);
    await askForCheck(second);
    await hurryReports(telltale);
    expect(await isRelayAsked(control)).toBe(false);

    const { 'network-key': kept } = await readLocal(telltale);
    const networkKey = Buffer.from(kept as number[]);
    const secrets = [
      PROVIDER,
      telltale.extensionId,
      networkKey.toString('hex'),
      networkKey.toString('latin1'),
    ];
    const found = await control.searchCollector('RU', [...secrets, 'partial']);
    // What is there is found: the search looks where it should.
    expect(found.partial?.length).toBeGreaterThan(0);
    expect(secrets.filter((secret) => found[secret]?.length !== 0)).toEqual([]);
  });
});

test.describe('a relay that never answers', () => {
  test.use({ world: { relay: 'dead' as const }, launch: { steppedClock: true, agrees: true } });

  test('costs reports after two days, and their sender is told', async ({ telltale }) => {
    test.setTimeout(240_000);
    const options = await enterRelay(telltale, SOME_KEY);
    await press(options, '[data-action=reports-on]');
    await waitForVisible(options, ['[data-action=reports-off]']);
    const popup = await telltale.openPage('popup.html');
    await askForCheck(popup);
    await waitForVisible(options, ['[data-waiting="1"]'], 30_000);
    await telltale.forward(HOUR_SECONDS);
    await askForCheck(popup);
    await waitForVisible(options, ['[data-waiting="2"]'], 30_000);
    await hurryReports(telltale);
    await waitForVisible(options, ['[data-delay=unreachable]'], 40_000);
    await telltale.forward(48 * HOUR_SECONDS);
    await hurryReports(telltale);
    await waitForVisible(options, ['[data-given-up=expired][data-count="2"]']);
    await waitForVisible(options, ['[data-waiting="0"]']);
  });
});

test.describe('a relay that was entered', () => {
  test.use({ world: { relay: 'dead' as const }, launch: { agrees: true } });

  test('is not known to the browser either, once everything was deleted', async ({
    inBrowser,
    telltale,
  }) => {
    const given = [`https://${RELAY_HOST}/*`, ...(inBrowser === 'firefox' ? ['locationInfo'] : [])];
    const options = await enterRelay(telltale, SOME_KEY);
    await press(options, '[data-action=reports-on]');
    await waitForVisible(options, ['[data-action=reports-off]']);
    expect(await readAllowed(telltale)).toEqual(expect.arrayContaining(given));
    await press(options, '[data-action=delete-everything]');
    await press(options, '[data-action=confirm]');
    const left = async () => (await readAllowed(telltale)).filter((one) => given.includes(one));
    await expect.poll(left).toEqual([]);
    expect(await readLocal(telltale)).toEqual({});
  });
});

test.describe('every address of Telegram silent', () => {
  const silent = { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' as const }] };
  test.use({ world: { ...silent, relay: { failing: ['DE', 'FR', 'IT'] } } });

  test('is an outage when others far away see the same, and a block to who does not ask them', async ({
    control,
    telltale,
  }) => {
    const popup = await telltale.openPage('popup.html');
    expect(await askForCheck(popup)).toMatchObject({ verdict: 'blocked', method: 'ip' });
    await popup.close();
    expect(await isRelayContacted(control)).toBe(false);
    await showCrowd(telltale);
    const again = await telltale.openPage('popup.html');
    const state = await askForCheck(again);
    expect(state.verdict).toBe('outage');
    expect(state.services.web?.verdict).toBe('outage');
  });
});

/** Checks until it is confirmed; Firefox takes one more. */
async function confirm(telltale: LabBrowser, popup: LabPage): Promise<void> {
  for (const seconds of [75, 150]) {
    await telltale.forward(seconds);
    if ((await askForCheck(popup)).confidence === 'confirmed') return;
  }
  throw new Error('The block was not confirmed.');
}
