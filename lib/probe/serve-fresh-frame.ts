import { browser } from '../browser.ts';
import { askDirectly } from './ask.ts';
import { type FromFrame, PORT, type ToFrame } from './fresh-frame.ts';

/** The frame's side of `fresh-frame.ts`: asks what the worker wants asked, until it is closed. */
export function serveFreshFrame(): void {
  const port = browser.runtime.connect({ name: PORT });
  const running = new Map<number, AbortController>();
  const say = (message: FromFrame) => port.postMessage(message);
  port.onMessage.addListener(async (raw: unknown) => {
    const message = raw as ToFrame;
    const { id } = message;
    if ('abort' in message) {
      running.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const onHeaders = () => say({ id, headers: true });
      say({ id, answer: await askDirectly(message.question, controller.signal, onHeaders) });
    } catch (error) {
      say({ id, error: String(error) });
    } finally {
      running.delete(id);
    }
  });
}
