import { browser } from '../browser.ts';
import type { Answer, Ask, Question } from './ask.ts';

/** The port between the worker and the frame. */
export const PORT = 'fresh-frame';

/** What the worker says to the frame. */
export type ToFrame = { id: number; question: Question } | { id: number; abort: true };
/** And what the frame says to the worker. */
export type FromFrame =
  | { id: number; headers: true }
  | { id: number; answer: Answer }
  | { id: number; error: string };

interface Waiting {
  onHeaders(): void;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** A frame that has no connections and no look-ups from before. */
export interface FreshFrame {
  ask: Ask;
  /** Closes it, and with it all of its connections. */
  close(): Promise<void>;
}

/**
 * Opens a frame to ask from whose connections and look-ups are its own and new. Chromium keeps both apart for each
 * load of a page with `credentialless` frames (its network anonymization key has a nonce); a worker's own would be
 * those that stood before the check, over which a blocked site still answers. Tried in Chromium 156: each check
 * makes its own look-ups and handshakes. Takes the place of one that is there; never rejects. null: there is no such
 * thing here, as in Firefox.
 */
export async function openFreshFrame(): Promise<FreshFrame | null> {
  const offscreen = offscreenHere();
  if (offscreen === undefined) return null;
  const waiting = new Map<number, Waiting>();
  const connected = nextConnection();
  try {
    const created = create(offscreen);
    // The frame says that it is there before the browser says that its page has loaded.
    const port = await Promise.race([connected.port, created.then(() => connected.port)]);
    port.onMessage.addListener((message: unknown) => deliver(waiting, message as FromFrame));
    port.onDisconnect.addListener(() => {
      for (const { reject } of waiting.values()) reject(new Error('The frame is gone.'));
    });
    let lastId = 0;
    return {
      ask: (question, signal, onHeaders) =>
        new Promise((resolve, reject) => {
          lastId += 1;
          const id = lastId;
          waiting.set(id, { onHeaders, resolve, reject });
          signal.addEventListener('abort', () => port.postMessage({ id, abort: true }));
          port.postMessage({ id, question });
        }),
      close: closeFreshFrame,
    };
  } catch (error) {
    console.error('No fresh frame:', error);
    return null;
  } finally {
    connected.stop();
  }
}

/** Closes the frame that is there, if any: this check's, or one that a killed worker left asking. */
export async function closeFreshFrame(): Promise<void> {
  await offscreenHere()
    ?.closeDocument()
    .catch(() => {});
}

/** A browser has one such page at most. */
async function create(offscreen: Offscreen): Promise<void> {
  const document = {
    url: '/offscreen.html',
    reasons: ['IFRAME_SCRIPTING'],
    justification: 'Checks need connections that did not stand before.',
  };
  try {
    await offscreen.createDocument(document);
  } catch {
    await closeFreshFrame();
    await offscreen.createDocument(document);
  }
}

function offscreenHere(): Offscreen | undefined {
  // The polyfill has no types for it.
  return (browser as unknown as { offscreen?: Offscreen }).offscreen;
}

function deliver(waiting: Map<number, Waiting>, message: FromFrame): void {
  const one = waiting.get(message.id);
  if (one === undefined) return;
  if ('headers' in message) {
    one.onHeaders();
    return;
  }
  waiting.delete(message.id);
  if ('answer' in message) one.resolve(message.answer);
  else one.reject(new Error(message.error));
}

/** How long a frame may take to load. */
const LOAD_MS = 3_000;

function nextConnection() {
  type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];
  const { promise, resolve, reject } = Promise.withResolvers<Port>();
  const listener = (port: Port) => {
    if (port.name === PORT && port.sender?.id === browser.runtime.id) resolve(port);
  };
  browser.runtime.onConnect.addListener(listener);
  const timer = setTimeout(() => reject(new Error('The frame did not load.')), LOAD_MS);
  promise.catch(() => {});
  return {
    port: promise,
    stop: () => {
      clearTimeout(timer);
      browser.runtime.onConnect.removeListener(listener);
    },
  };
}
