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

test.each([
  ['to itself over https', 'https://t.me/', '→ https://t.me/'],
  ['to another page of its own', 'https://t.me/from/10.5.50.117', '→ https://t.me/'],
  [
    'to a page for whoever came',
    'http://10.5.50.1:8080/login/A4-5E-60-C1-22-33?ip=10.5.50.117',
    '→ http://10.5.50.1:8080/',
  ],
  ['to a name and a word', 'http://ivanov:d@portal.example/?u=1#2', '→ http://portal.example/'],
  ['to no site', 'javascript:void"ivanov"', '→ javascript:'],
  ['nowhere', 'http://', ''],
])(
  'of an answer that leads %s nothing is kept that tells who came',
  async (_, location, detail) => {
    const asked = askInTime(
      { url: 'http://t.me/' },
      {
        kind: 'plain',
        ask: async () => ({ whole: true, timing: { reused: false } }),
        deadlineMs: () => 3_000,
        sighting: { location, settled: () => Promise.resolve() },
      },
    );
    expect(await asked).toMatchObject({ failure: null, detail });
  },
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
