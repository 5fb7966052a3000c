import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PAGE_READING, readBody } from '../../../lib/probe/body.ts';

const ALL = { capBytes: 1_000, keptBytes: 2, leastBytes: 1, longestMs: 60_000 };

/** A body that brings so many bytes now and then, after others at once, and never ends. */
function trickle(everyMs: number, bytes = 1, atOnce = 0): Response {
  let timer: ReturnType<typeof setInterval>;
  return new Response(
    new ReadableStream({
      start(controller) {
        if (atOnce > 0) controller.enqueue(new Uint8Array(atOnce));
        timer = setInterval(() => controller.enqueue(new Uint8Array(bytes)), everyMs);
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
  const reading = { ...ALL, longestMs: 6_500 };
  void readBody(trickle(100), reading, begun).then(isOver);
  await vi.advanceTimersByTimeAsync(2_400);
  expect(isOver).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(isOver).toHaveBeenCalledWith(expect.objectContaining({ bytes: 25, whole: true }));
});

test('a body is read no further than is wanted, and no more of it is kept than is to be', async () => {
  const read = readBody(trickle(1), { ...ALL, capBytes: 3 }, performance.now());
  await vi.advanceTimersByTimeAsync(10);
  expect(await read).toEqual({ bytes: 3, begin: [0, 0], whole: true });
});

test('a body that stalls is not whole', async () => {
  const read = readBody(trickle(60_000), { ...ALL, capBytes: 3 }, performance.now());
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await read).toEqual({ bytes: 0, begin: [], whole: false });
});

const pageRead = (response: Response) => {
  const isOver = vi.fn();
  void readBody(response, PAGE_READING, performance.now()).then(isOver);
  return isOver;
};

test.each([
  ['from its begin', trickle.bind(null, 200, 100)],
  ['after a good begin', trickle.bind(null, 200, 100, 8_000)],
  ['in lumps', trickle.bind(null, 3_000, 1_500, 16_384)],
] as const)('a page that drips %s has stalled after eight seconds', async (_, drip) => {
  const isOver = pageRead(drip());
  await vi.advanceTimersByTimeAsync(7_900);
  expect(isOver).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(isOver).toHaveBeenCalledWith(expect.objectContaining({ whole: false }));
});

test('a page that shares a line of 64 kbit/s with seven others is read for ten seconds, and is whole', async () => {
  const isOver = pageRead(trickle(500, 640));
  await vi.advanceTimersByTimeAsync(9_900);
  expect(isOver).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(isOver).toHaveBeenCalledWith(expect.objectContaining({ whole: true }));
});

test('a page that comes in few large records on a slow line has not stalled', async () => {
  const isOver = pageRead(trickle(7_000, 16_384));
  await vi.advanceTimersByTimeAsync(10_100);
  expect(isOver).toHaveBeenCalledWith(expect.objectContaining({ bytes: 16_384, whole: true }));
});

test('a page whose headers took long and that froze is not whole for being over', async () => {
  const begun = performance.now();
  await vi.advanceTimersByTimeAsync(5_000);
  const isOver = vi.fn();
  void readBody(trickle(60_000, 1, 16_384), PAGE_READING, begun).then(isOver);
  await vi.advanceTimersByTimeAsync(5_100);
  expect(isOver).toHaveBeenCalledWith(expect.objectContaining({ bytes: 16_384, whole: false }));
});
