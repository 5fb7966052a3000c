import type { BrowserContext } from 'playwright';
import type { LabPage } from './lab-browser.ts';

interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
}

interface Permissions {
  getAll(): Promise<{ origins: string[] }>;
  remove(what: { origins: string[] }): Promise<boolean>;
}

/**
 * Takes an extension's access to sites away as a user of Chromium does: "Site access: on click" on its page in
 * chrome://extensions. The API of permissions cannot take what a manifest requires.
 */
export async function withholdInChromium(
  context: BrowserContext,
  extensionId: string,
): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions/');
    await page.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: DeveloperPrivate };
      };
      const update = { extensionId: id, hostAccess: 'ON_CLICK' };
      await chrome.developerPrivate.updateExtensionConfiguration(update);
    }, extensionId);
  } finally {
    await page.close();
  }
}

/** The same in Firefox, where access to sites is optional: by the API, from one of the extension's pages. */
export async function withholdInFirefox(page: LabPage): Promise<void> {
  const isWithheld = await page.evaluate(async () => {
    const { permissions } = (globalThis as unknown as { browser: { permissions: Permissions } })
      .browser;
    const { origins } = await permissions.getAll();
    return permissions.remove({ origins });
  });
  if (!isWithheld) throw new Error('Firefox kept the access to sites.');
}
