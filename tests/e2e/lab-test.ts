import { test as base } from '@playwright/test';
import { type ChromiumOptions, LabChromium } from '../lab/chromium.ts';
import { LabControl } from '../lab/control.ts';
import { type FirefoxOptions, LabFirefox } from '../lab/firefox.ts';
import type { World } from '../lab/world/world.ts';

interface LabFixtures {
  /** What the world is when the browser starts; the open one unless a test says otherwise. */
  world: Partial<World>;
  /** How the browser starts. */
  launch: ChromiumOptions;
  /** The lab's world; its log begins with the test. */
  control: LabControl;
  /** The production build in a Chromium of its own, on a fresh profile. */
  telltale: LabChromium;
  /** How Firefox starts. */
  launchFirefox: FirefoxOptions;
  /** The production build in a Firefox of its own, on a fresh profile. */
  inFirefox: LabFirefox;
}

/** A test in the lab. Whatever it does to the world ends with it. */
export const test = base.extend<LabFixtures>({
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
  telltale: async ({ control: _control, launch }, use) => {
    const telltale = await LabChromium.launch(launch);
    await use(telltale);
    await telltale.close();
  },
  launchFirefox: [{}, { option: true }],
  inFirefox: async ({ control: _control, launchFirefox }, use) => {
    const firefox = await LabFirefox.launch(launchFirefox);
    await use(firefox);
    await firefox.close();
  },
});

export { expect } from '@playwright/test';
