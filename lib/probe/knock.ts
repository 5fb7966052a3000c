import type { Endpoint, Target } from '../targets/endpoint.ts';
import { EXTRAS, type Service } from '../words/service.ts';
import type { Ask } from './ask.ts';
import type { Sighting } from './request-watch.ts';

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
  headOnly,
}: Endpoint & Partial<Pick<Target, 'service'> & { headOnly: true }>):
  | 'only'
  | 'if-reused'
  | 'never' {
  const isName = url.startsWith('https:') && (kind === 'page' || kind === 'mtproto');
  if (!import.meta.env.FIREFOX || !isName || service === undefined) return 'never';
  return kind === 'mtproto' || (service === 'site' && !headOnly) ? 'if-reused' : 'only';
}

/**
 * Knocks of one turn wait for each other, and each has its whole deadline. Firefox connects no two WebSockets to one
 * address at once (RFC 6455, section 4.1), and holds a later one back without a word: it would be taken for silent.
 * Which names share an address shows only when it is too late; those of one turn do, or may.
 */
export function turnOf({ service }: Endpoint & Partial<Pick<Target, 'service'>>): Service | 'main' {
  return service !== undefined && EXTRAS.includes(service) ? service : 'main';
}

/** The address under which `webRequest` tells of the knock. */
export function knockUrl(url: string): string {
  return url.replace(/^https:/, 'wss:');
}

/** Asks by a knock. The socket does not say what came of it: `webRequest` does. */
export function askByKnock(sighting: Sighting): Ask {
  return async ({ url }, signal) => {
    await knock(knockUrl(url), signal, sighting);
    // Of one that was given up too: an answer that came a moment later is one, and no body that froze.
    await sighting.settled();
    if (sighting.status === undefined) throw new Error('No answer to the knock.');
    return { whole: true, timing: { reused: false } };
  };
}

/**
 * Resolves when there was an answer, a failure or an abort. Where handshakes failed, a refusal among them, Firefox holds
 * the next WebSocket to that address back, half as long again each time: after a dozen knocks within minutes it would be
 * taken for silent. It does not count one that was closed before its answer was read (`nsWSAdmissionManager`; seen in 153).
 */
function knock(url: string, signal: AbortSignal, sighting: Sighting): Promise<void> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    const closed = new Promise<void>((done) => {
      socket.onclose = () => {
        done();
        resolve();
      };
    });
    sighting.onAnswer = () => {
      socket.close();
      return closed;
    };
    signal.addEventListener('abort', () => {
      socket.close();
      // A socket that waits for its turn may not tell of its end.
      resolve();
    });
  });
}
