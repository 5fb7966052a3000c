import type { Endpoint, Target } from '../targets/endpoint.ts';

/**
 * Firefox's fetch may be answered over the connection of another name on the same server, even after each handshake
 * with the name itself was reset, and over one that stood before a block. A WebSocket's handshake never is (measured
 * in 153), any server answers it, most with a refusal, and over its connection no other name is answered. So Firefox
 * knocks by WebSocket: Chromium needs none of it, it has fresh frames.
 *
 * `only`: instead of a fetch, since each costs handshakes that some censors count. `if-reused`: after one that proved
 * nothing, where the body is wanted too: the key exchange, and the site, whose page is long enough to freeze.
 * `never`: whatever is not a Telegram name over https.
 */
export function knockingAt({
  kind,
  url,
  service,
}: Endpoint & Pick<Partial<Target>, 'service'>): 'only' | 'if-reused' | 'never' {
  const isName = url.startsWith('https:') && (kind === 'page' || kind === 'mtproto');
  if (!import.meta.env.FIREFOX || !isName || service === undefined) return 'never';
  return kind === 'mtproto' || service === 'site' ? 'if-reused' : 'only';
}

/** The address under which `webRequest` tells of the knock. */
export function knockUrl(url: string): string {
  return url.replace(/^https:/, 'wss:');
}

/** Resolves when there was an answer, a failure or an abort: `webRequest` says which, and the socket does not. */
export function knock(url: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const socket = new WebSocket(knockUrl(url));
    socket.onopen = () => socket.close();
    socket.onclose = () => resolve();
    signal.addEventListener('abort', () => socket.close());
  });
}
