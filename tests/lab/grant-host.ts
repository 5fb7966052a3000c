import type { LabChromium } from './chromium.ts';

interface DeveloperPrivate {
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

/**
 * Lets the extension ask a host that its manifest names as optional, as a user does who agrees to the browser's prompt:
 * no program can press that prompt's button.
 */
export async function grantHost(browser: LabChromium, pattern: string): Promise<void> {
  const page = await browser.context.newPage();
  try {
    await page.goto('chrome://extensions/');
    await page.evaluate(
      async ([extensionId, host]) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: DeveloperPrivate };
        };
        await chrome.developerPrivate.addHostPermission(extensionId, host);
      },
      [browser.extensionId, pattern] as const,
    );
  } finally {
    await page.close();
  }
}
