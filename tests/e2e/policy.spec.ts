import { askForCheck } from '../lab/ask-check.ts';
import type { LabBrowser, LabPage } from '../lab/lab-browser.ts';
import { SOME_KEY } from '../lab/relay-in-browser.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { RELAY_HOST } from '../lab/world/sites/relay.ts';
import { readAlarms } from './extension-storage.ts';
import { expect, test } from './lab-test.ts';
import { countOf } from './page-content.ts';
import { press } from './page-hand.ts';
import { hurryReports, isRelayContacted } from './relay-entry.ts';

const RELAY = { origin: `https://${RELAY_HOST}`, key: SOME_KEY };
const GIVEN = `[data-relay="${RELAY.origin}"]`;
/** A report waits for what the relay says of the network, or for its silence. */
const SENT_MS = 40_000;
/** How long after its start a browser may take to read its policies. */
const READ = { timeout: 30_000 };
/** How long a page may take to show what it knows. */
const SHOWN_MS = 3_000;

test.describe('a policy', () => {
  test.use({
    world: { relay: 'dead' as const },
    launch: { policy: { cadenceMinutes: 45, relays: [RELAY] }, agrees: true },
  });

  test('lays down relays and cadence, and leaves reports to the user', async ({
    control,
    telltale,
  }) => {
    const options = await readOptions(telltale, GIVEN);
    await waitForVisible(options, ['[data-reports=off] [data-action=reports-on]']);
    // What was laid down cannot be taken away.
    expect(await countOf(options, `${GIVEN} button`)).toBe(0);
    await options.close();
    await press(await telltale.openPage('popup.html'), '[data-action=keep-watching]');
    await expect
      .poll(async () => (await readAlarms(telltale)).map(({ periodInMinutes }) => periodInMinutes))
      .toEqual([45]);
    expect(await isRelayContacted(control)).toBe(false);
  });

  test('forbids reports, also to who had turned them on', async ({ control, telltale }) => {
    test.setTimeout(240_000);
    await telltale.grantHost(`${RELAY.origin}/*`);
    const before = await readOptions(telltale, GIVEN);
    await press(before, '[data-action=reports-on]');
    await waitForVisible(before, ['[data-action=reports-off]']);
    await askForCheck(await telltale.openPage('popup.html'));
    await waitForVisible(before, ['[data-waiting="1"]'], SENT_MS);

    await telltale.quit();
    await telltale.setPolicy({ relays: [RELAY], reports: false });
    await telltale.relaunch();

    await readOptions(telltale, 'fieldset[data-reports=forbidden]');
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
      return waitForVisible(options, [shows], SHOWN_MS).then(
        () => true,
        () => false,
      );
    }, READ)
    .toBe(true);
  return options;
}
