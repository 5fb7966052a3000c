import { askForCheck } from '../lab/ask-check.ts';
import type { LabFirefox } from '../lab/firefox.ts';
import type { LabBrowser, LabPage } from '../lab/lab-browser.ts';
import { SOME_KEY } from '../lab/relay-in-browser.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { RELAY_HOST } from '../lab/world/sites/relay.ts';
import { readAlarms } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';
import { press } from './page-hand.ts';
import { hurryReports, isRelayContacted } from './relay-entry.ts';

const RELAY = { origin: `https://${RELAY_HOST}`, key: SOME_KEY };
const GIVEN = `[data-relay="${RELAY.origin}"]`;
/** A report waits for what the relay says of the network, or for its silence. */
const SENT_MS = 40_000;
/** How long after its start a browser may take to read its policies. */
const READ = { timeout: 20_000 };

test.describe('a policy', () => {
  test.use({
    world: { relay: 'dead' as const },
    launch: { policy: { cadenceMinutes: 45, relays: [RELAY] } },
  });

  test('lays down relays and cadence, and leaves reports to the user', async ({
    control,
    telltale,
  }) => {
    const options = await readOptions(telltale, GIVEN);
    expect(await options.evaluate(controlsOf)).toEqual({
      relays: [`${RELAY.origin}: given`],
      cadence: '45, fixed',
      reports: 'off',
    });
    await options.close();
    await press(await telltale.openPage('popup.html'), '[data-action=keep-watching]');
    await expect
      .poll(async () => (await readAlarms(telltale)).map(({ periodInMinutes }) => periodInMinutes))
      .toEqual([45]);
    expect(await isRelayContacted(control)).toBe(false);
  });

  test('forbids reports, also to who had turned them on', async ({
    control,
    inBrowser,
    telltale,
  }) => {
    test.setTimeout(240_000);
    await telltale.grantHost(`${RELAY.origin}/*`);
    const before = await readOptions(telltale, GIVEN);
    await press(before, '[data-action=reports-on]');
    if (inBrowser === 'firefox') await (telltale as LabFirefox).agreeToPrompt();
    await waitForVisible(before, ['[data-action=reports-off]']);
    await askForCheck(await telltale.openPage('popup.html'));
    await waitForVisible(before, ['[data-waiting="1"]'], SENT_MS);

    await telltale.quit();
    await telltale.setPolicy({ relays: [RELAY], reports: false });
    await telltale.relaunch();

    const after = await readOptions(telltale, 'fieldset[data-reports=forbidden]');
    expect(await after.evaluate(controlsOf)).toMatchObject({ reports: 'forbidden' });
    await control.clearLog();
    await askForCheck(await telltale.openPage('popup.html'));
    await hurryReports(telltale);
    expect(await isRelayContacted(control)).toBe(false);
  });
});

/** The options page, opened until it shows that the browser has read its policy. */
async function readOptions(telltale: LabBrowser, shows: string): Promise<LabPage> {
  let options = await telltale.openPage('options.html');
  await expect
    .poll(async () => {
      await options.close();
      options = await telltale.openPage('options.html');
      await waitForVisible(options, ['fieldset[data-reports]']);
      return options.evaluate((selector) => document.querySelector(selector) !== null, shows);
    }, READ)
    .toBe(true);
  return options;
}

// What follows runs in the extension's page.

function controlsOf(): { relays: string[]; cadence: string; reports: string } {
  const on = document.querySelector<HTMLButtonElement>('[data-action=reports-on]');
  const cadence = document.querySelector<HTMLSelectElement>('fieldset select');
  return {
    relays: [...document.querySelectorAll<HTMLElement>('[data-relay]')].map(
      (row) => `${row.dataset.relay}: ${row.querySelector('button') === null ? 'given' : 'own'}`,
    ),
    cadence: `${cadence?.value}, ${cadence?.disabled ? 'fixed' : 'free'}`,
    reports:
      on?.disabled === true
        ? (document.querySelector<HTMLElement>('fieldset[data-reports]')?.dataset.reports ?? '')
        : 'off',
  };
}
