/** The half of the row `check` that runs in the browser: the fetches of a check, with nothing around them. */

/** As many as a check has under way (DESIGN §4). */
const AT_ONCE = 4;

export interface Fetched {
  url: string;
  method: string;
}

const bench = {
  /**
   * Asks all of these over connections that did not stand before, once for each time that the page is opened. In a
   * frame, as a check does: the look-ups and connections of such frames are their page's own. @returns milliseconds
   */
  async fetchAll(asked: readonly Fetched[], atOnce = AT_ONCE): Promise<number> {
    const frame = document.createElement('iframe');
    frame.setAttribute('credentialless', '');
    frame.src = '/empty.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const { fetch: ask } = frame.contentWindow as unknown as typeof globalThis;
    const left = [...asked];
    const begin = performance.now();
    const askAll = async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const { url, method } = next;
        const body = method === 'POST' ? { body: new Uint8Array() } : {};
        const options = { cache: 'no-store', credentials: 'omit', redirect: 'manual' } as const;
        const response = await ask(url, { method, ...options, ...body });
        if (response.type !== 'opaqueredirect') await response.arrayBuffer();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, askAll));
    const spentMs = performance.now() - begin;
    frame.remove();
    return spentMs;
  },
};
export type FetchPage = typeof bench;
Object.assign(globalThis, { bench });
