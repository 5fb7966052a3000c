import { beforeEach, expect, test, vi } from 'vitest';

// No browser can be made to keep a question of this kind open at will.
const storage = vi.hoisted(() => ({
  managed: { get: vi.fn() },
  local: { get: vi.fn(), set: vi.fn(), remove: vi.fn() },
}));
vi.mock('../../lib/browser.ts', () => ({ browser: { storage } }));

let kept: Record<string, unknown>;
let readPolicy: typeof import('../../lib/policy.ts').readPolicy;

beforeEach(async () => {
  vi.resetModules();
  ({ readPolicy } = await import('../../lib/policy.ts'));
  kept = {};
  storage.local.get.mockImplementation(async () => kept);
  storage.local.set.mockImplementation(async (items) => void Object.assign(kept, items));
  storage.local.remove.mockImplementation(async (key) => void delete kept[key]);
});

test('takes what the browser says', async () => {
  storage.managed.get.mockResolvedValue({ reports: false });
  expect(await readPolicy()).toEqual({ reports: false });
});

test('is empty where Firefox rejects for want of a policy', async () => {
  storage.managed.get.mockRejectedValue(new Error('not found'));
  expect(await readPolicy()).toEqual({});
  expect(kept).toEqual({});
});

test('takes what the browser said last where it does not answer', async () => {
  storage.managed.get.mockResolvedValueOnce({ reports: false });
  await readPolicy();
  storage.managed.get.mockReturnValueOnce(new Promise(() => {}));
  expect(await readPolicy()).toEqual({ reports: false });
});

test('asks once for all who wait, and keeps none of them waiting twice', async () => {
  storage.managed.get.mockClear();
  storage.managed.get.mockReturnValue(new Promise(() => {}));
  expect(await Promise.all([readPolicy(), readPolicy()])).toEqual([{}, {}]);
  const before = performance.now();
  await readPolicy();
  expect(performance.now() - before).toBeLessThan(100);
  expect(storage.managed.get).toHaveBeenCalledTimes(1);
});

test('a policy that is lifted is forgotten', async () => {
  storage.managed.get.mockResolvedValueOnce({ cadenceMinutes: 30 });
  expect(await readPolicy()).toEqual({ cadenceMinutes: 30 });
  storage.managed.get.mockResolvedValueOnce({});
  expect(await readPolicy()).toEqual({});
  expect(kept).toEqual({});
});
