import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Ask } from '../../../lib/probe/ask.ts';
import { askInTime } from '../../../lib/probe/ask-in-time.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = new Promise<Answer>(() => {});
const askBy = (ask: Ask) =>
  askInTime(
    { url: 'https://t.me/' },
    { kind: 'page', ask, deadlineMs: () => 3_000, sighting: { settled: () => Promise.resolve() } },
  );

test('a request that does not answer is given up, and left alone where it does not end', async () => {
  const isOver = vi.fn();
  void askBy(() => never).then(isOver);
  await vi.advanceTimersByTimeAsync(4_500);
  expect(isOver).toHaveBeenCalledWith(
    expect.objectContaining({ failure: 'generic_timeout_error', answer: undefined }),
  );
});

test('an answer that trickles in for ever is given up', async () => {
  const asked = askBy((_question, signal, onHeaders) => {
    onHeaders();
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
  });
  const isOver = vi.fn();
  void asked.then(isOver);
  await vi.advanceTimersByTimeAsync(44_000);
  expect(isOver).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(isOver).toHaveBeenCalledWith(
    expect.objectContaining({ failure: 'generic_timeout_error' }),
  );
});

test('an answer in time is no failure, and nothing is given up later', async () => {
  let signalled: AbortSignal | undefined;
  const asked = askBy(async (_question, signal, onHeaders) => {
    signalled = signal;
    onHeaders();
    return { whole: true, timing: { reused: false } };
  });
  await vi.advanceTimersByTimeAsync(50_000);
  expect(await asked).toMatchObject({ failure: null });
  expect(signalled?.aborted).toBe(false);
});
