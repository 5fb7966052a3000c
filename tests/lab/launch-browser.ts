import type { FirefoxSetting, LabBrowser, LabBrowserOptions } from './lab-browser.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Starts a browser on a fresh profile. */
export async function launchBrowser(
  name: BrowserName,
  options: LabBrowserOptions & FirefoxSetting = {},
): Promise<LabBrowser> {
  // Each driver takes its time to load.
  if (name === 'firefox') return (await import('./firefox.ts')).LabFirefox.launch(options);
  return (await import('./chromium.ts')).LabChromium.launch(options);
}
