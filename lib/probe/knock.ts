import type { Endpoint } from '../targets/endpoint.ts';

/**
 * Firefox's fetch may be answered over the connection of another name on the same server, even after each handshake
 * with the name itself was reset, and over one that stood before the block. A WebSocket's handshake never is
 * (measured in 153), and any server answers it, most with a refusal. So a host that is asked by name is knocked at
 * first. Chromium needs none of it: it has fresh frames.
 */
export function isKnockedAt({ kind, url }: Endpoint): boolean {
  return import.meta.env.FIREFOX && url.startsWith('https:') && KINDS.includes(kind);
}

const KINDS: readonly Endpoint['kind'][] = ['page', 'mtproto'];

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
