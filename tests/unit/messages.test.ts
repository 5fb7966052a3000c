import { beforeEach, expect, test, vi } from 'vitest';
import { onMessage, send } from '../../lib/messages.ts';

type Listener = (
  message: unknown,
  sender: { id?: string },
  answer: (response: unknown) => void,
) => unknown;

const stand = vi.hoisted(() => ({ id: 'ours', listener: null as Listener | null }));
vi.mock('../../lib/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      onMessage: {
        addListener(listener: Listener) {
          stand.listener = listener;
        },
      },
      // What both browsers do: the answer comes by the callback where the listener gives `true`.
      sendMessage: (message: unknown) =>
        new Promise((resolve) => {
          if (stand.listener?.(message, { id: stand.id }, resolve) !== true) resolve(undefined);
        }),
    },
  },
}));

const handlers = {
  'check-once': vi.fn(async () => {}),
  'keep-watching': vi.fn(async () => {}),
  'check-now': vi.fn(async () => {}),
  'drop-check': vi.fn(async () => {}),
  refresh: vi.fn(async () => {}),
  pause: vi.fn(async (_: { minutes: number }) => {}),
};

beforeEach(() => {
  vi.clearAllMocks();
  stand.id = 'ours';
  onMessage(handlers);
});

test('what a page sends is done with what it says, and told to be', async () => {
  await send('pause', { minutes: 60 });
  expect(handlers.pause).toHaveBeenCalledExactlyOnceWith({ minutes: 60 });
});

test('what could not be done is told to the page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  handlers.refresh.mockRejectedValueOnce(new Error('The disk is full.'));
  await expect(send('refresh', {})).rejects.toThrow('refresh');
});

test('nobody else is listened to, and nothing that is not ours', async () => {
  await expect(send('pause', { minutes: 7 })).rejects.toThrow('pause');
  stand.id = 'another';
  await expect(send('check-now', {})).rejects.toThrow('check-now');
  stand.listener = null;
  await expect(send('check-now', {})).rejects.toThrow('check-now');
  for (const handle of Object.values(handlers)) expect(handle).not.toHaveBeenCalled();
});
