import { askForCheck } from '../lab/ask-check.ts';
import type { LabBrowser, LabPage } from '../lab/lab-browser.ts';
import { BROWSERS, launchBrowser } from '../lab/launch-browser.ts';
import { SOME_KEY } from '../lab/relay-in-browser.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { RELAY_HOST } from '../lab/world/sites/relay.ts';
import { readAlarms } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';
import { hurryReports, isRelayContacted } from './relay-entry.ts';

const RELAY = { origin: `https://${RELAY_HOST}`, key: SOME_KEY };
const MINUTE_MS = 60_000;
/** A report waits for what the relay says of the network, or for its silence. */
const SENT_MS = 40_000;
/** How long after its start a browser may take to read its policies. */
const READ = { timeout: 20_000 };

for (const name of BROWSERS) {
  test.describe(`a policy in ${name}`, () => {
    test.use({ world: { relay: 'dead' as const } });

    test('lays down relays and cadence, and leaves reports to the user', async ({ control }) => {
      test.setTimeout(180_000);
      await withPolicy({ cadenceMinutes: 45, relays: [RELAY] }, async (telltale) => {
        const options = await readOptions(telltale, `[data-relay="${RELAY.origin}"]`);
        expect(await options.evaluate(controlsOf)).toEqual({
          relays: [`${RELAY.origin}: given`],
          cadence: '45, fixed',
          reports: 'off',
        });
        await options.close();
        const popup = await telltale.openPage('popup.html');
        await popup.click(await waitForVisible(popup, ['[data-action=keep-watching]']));
        await expect
          .poll(async () =>
            (await readAlarms(telltale)).map(({ periodInMinutes }) => periodInMinutes),
          )
          .toEqual([45]);
        const [alarm] = await readAlarms(telltale);
        expect(((alarm?.scheduledTime ?? 0) - Date.now()) / MINUTE_MS).toBeGreaterThan(34);
        expect(await isRelayContacted(control)).toBe(false);
      });
    });

    test('forbids reports, also to who had turned them on', async ({ control }) => {
      test.setTimeout(240_000);
      await withPolicy({ relays: [RELAY] }, async (telltale) => {
        await telltale.grantHost(`${RELAY.origin}/*`);
        let options = await readOptions(telltale, `[data-relay="${RELAY.origin}"]`);
        await options.click('[data-action=reports-on]');
        if ('agreeToPrompt' in telltale) {
          await (telltale as unknown as { agreeToPrompt(): Promise<void> }).agreeToPrompt();
        }
        await waitForVisible(options, ['[data-action=reports-off]']);
        const popup = await telltale.openPage('popup.html');
        await askForCheck(popup);
        await waitForVisible(options, ['[data-waiting="1"]'], SENT_MS);
        await telltale.quit();
        await telltale.setPolicy({ relays: [RELAY], reports: false });
        await telltale.relaunch();
        options = await readOptions(telltale, 'fieldset[data-reports=forbidden]');
        expect(await options.evaluate(controlsOf)).toMatchObject({ reports: 'forbidden' });
        await control.clearLog();
        await askForCheck(await telltale.openPage('popup.html'));
        await hurryReports(telltale);
        expect(await isRelayContacted(control)).toBe(false);
      });
    });

    async function withPolicy(
      policy: Record<string, unknown>,
      use: (telltale: LabBrowser) => Promise<void>,
    ): Promise<void> {
      const telltale = await launchBrowser(name, { policy });
      try {
        await use(telltale);
      } finally {
        await telltale.close();
      }
    }
  });
}

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
