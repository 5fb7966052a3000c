import type { Browser } from 'puppeteer-core';

/** What of Puppeteer's inside is needed: it has no method for these commands of WebDriver BiDi. Its version is pinned. */
interface Inside {
  connection: { send(method: string, params: object): Promise<{ result: Result }> };
}
interface Result {
  contexts?: { context: string }[];
  type?: string;
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Evaluates an expression in the browser's own window, with all of its rights; gives a plain value. */
export async function evaluateInside(driver: Browser, expression: string): Promise<unknown> {
  const { result: tree } = await send(driver, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await send(driver, 'script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: tree.contexts?.[0]?.context },
  });
  if (result.exceptionDetails !== undefined) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}

/** Installs a packed extension, not only until the browser ends. */
export async function installForGood(driver: Browser, path: string): Promise<void> {
  const extensionData = { type: 'archivePath', path };
  await send(driver, 'webExtension.install', { extensionData, 'moz:permanent': true });
}

function send(driver: Browser, method: string, params: object): Promise<{ result: Result }> {
  return (driver as unknown as Inside).connection.send(method, params);
}
