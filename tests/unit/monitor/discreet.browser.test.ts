import { beforeEach, expect, test } from 'vitest';
import { snapshotWith } from '../../component/snapshots.ts';
import { standIn } from '../../component/stand-in-browser.ts';
import { BLOCKED, checkAt } from '../history/made-checks.ts';

const browser = standIn();
const { showInToolbar } = await import('../../../lib/monitor/toolbar.ts');
const { tellChange } = await import('../../../lib/monitor/tell.ts');
const { DEFAULT_SETTINGS } = await import('../../../lib/settings.ts');

const NAMES = /tele|telltale/i;
const BLOCK = snapshotWith({ verdict: 'blocked', method: 'dns', confidence: 'confirmed' });

beforeEach(async () => {
  await browser.local.clear();
  for (const list of [browser.icons, browser.titles, browser.notices]) list.length = 0;
});

test('the toolbar shows the state, and names it', async () => {
  await showInToolbar(BLOCK, DEFAULT_SETTINGS);
  expect(JSON.stringify(browser.icons)).toContain('imageData');
  expect(JSON.stringify(browser.titles)).toMatch(NAMES);
});

test('a discreet toolbar is the same in every state, and names nothing', async () => {
  await showInToolbar(BLOCK, { ...DEFAULT_SETTINGS, discreet: true });
  await showInToolbar(snapshotWith({}), { ...DEFAULT_SETTINGS, discreet: true });
  expect(browser.icons[0]).toEqual(browser.icons[1]);
  expect(JSON.stringify(browser.icons)).toMatch(/neutral-16/);
  expect(JSON.stringify([browser.icons, browser.titles])).not.toMatch(NAMES);
});

test.each([false, true])('a notice of a block, discreet: %s', async (discreet) => {
  const startedAt = Date.now();
  const services = { links: { ...BLOCKED, observedAt: startedAt } };
  const check = checkAt(startedAt, {
    diagnosis: { overall: BLOCKED, services, viaProxy: false },
  });
  await tellChange(check, { ...DEFAULT_SETTINGS, notices: true, discreet });
  expect(browser.notices).toHaveLength(1);
  if (discreet) expect(JSON.stringify(browser.notices)).not.toMatch(NAMES);
  else expect(JSON.stringify(browser.notices)).toMatch(NAMES);
});
