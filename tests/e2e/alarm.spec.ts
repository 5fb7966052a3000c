import type { LabBrowser } from '../lab/lab-browser.ts';
import { waitForCheck } from '../lab/shown-state.ts';
import { exportHistory } from './exported-history.ts';
import { readAlarms } from './extension-storage.ts';
import { expect, REPRESENTATIVE, test } from './lab-test.ts';
import { attributeOf } from './page-content.ts';
import { press } from './page-hand.ts';

/** A check on a network that answers takes a few seconds. */
const CHECK = { timeout: 30_000 };
/** Firefox asks no name again within a minute. */
const RECHECK_SECONDS = 75;

test.use({ launch: { steppedClock: true } });

test('the alarm makes a check with no page open', async ({ control, telltale }) => {
  await keepWatching(telltale);
  await control.clearLog();
  expect(await telltale.hurryAlarm()).toBe(true);
  await telltale.closePages();
  await expect.poll(() => hostsAsked(control), CHECK).toContain('web.telegram.org');
  await expect
    .poll(async () => (await exportHistory(telltale)).checks.at(-1), CHECK)
    .toMatchObject({ outcome: 'finished', trigger: 'alarm' });
  const popup = await telltale.openPage('popup.html');
  await expect
    .poll(() => attributeOf(popup, '[data-verdict][data-checked-at]', 'data-verdict'))
    .toBe('open');
  expect((await readAlarms(telltale)).map(({ name }) => name)).toEqual(['check']);
});

test('the alarm wakes a worker that was killed', async ({ control, telltale }) => {
  await keepWatching(telltale);
  await telltale.killWorker();
  await expect.poll(() => telltale.isWorkerAlive()).toBe(false);
  expect((await readAlarms(telltale)).map(({ name }) => name)).toEqual(['check']);
  await control.clearLog();
  await telltale.hurryAlarm();
  await expect.poll(() => hostsAsked(control), CHECK).toContain('web.telegram.org');
});

for (const ending of ['quit', 'sigkill'] as const) {
  test(
    `the alarm is there after the browser's end by ${ending}`,
    // The harder one, where there is no time for both.
    ending === 'sigkill' ? REPRESENTATIVE : {},
    async ({ control, telltale }) => {
      await keepWatching(telltale);
      await telltale[ending]();
      await control.clearLog();
      await telltale.relaunch();
      await expect
        .poll(async () => (await readAlarms(telltale)).map(({ name }) => name))
        .toEqual(['check']);
      await telltale.hurryAlarm();
      await expect.poll(() => hostsAsked(control), CHECK).toContain('web.telegram.org');
    },
  );
}

test('a pause plans no check, its end does', async ({ telltale }) => {
  await keepWatching(telltale);
  const popup = await telltale.openPage('popup.html');
  await press(popup, '[data-action=pause][data-minutes="60"]');
  const inAnHour = Date.now() + 59 * 60_000;
  await expect
    .poll(async () => (await readAlarms(telltale)).every((alarm) => alarm.scheduledTime > inAnHour))
    .toBe(true);
});

async function keepWatching(telltale: LabBrowser): Promise<void> {
  const popup = await telltale.openPage('popup.html');
  await press(popup, '[data-action=keep-watching]');
  await waitForCheck(popup, null);
  await popup.close();
  await telltale.forward(RECHECK_SECONDS);
}

async function hostsAsked(control: { requests(): Promise<{ host: string }[]> }): Promise<string[]> {
  return (await control.requests()).map(({ host }) => host);
}
