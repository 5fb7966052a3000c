import type { LabChromium } from './chromium.ts';

interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
}

/**
 * Takes the extension's access to sites away as a user does: "Site access: on click" on its page in
 * chrome://extensions. The API of permissions cannot take what a manifest requires.
 */
export async function withholdSites(browser: LabChromium): Promise<void> {
  const page = await browser.context.newPage();
  try {
    await page.goto('chrome://extensions/');
    await page.evaluate(async (extensionId) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: DeveloperPrivate };
      };
      const update = { extensionId, hostAccess: 'ON_CLICK' };
      await chrome.developerPrivate.updateExtensionConfiguration(update);
    }, browser.extensionId);
  } finally {
    await page.close();
  }
}
