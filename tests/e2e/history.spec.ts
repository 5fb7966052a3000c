import { setTimeout } from 'node:timers/promises';
import { askForCheck } from '../lab/ask-check.ts';
import { IRAN } from '../lab/iran.ts';
import { waitForCheck } from '../lab/shown-state.ts';
import { TELEGRAM_PREFIXES } from '../lab/telegram-names.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { contacted } from './contacted.ts';
import { exportHistory } from './exported-history.ts';
import {
  readAlarms,
  readDatabases,
  readLocal,
  readSession,
  writeLocal,
} from './extension-storage.ts';
import { expect, test } from './lab-test.ts';
import { attributeOf, isLocked } from './page-content.ts';
import { press } from './page-hand.ts';

/** After this much time no browser keeps a connection that nothing uses. */
const LONGEST_IDLE_SECONDS = 180;

test('Check now keeps a check, and the export holds it', async ({ telltale }) => {
  const popup = await telltale.openPage('popup.html');
  const first = await askForCheck(popup);
  const second = await askForCheck(popup);
  expect(second.checkedAt).toBeGreaterThan(first.checkedAt ?? Number.POSITIVE_INFINITY);
  const { checks } = await exportHistory(telltale);
  expect(checks.map(({ outcome, trigger }) => `${outcome} ${trigger}`)).toEqual([
    'finished click',
    'finished click',
  ]);
  expect(checks[0]?.diagnosis?.overall.verdict).toBe('open');
});

test('the export of a blocked check holds the evidence', async ({ control, telltale }) => {
  await control.setWorld(IRAN);
  const popup = await telltale.openPage('popup.html');
  expect((await askForCheck(popup)).verdict).toBe('blocked');
  const { checks } = await exportHistory(telltale);
  expect(checks[0]?.diagnosis?.overall.verdict).toBe('blocked');
  const failed = checks[0]?.observations?.filter(({ failure }) => failure !== null);
  expect(failed?.map(({ target }) => target)).toContain('links/t.me');
});

test('Delete history asks once more, then deletes every check and no setting', async ({
  telltale,
}) => {
  const popup = await telltale.openPage('popup.html');
  await press(popup, '[data-action=keep-watching]');
  await waitForCheck(popup, null);
  const timeline = await telltale.openPage('timeline.html');
  await press(timeline, '[data-action=delete-history]');
  expect((await exportHistory(telltale)).checks).toHaveLength(1);
  await press(timeline, '[data-action=confirm]');
  await expect.poll(async () => (await exportHistory(telltale)).checks).toEqual([]);
  const state = '[data-verdict][data-checked-at]';
  await expect.poll(() => attributeOf(popup, state, 'data-verdict')).toBe('none');
  await expect.poll(() => attributeOf(popup, state, 'data-checked-at')).toBe('');
  expect(await readLocal(telltale)).toMatchObject({ settings: { watch: 'watching' } });
  expect((await askForCheck(popup)).verdict).toBe('open');
});

test('a network that is forgotten leaves neither checks nor name, and others stay', async ({
  control,
  telltale,
}) => {
  const popup = await telltale.openPage('popup.html');
  for (const publicAddress of ['95.24.10.20', '178.67.30.40']) {
    await control.setWorld({ publicAddress });
    await askForCheck(popup);
  }
  const [first, second] = (await exportHistory(telltale)).checks.map(({ network }) => network);
  expect(new Set([first, second]).size).toBe(2);
  const { settings } = await readLocal(telltale);
  const networkNames = { [first as string]: 'Home', [second as string]: 'Work' };
  await writeLocal(telltale, 'settings', { ...(settings as object), networkNames });
  const options = await telltale.openPage('options.html');
  // The network that was in use last is listed first.
  await press(options, '[data-action=forget-network]');
  await press(options, '[data-action=confirm]');
  await expect
    .poll(async () => (await exportHistory(telltale)).checks.map(({ network }) => network))
    .toEqual([first]);
  // The name goes once the checks have gone.
  for (const forgotten of ['Work', second as string]) {
    await expect
      .poll(async () => JSON.stringify(await readLocal(telltale)))
      .not.toContain(forgotten);
    await expect.poll(() => readSession(telltale)).not.toContain(forgotten);
  }
  expect((await readLocal(telltale)).settings).toMatchObject({
    networkNames: { [first as string]: 'Home' },
  });
});

test('Delete everything drops a check that runs', async ({ control, telltale }) => {
  // It takes many seconds.
  await control.setWorld({ address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' }] });
  const popup = await telltale.openPage('popup.html');
  await press(popup, '[data-action=keep-watching]');
  await waitForVisible(popup, ['[data-checking=true]']);
  const options = await telltale.openPage('options.html');
  await press(options, '[data-action=delete-everything]');
  await press(options, '[data-action=confirm]');
  await expect.poll(() => readLocal(telltale)).not.toHaveProperty('settings');
  // It is out of sight while it still runs.
  await waitForVisible(popup, ['[data-action=check-once]']);
  const isRunning = () => isLocked(popup, 'check');
  expect(await isRunning()).toBe(true);
  await expect.poll(isRunning, { timeout: 45_000 }).toBe(false);
  expect(await readLocal(telltale)).toEqual({});
  expect(await readAlarms(telltale)).toEqual([]);
  expect((await exportHistory(telltale)).checks).toEqual([]);
  expect(await attributeOf(popup, '[data-verdict][data-checked-at]', 'data-checked-at')).toBe('');
});

test('Delete everything leaves nothing, and nothing is contacted again', async ({
  control,
  telltale,
}) => {
  const popup = await telltale.openPage('popup.html');
  await press(popup, '[data-action=keep-watching]');
  await waitForCheck(popup, null);
  await popup.close();
  const options = await telltale.openPage('options.html');
  await press(options, '[data-action=delete-everything]');
  await press(options, '[data-action=confirm]');
  await expect.poll(() => readLocal(telltale)).toEqual({});
  await expect.poll(() => readAlarms(telltale)).toEqual([]);
  // The worker may make the empty database again; it must hold nothing.
  const databases = Object.keys(await readDatabases(telltale));
  expect(databases.filter((name) => name !== 'telltale')).toEqual([]);
  expect((await exportHistory(telltale)).checks).toEqual([]);
  // Firefox keeps the check's connections for minutes, and they are heard of until they are closed.
  await telltale.forward(LONGEST_IDLE_SECONDS);
  await control.untilQuiet();
  await control.clearLog();
  await telltale.hurryAlarm();
  const again = await telltale.openPage('popup.html');
  await waitForVisible(again, ['[data-action=check-once]']);
  await setTimeout(3_000);
  expect(await contacted(control)).toEqual([]);
});
