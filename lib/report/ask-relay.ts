import { stripNamingHeaders } from '../probe/strip.ts';
import { permissionForRelay, type Relay } from '../words/relay.ts';
import { concatenate } from './concatenate.ts';

/** A check waits for the world summary, and its verdict is due 20 s after the click. */
const DEADLINE_MS = 10_000;

export interface RelayAnswer {
  status: number;
  body: Uint8Array<ArrayBuffer>;
}

/**
 * Asks a relay, with nothing in the request that names this browser; null when it cannot be reached, leads elsewhere
 * or says more than `mostBytes`. With a body it is a sealed report.
 */
export async function askRelay(
  relay: Relay,
  path: string,
  mostBytes: number,
  body?: Uint8Array<ArrayBuffer>,
): Promise<RelayAnswer | null> {
  const stop = await stripNamingHeaders([permissionForRelay(relay)]);
  try {
    const response = await fetch(new URL(path, relay.origin), {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(DEADLINE_MS),
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'message/ohttp-req' }, body }),
    });
    const bytes = await readUpTo(mostBytes, response);
    return bytes === null ? null : { status: response.status, body: bytes };
  } catch {
    // Whatever the network did, the report is tried again.
    return null;
  } finally {
    stop();
  }
}

async function readUpTo(most: number, response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = response.body?.getReader(); reader !== undefined; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return concatenate(...chunks);
}
