import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Batcher, QueueFull } from '../../../collector/ops/batcher.ts';

describe('a batcher', () => {
  test('takes in order what comes meanwhile as one batch', async () => {
    const { batcher, batches, end } = held({ waiting: 100, batch: 3, atOnce: 1 });
    const settled: string[] = [];
    const add = (item: number) => batcher.add(item).then((result) => settled.push(result));
    const all = [add(1), add(2)];
    await tick();
    all.push(add(3), add(4), add(5), add(6));
    await tick();
    expect(batches).toEqual([[1, 2]]);
    expect(settled).toEqual([]);
    end();
    await tick();
    expect(settled).toEqual(['took 1', 'took 2']);
    expect(batches[1]).toEqual([3, 4, 5]);
    end();
    await tick();
    end();
    await Promise.all(all);
    expect(settled).toEqual([1, 2, 3, 4, 5, 6].map((item) => `took ${item}`));
  });

  test('has so many batches under way at once, and is drained after the last', async () => {
    const { batcher, batches, end } = held({ waiting: 100, batch: 10, atOnce: 2 });
    const all = [];
    for (const item of [1, 2, 3, 4]) {
      all.push(batcher.add(item));
      await tick();
    }
    expect(batches).toEqual([[1], [2]]);
    expect(batcher.waiting).toBe(2);
    let isDrained = false;
    const drained = batcher.drained().then(() => {
      isDrained = true;
    });
    end();
    await tick();
    expect(batches[2]).toEqual([3, 4]);
    end();
    await tick();
    expect(isDrained).toBe(false);
    end();
    await Promise.all([...all, drained, batcher.drained()]);
  });

  test('a failed batch fails its own and no other', async () => {
    const take = async ([first]: string[]) => {
      if (first === 'bad') throw new Error('disk full');
      return [];
    };
    const batcher = new Batcher<string, void>(take, { waiting: 10, batch: 1, atOnce: 1 });
    const results = await Promise.allSettled(
      ['good', 'bad', 'good'].map((item) => batcher.add(item)),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await batcher.add('good');
  });

  test('is full at its bound, and not before', async () => {
    const limits = { waiting: 2, batch: 10, atOnce: 1 };
    const batcher = new Batcher<number, void>(async () => [], limits);
    const [one, two, three] = [batcher.add(1), batcher.add(2), batcher.add(3)];
    await expect(three).rejects.toBeInstanceOf(QueueFull);
    await Promise.all([one, two]);
    await batcher.drained();
    expect(batcher.waiting).toBe(0);
  });

  test('every item is taken once, whatever the pace', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        async (pauses, atOnce) => {
          const taken: number[] = [];
          const take = async (batch: number[]) => {
            await tick();
            taken.push(...batch);
            return batch;
          };
          const batcher = new Batcher(take, { waiting: 1000, batch: 4, atOnce });
          const adding: Promise<number>[] = [];
          for (const [item, pause] of pauses.entries()) {
            adding.push(batcher.add(item));
            for (let i = 0; i < pause; i++) await tick();
          }
          const items = pauses.map((_, item) => item);
          expect(await Promise.all(adding)).toEqual(items);
          expect(taken.sort((a, b) => a - b)).toEqual(items);
        },
      ),
      { numRuns: 20 },
    );
  });
});

/** A batcher whose batches last until they are ended, one after the other. */
function held(limits: { waiting: number; batch: number; atOnce: number }) {
  const batches: number[][] = [];
  const gates: (() => void)[] = [];
  const batcher = new Batcher<number, string>(async (batch) => {
    batches.push(batch);
    await new Promise<void>((resolve) => gates.push(resolve));
    return batch.map((item) => `took ${item}`);
  }, limits);
  return { batcher, batches, end: () => gates.shift()?.() };
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
