import { beforeEach, expect, test } from 'vitest';
import { standIn } from '../../component/stand-in-browser.ts';
import { BLOCKED, checkAt } from '../history/made-checks.ts';

const browser = standIn();
const { tellChange } = await import('../../../lib/monitor/tell.ts');
const { DEFAULT_SETTINGS } = await import('../../../lib/settings.ts');
const { forgetTold, readTold } = await import('../../../lib/told.ts');

const NOW = Date.UTC(2026, 10, 25, 12);
const blockedAt = (startedAt: number, network = 'home') =>
  checkAt(startedAt, {
    network,
    diagnosis: {
      overall: BLOCKED,
      services: { links: { ...BLOCKED, observedAt: startedAt } },
      viaProxy: false,
    },
  });
const KEEPING = { ...DEFAULT_SETTINGS, notices: true };
const KEEPING_NOTHING = { ...KEEPING, keepDays: 0 };

beforeEach(async () => {
  await browser.local.clear();
  await browser.session.clear();
  browser.notices.length = 0;
});

test('what was told outlives the browser, where checks are kept', async () => {
  await tellChange(blockedAt(NOW), KEEPING);
  await browser.session.clear();
  await tellChange(blockedAt(NOW + 1), KEEPING);
  expect(browser.notices).toHaveLength(1);
});

test('where none are it is in memory alone, and told once all the same', async () => {
  await tellChange(blockedAt(NOW), KEEPING_NOTHING);
  await tellChange(blockedAt(NOW + 1), KEEPING_NOTHING);
  expect(browser.notices).toHaveLength(1);
  expect(await browser.local.get()).toEqual({});
});

test('it moves to where checks are kept now, and is not told again', async () => {
  await tellChange(blockedAt(NOW), KEEPING);
  await tellChange(blockedAt(NOW + 1), KEEPING_NOTHING);
  expect(await browser.local.get()).toEqual({});
  await tellChange(blockedAt(NOW + 2), KEEPING);
  expect(await browser.session.get()).toEqual({});
  expect(browser.notices).toHaveLength(1);
});

test.each([KEEPING, KEEPING_NOTHING])('a network is forgotten alone, or all', async (settings) => {
  await tellChange(blockedAt(NOW), settings);
  await tellChange(blockedAt(NOW + 1, 'work'), settings);
  await forgetTold('home');
  expect(Object.keys(await readTold())).toEqual(['work']);
  await forgetTold();
  expect(await readTold()).toEqual({});
});
