import { askForCheck } from '../lab/ask-check.ts';
import { IRAN } from '../lab/iran.ts';
import type { LabPage } from '../lab/lab-browser.ts';
import { SOME_KEY } from '../lab/relay-in-browser.ts';
import { readState, waitForCheck } from '../lab/shown-state.ts';
import { TELEGRAM_NAMES, TELEGRAM_PREFIXES } from '../lab/telegram-names.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { RELAY_HOST } from '../lab/world/sites/relay.ts';
import { exportHistory } from './exported-history.ts';
import { readLocal } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';
import { expectNobodyNamed } from './naming-headers.ts';

interface Api {
  alarms: { getAll(): Promise<{ name: string }[]> };
  i18n: { getUILanguage(): string };
  action: { getTitle(details: object): Promise<string> };
  permissions: {
    getAll(): Promise<{ data_collection?: string[] }>;
    remove(what: { data_collection: string[] }): Promise<boolean>;
  };
}

const WORLDS = {
  'an open network': {},
  'a block by reset': { sni: [{ names: TELEGRAM_NAMES, action: 'reset' as const }] },
  'a block as in Iran': IRAN,
};

for (const [title, world] of Object.entries(WORLDS)) {
  test(`no request from Firefox names the user: ${title}`, async ({ control, inFirefox }) => {
    await control.setWorld(world);
    const popup = await inFirefox.openPage('popup.html');
    await askForCheck(popup);
    await askForCheck(popup);
    await expectNobodyNamed(control, inFirefox.extensionId);
  });
}

test('without permissions Firefox asks nothing and accuses nobody', async ({
  control,
  inFirefox,
}) => {
  const popup = await inFirefox.openPage('popup.html');
  expect((await askForCheck(popup)).verdict).toBe('open');
  await inFirefox.withholdSites();
  await control.setWorld(IRAN);
  await control.clearLog();
  const { verdict, services } = await askForCheck(popup);
  expect(['local', 'unsure', 'open']).toContain(verdict);
  expect(Object.values(services).map((service) => service.verdict)).not.toContain('blocked');
  expect(await control.connections()).toEqual([]);
  const { checks, incidents } = await exportHistory(inFirefox);
  const failures = checks.at(-1)?.observations?.map(({ failure }) => failure) ?? [];
  expect(failures.length).toBeGreaterThan(0);
  expect(new Set(failures)).toEqual(new Set(['not-made']));
  expect(incidents).toEqual([]);
});

