import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askByKnock } from '../../../lib/probe/knock.ts';
import type { Sighting } from '../../../lib/probe/request-watch.ts';

const LAG_MS = 500;

/** One that nothing is ever heard of by itself, as where the answer is late. */
class SilentSocket {
  static last: SilentSocket | undefined;
  isClosed = false;
  onclose: (() => void) | null = null;
  constructor() {
    SilentSocket.last = this;
  }
  close(): void {
    this.isClosed = true;
  }
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

test('a knock that is answered is closed before the browser reads the answer, and over only then', async () => {
  const sighting: Sighting = { status: 404, settled: () => Promise.resolve() };
  let isOver = false;
  const ask = askByKnock(sighting);
  const knocked = ask({ url: 'https://t.me/' }, new AbortController().signal, () => {});
  const over = knocked.then(() => {
    isOver = true;
  });
  let mayBeRead = false;
  const answer = sighting.onAnswer?.().then(() => {
    mayBeRead = true;
  });
  expect(SilentSocket.last?.isClosed).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect([isOver, mayBeRead]).toEqual([false, false]);
  SilentSocket.last?.onclose?.();
  await Promise.all([over, answer]);
  expect([isOver, mayBeRead]).toEqual([true, true]);
});
