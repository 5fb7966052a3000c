import type { BrowserContext } from 'playwright';

interface DeveloperPrivate {
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

/** Lets an extension ask a host, past the browser's prompt: no program can press that prompt's button. */
export async function grantInChromium(
  context: BrowserContext,
  extensionId: string,
  pattern: string,
): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions/');
    await page.evaluate(
      async ([id, host]) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: DeveloperPrivate };
        };
        await chrome.developerPrivate.addHostPermission(id, host);
      },
      [extensionId, pattern] as const,
    );
  } finally {
    await page.close();
  }
}