for (const death of ['background', 'browser'] as const) {
  test(`a check in Firefox whose ${death} ends is interrupted and no failure`, async ({
    control,
    inFirefox,
  }) => {
    let popup = await inFirefox.openPage('popup.html');
    expect((await askForCheck(popup)).verdict).toBe('open');
    await control.setWorld({ address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' }] });
    await popup.click('[data-action=check-now]');
    await waitForVisible(popup, ['[data-checking=true]']);
    // Far enough in for the silence to have been met, too early for a result.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await readState(popup))?.checking).toBe(true);
    if (death === 'background') {
      await inFirefox.killWorker();
      await control.setWorld({});
      await inFirefox.hurryAlarm();
    } else {
      await inFirefox.sigkill();
      await control.setWorld({});
      await inFirefox.relaunch();
    }
    popup = await inFirefox.openPage('popup.html');
    await expect
      .poll(() => readState(popup), { timeout: 15_000 })
      .toMatchObject({
        checking: false,
        verdict: 'open',
      });
    expect((await askForCheck(popup)).verdict).toBe('open');
    const { checks, incidents } = await exportHistory(inFirefox);
    expect(checks.slice(0, 2).map(({ outcome }) => outcome)).toEqual(['finished', 'interrupted']);
    expect(checks[1]).not.toHaveProperty('diagnosis');
    expect(incidents).toEqual([]);
  });
}

for (const ending of ['quit', 'sigkill'] as const) {
  test(`Firefox has its alarm again after an end by ${ending}`, async ({ control, inFirefox }) => {
    const popup = await inFirefox.openPage('popup.html');
    await popup.click(await waitForVisible(popup, ['[data-action=keep-watching]']));
    await waitForCheck(popup, null);
    await inFirefox[ending]();
    await inFirefox.relaunch();
    await expect.poll(() => inPage(inFirefox, readAlarms)).toEqual(['check']);
    await control.clearLog();
    await inFirefox.hurryAlarm();
    await expect
      .poll(async () => (await control.requests()).map(({ host }) => host), { timeout: 30_000 })
      .toContain('web.telegram.org');
  });
}

test.describe('in a Firefox that sends https only', () => {
  test.use({ launchFirefox: { httpsOnly: true } });

  test('what it cannot ask accuses nobody', async ({ inFirefox }) => {
    const popup = await inFirefox.openPage('popup.html');
    const { verdict, services } = await askForCheck(popup);
    expect(verdict).toBe('open');
    expect(services.web?.verdict).toBe('open');
    const { checks } = await exportHistory(inFirefox);
    const app = checks[0]?.observations?.filter(({ target }) => target.startsWith('app/')) ?? [];
    expect(app.length).toBeGreaterThan(0);
    expect(app.map(({ failure }) => failure)).not.toContain(null);
    expect(services.app?.verdict).not.toBe('blocked');
  });
});

test.describe('in a Firefox whose user agrees to be asked by a relay', () => {
  test.use({ world: { relay: 'dead' as const }, launchFirefox: { agrees: true } });

  test('reports end with the consent that the browser keeps', async ({ inFirefox }) => {
    const options = await inFirefox.openPage('options.html#reports');
    const address = await waitForVisible(options, ['[name=relay-address]']);
    await options.type(address, `https://${RELAY_HOST}`);
    await options.type('[name=relay-key]', SOME_KEY);
    await options.click('[data-action=add-relay]');
    await options.click(await waitForVisible(options, ['[data-action=reports-on]']));
    await waitForVisible(options, ['[data-action=reports-off]']);
    expect(await inPage(inFirefox, readDataConsent)).toEqual(['locationInfo']);
    await askForCheck(await inFirefox.openPage('popup.html'));
    // The relay is first asked which network this is, and does not answer.
    await expect.poll(() => options.$('[data-waiting="1"]'), { timeout: 30_000 }).not.toBeNull();
    expect(await readLocal(inFirefox)).toHaveProperty('outbox');
    await inPage(inFirefox, takeConsentBack);
    await waitForVisible(options, ['[data-action=reports-on]']);
    expect(await readLocal(inFirefox)).not.toHaveProperty('outbox');
  });
});

test.describe('in a Russian Firefox', () => {
  test.use({ launchFirefox: { language: 'ru' } });

  test('pages and toolbar speak Russian', async ({ inFirefox }) => {
    const popup = await inFirefox.openPage('popup.html');
    await askForCheck(popup);
    expect(await popup.evaluate(readHeadline)).toEqual(['ru', 'Telegram доступен']);
    expect(await popup.evaluate(readTitle)).toContain('Telegram доступен');
  });

  test('a certificate that nobody vouches for is a failure of TLS', async ({
    control,
    inFirefox,
  }) => {
    await control.setWorld({ sni: [{ names: TELEGRAM_NAMES, action: 'forge' }] });
    const popup = await inFirefox.openPage('popup.html');
    expect(await popup.evaluate(readLanguage)).toBe('ru');
    expect(await askForCheck(popup)).toMatchObject({ verdict: 'partial' });
    const { checks } = await exportHistory(inFirefox);
    const page = checks[0]?.observations?.find(({ target }) => target.startsWith('web/'));
    expect(page?.failure).toBe('ssl_failed_handshake');
    expect(page?.detail).toMatch(/\p{Script=Cyrillic}{4}/u);
  });
});

async function inPage<R>(
  firefox: { openPage(name: string): Promise<LabPage> },
  script: () => Promise<R>,
): Promise<R> {
  const page = await firefox.openPage('manifest.json');
  try {
    return await page.evaluate(script);
  } finally {
    await page.close();
  }
}

// What follows runs in the extension's page.

async function readAlarms(): Promise<string[]> {
  const { alarms } = (globalThis as unknown as { browser: Api }).browser;
  return (await alarms.getAll()).map(({ name }) => name);
}

async function readDataConsent(): Promise<string[] | undefined> {
  const { permissions } = (globalThis as unknown as { browser: Api }).browser;
  return (await permissions.getAll()).data_collection;
}

/** As the user may on the browser's own page of add-ons. */
async function takeConsentBack(): Promise<void> {
  const { permissions } = (globalThis as unknown as { browser: Api }).browser;
  await permissions.remove({ data_collection: ['locationInfo'] });
}

function readLanguage(): string {
  return (globalThis as unknown as { browser: Api }).browser.i18n.getUILanguage();
}

function readHeadline(): (string | undefined)[] {
  const { lang } = document.documentElement;
  return [lang, document.querySelector('h1')?.textContent];
}

function readTitle(): Promise<string> {
  return (globalThis as unknown as { browser: Api }).browser.action.getTitle({});
}
