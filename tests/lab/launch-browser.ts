import type { ChromiumOptions } from './chromium.ts';
import type { FirefoxOptions } from './firefox.ts';
import type { LabBrowser } from './lab-browser.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Each browser takes what it knows. */
export type LaunchOptions = ChromiumOptions & FirefoxOptions;

/** Starts a browser on a fresh profile. */
export async function launchBrowser(
  name: BrowserName,
  options: LaunchOptions = {},
): Promise<LabBrowser> {
  // Each driver takes its time to load.
  if (name === 'firefox') return (await import('./firefox.ts')).LabFirefox.launch(options);
  return (await import('./chromium.ts')).LabChromium.launch(options);
}
