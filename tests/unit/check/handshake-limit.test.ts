import { expect, test } from 'vitest';
import { Limit, type Rank } from '../../../lib/check/handshake-limit.ts';

const moment = () => new Promise((resolve) => setTimeout(resolve));

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
    await moment();
  };
  return { run, end };
}

test('no more run at once than may, first come, first served', async () => {
  const begun: string[] = [];
  const { run, end } = works(new Limit(2), begun);
  const all = ['a', 'b', 'c', 'd'].map((name) => run(name));
  await moment();
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
  await moment();
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

test('who waits for the turn of work that ends goes before a lower rank', async () => {
  const [handshakes, turn] = [new Limit(1), new Limit(1)];
  const order: string[] = [];
  const note = async (name: string) => {
    order.push(name);
    await moment();
    await moment();
  };
  const inTurn = (name: string) => turn.run(() => handshakes.runAndLinger(() => note(name)));
  const all = [inTurn('first of the turn'), inTurn('second of the turn')];
  await moment();
  all.push(handshakes.run(() => note('extra'), 'last'));
  await Promise.all(all);
  expect(order).toEqual(['first of the turn', 'second of the turn', 'extra']);
  const failing = handshakes.runAndLinger(() => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await handshakes.run(() => Promise.resolve('free'))).toBe('free');
});

test('two limits that are taken in either order let all through', async () => {
  const [handshakes, turn] = [new Limit(2), new Limit(1)];
  const knockOnly = () => turn.run(() => handshakes.run(moment));
  const fetchThenKnock = () =>
    handshakes.run(async () => {
      await moment();
      await handshakes.stepAside(() => turn.run(() => handshakes.run(moment, 'first')));
    });
  const all = Promise.all([fetchThenKnock(), fetchThenKnock(), knockOnly(), fetchThenKnock()]);
  expect(
    await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 1000, 'stuck'))]),
  ).toHaveLength(4);
});

test('who stepped aside counts again afterwards', async () => {
  const limit = new Limit(1);
  const order: string[] = [];
  await Promise.all([
    limit.run(async () => {
      await limit.stepAside(async () => void order.push('aside'));
      order.push('back');
    }),
    limit.run(async () => void order.push('next')),
  ]);
  expect(order).toEqual(['aside', 'next', 'back']);
  expect(await limit.run(() => Promise.resolve('free'))).toBe('free');
});
