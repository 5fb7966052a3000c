import { test as base } from '@playwright/test';
import { LabControl } from '../lab/control.ts';
import type { LabFirefox } from '../lab/firefox.ts';
import type { LabBrowser } from '../lab/lab-browser.ts';
import { type BrowserName, type LaunchOptions, launchBrowser } from '../lab/launch-browser.ts';
import type { World } from '../lab/world/world.ts';

interface LabFixtures {
  /** What the world is when the browser starts; the open one unless a test says otherwise. */
  world: Partial<World>;
  /** How the browser starts. */
  launch: LaunchOptions;
  /** The lab's world; its log begins with the test. */
  control: LabControl;
  /** The production build in a browser of its own, on a fresh profile. */
  telltale: LabBrowser;
  /** The same, for tests of what only Firefox has. */
  inFirefox: LabFirefox;
}

export interface LabOptions {
  /** Which browser the tests of a project are played in. */
  inBrowser: BrowserName;
}

/** A test in the lab. Whatever it does to the world ends with it. */
export const test = base.extend<LabFixtures, LabOptions>({
  inBrowser: ['chromium', { option: true, scope: 'worker' }],
  world: [{}, { option: true }],
  launch: [{}, { option: true }],
  control: async ({ world }, use) => {
    const control = LabControl.fromEnvironment();
    await control.setWorld(world);
    await control.clearLog();
    await use(control);
    await control.setWorld({});
  },
  // Listed for its order: the world has to be set before a browser starts in it.
  telltale: async ({ control: _control, inBrowser, launch }, use) => {
    const telltale = await launchBrowser(inBrowser, launch);
    await use(telltale);
    await telltale.close();
  },
  inFirefox: async ({ telltale }, use) => {
    await use(telltale as LabFirefox);
  },
});

/** Of a test that `npm test` plays in Firefox too; it has no time there for all of them. */
export const REPRESENTATIVE = { tag: '@representative' };

/** Skips the tests of this file, or of this group, in the other browser. The list of tests says why. */
export function onlyIn(browser: BrowserName, why: string): void {
  test.skip(({ inBrowser }) => inBrowser !== browser, why);
}

export { expect } from '@playwright/test';
