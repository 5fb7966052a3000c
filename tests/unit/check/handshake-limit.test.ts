import { expect, test } from 'vitest';
import { Limit, type Rank } from '../../../lib/check/handshake-limit.ts';

/** Work that ends when it is told to, and notes when it begins. */
function works(limit: Limit, begun: string[]) {
  const ends = new Map<string, () => void>();
  const run = (name: string, rank?: Rank) =>
    limit.run(() => {
      begun.push(name);
      return new Promise<void>((resolve) => ends.set(name, resolve));
    }, rank);
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { run, end };
}

test('no more run at once than may, first come, first served', async () => {
  const begun: string[] = [];
  const { run, end } = works(new Limit(2), begun);
  const all = ['a', 'b', 'c', 'd'].map((name) => run(name));
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c', 'd']) await end(name);
  await Promise.all(all);
});

test('a higher rank goes before all that waits, and interrupts nothing', async () => {
  const begun: string[] = [];
  const { run, end } = works(new Limit(1), begun);
  const all = [
    run('a'),
    run('b', 'last'),
    run('c'),
    run('d', 'first'),
    run('e'),
    run('f', 'first'),
  ];
  for (const name of ['a', 'd', 'f', 'c', 'e', 'b']) await end(name);
  expect(begun).toEqual(['a', 'd', 'f', 'c', 'e', 'b']);
  await Promise.all(all);
});

test('work that fails makes room for the next', async () => {
  const limit = new Limit(1);
  const failed = limit.run(() => Promise.reject(new Error('no')));
  const next = limit.run(() => Promise.resolve('done'));
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('done');
});
