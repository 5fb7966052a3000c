import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askByKnock } from '../../../lib/probe/knock.ts';
import type { Sighting } from '../../../lib/probe/request-watch.ts';

const LAG_MS = 500;

/** One that nothing is ever heard of by itself, as where the answer is late. */
class SilentSocket {
  onopen: (() => void) | null = null;
  onclose: (() => void) | null = null;
  close(): void {}
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', SilentSocket);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A knock that is given up after a second, at a server whose answer comes so long after that; null: never. */
async function knockAnswered(afterMs: number | null): Promise<unknown> {
  const sighting: Sighting = {
    settled: () => new Promise((resolve) => setTimeout(resolve, LAG_MS)),
  };
  const abort = new AbortController();
  const knocked = askByKnock(sighting)({ url: 'https://t.me/' }, abort.signal, () => {});
  const seen = knocked.catch((error: unknown) => String(error));
  await vi.advanceTimersByTimeAsync(1_000);
  abort.abort();
  if (afterMs !== null) setTimeout(() => Object.assign(sighting, { status: 404 }), afterMs);
  await vi.advanceTimersByTimeAsync(LAG_MS);
  return seen;
}

test('an answer to a knock that comes a moment after it was given up is an answer', async () => {
  expect(await knockAnswered(200)).toMatchObject({ whole: true });
});

test('a knock without an answer has failed', async () => {
  expect(await knockAnswered(null)).toContain('No answer to the knock');
});
