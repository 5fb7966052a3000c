import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readBody } from '../../../lib/probe/body.ts';

/** A body that brings a byte now and then and never ends. */
function trickle(everyMs: number): Response {
  let timer: ReturnType<typeof setInterval>;
  return new Response(
    new ReadableStream({
      start(controller) {
        timer = setInterval(() => controller.enqueue(new Uint8Array(1)), everyMs);
      },
      cancel: () => clearInterval(timer),
    }),
  );
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a body ends so long after the question, however long the headers took, and what came is whole', async () => {
  const begun = performance.now();
  await vi.advanceTimersByTimeAsync(4_000);
  const isOver = vi.fn();
  const reading = { capBytes: 1_000, keptBytes: 10, longestMs: 6_500 };
  void readBody(trickle(100), reading, begun).then(isOver);
  await vi.advanceTimersByTimeAsync(2_400);
  expect(isOver).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(isOver).toHaveBeenCalledWith(expect.objectContaining({ bytes: 25, whole: true }));
});

test('a body is read no further than is wanted, and no more of it is kept than is to be', async () => {
  const read = readBody(trickle(1), { capBytes: 3, keptBytes: 2 }, performance.now());
  await vi.advanceTimersByTimeAsync(10);
  expect(await read).toEqual({ bytes: 3, begin: [0, 0], whole: true });
});

test('a body that stalls is not whole', async () => {
  const read = readBody(trickle(60_000), { capBytes: 3, keptBytes: 2 }, performance.now());
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await read).toEqual({ bytes: 0, begin: [], whole: false });
});
