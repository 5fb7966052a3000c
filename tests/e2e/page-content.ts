import type { LabPage } from '../lab/lab-browser.ts';

/** How many elements match. */
export function countOf(page: LabPage, selector: string): Promise<number> {
  return page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
}

/** What is to be read in the first element that matches; null: there is none. */
export function textOf(page: LabPage, selector: string): Promise<string | null> {
  return page.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    // Of a list Firefox gives no text that is shown.
    if (element instanceof HTMLSelectElement) return element.textContent;
    // biome-ignore lint/performance/useDomNodeTextContent: not what is hidden
    return element?.innerText.trim() ?? null;
  }, selector);
}

/** An attribute of the first element that matches; null: there is none. */
export function attributeOf(page: LabPage, selector: string, name: string): Promise<string | null> {
  return page.evaluate(
    ([wanted, attribute]) => document.querySelector(wanted)?.getAttribute(attribute) ?? null,
    [selector, name] as const,
  );
}

/** What the tab of this page is called. */
export function titleOf(page: LabPage): Promise<string> {
  return page.evaluate(() => document.title);
}

/** Whether any page or worker of the extension holds this Web Lock. */
export function isLocked(page: LabPage, name: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const { held = [] } = await navigator.locks.query();
    return held.some((lock) => lock.name === wanted);
  }, name);
}
